import type { Finding, Report } from '../analysis/types.ts'
import { readBehind } from './behind.ts'
import { textAt } from './excerpt.ts'
import type { Weight } from './ledger.ts'
import type { Translate } from './translate.ts'

/**
 * One letter of IMVAIN, by which newsrooms weigh a source. `value` is what the text shows, or null where only a reader can
 * tell: then `question` is all there is.
 */
export interface Letter {
  readonly letter: string
  readonly name: string
  readonly value: string | null
  readonly question: string | null
}

/** Kinds of source that bear a name which can be looked up. */
const NAMED = new Set(['person', 'organisation', 'document', 'outlet', 'self'])
/** Kinds that show something instead of saying it. */
const SHOWN = new Set(['document', 'self'])

/** Independent, multiple, verified, authoritative, named: two are counted, one is quoted, two are left as questions. */
export function readLetters(finding: Finding, report: Report, t: Translate): readonly Letter[] {
  const behind = readBehind(finding, report)
  const asked = behind.filter(({ kind }) => kind !== 'vague')
  const cue = finding.evidence.find(({ role }) => role === 'cue')
  const words = cue === undefined ? finding.values.trigger : textAt(report, cue.span)
  const isShown = asked.some(({ kind }) => SHOWN.has(kind))
  const verified = asked.length === 0 ? t('imvain.mNone') : t(isShown ? 'imvain.vShows' : 'imvain.vClaims')
  const letters = [
    ['i', null],
    ['m', t(asked.length === 0 ? 'imvain.mNone' : asked.length === 1 ? 'imvain.mOne' : 'imvain.mSeveral')],
    ['v', asked.length === 0 || words === '' ? verified : t('imvain.vWords', [words.trim()])],
    ['a', null],
    ['n', t(asked.some(({ kind }) => NAMED.has(kind)) ? 'imvain.nNamed' : 'imvain.nUnnamed')],
  ] as const
  return lettersOf(letters, t)
}

/** The same of a source over the whole article. Multiple: whether others stand behind what it says. */
export function readSourceLetters({ source, claims, alone }: Weight, t: Translate): readonly Letter[] {
  const hasOthers = claims.length > alone.length
  return lettersOf(
    [
      ['i', null],
      ['m', claims.length === 0 ? null : t(hasOthers ? 'imvain.mSeveral' : 'imvain.mOne')],
      ['v', t(SHOWN.has(source.kind) ? 'imvain.vShows' : 'imvain.vClaims')],
      ['a', null],
      ['n', t(NAMED.has(source.kind) ? 'imvain.nNamed' : 'imvain.nUnnamed')],
    ],
    t,
  )
}

type LetterKey = 'i' | 'm' | 'v' | 'a' | 'n'

function lettersOf(letters: readonly (readonly [LetterKey, string | null])[], t: Translate): readonly Letter[] {
  return letters.map(([key, value]) => ({
    letter: key.toUpperCase(),
    name: t(`imvain.${key}`),
    value,
    question: key === 'i' || key === 'a' ? t(`imvain.${key}Ask`) : null,
  }))
}
