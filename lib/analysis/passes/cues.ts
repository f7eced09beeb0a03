import { SAYING } from '../lexicon/cueVerbs.ts'
import type { Clause } from './clauses.ts'
import type { FrameKind } from './frames.ts'
import { findLineCues, type LinePlace } from './lineCues.ts'
import { findNounCues } from './nounCues.ts'
import type { Phrase } from './phrases.ts'
import { findVerbCues } from './verbCues.ts'

/** Word indices of one sentence, half open. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The words that say that somebody says something, with the phrases around them; nothing is resolved yet. */
export interface Cue {
  readonly sentence: number
  readonly manner: 'verb' | 'according' | 'view' | 'noun' | 'colon' | 'credit' | 'dateline'
  /** Lemma of the verb or noun that reports. */
  readonly lemma: string
  /** The phrases that name who speaks; empty where the words do not. */
  readonly sources: readonly Phrase[]
  /** Word index where the source's words end, with what hangs on them. */
  readonly sourceTo: number
  readonly from: number
  readonly to: number
  readonly content: readonly WordRange[]
  /** Phrases among which a relay may be ("told [RT]", "in an interview with [RT]"). */
  readonly places: readonly Phrase[]
  readonly addressee: Phrase | null
  /** True where the speaker is that of the cue before it in the sentence, or its subject ("…, adding that"). */
  readonly inherits: boolean
  readonly frame: FrameKind | 'object'
}

/** True where a cue with its own subject lies in what another cue reports. */
function isInside(cue: Cue, outer: Cue): boolean {
  const subject = cue.sources[0]
  if (!subject || outer.manner !== 'verb') return false
  return outer.content.some((range) => range.from <= Math.min(subject.from, cue.from) && cue.to <= range.to)
}

/** "…, but [he noted] that": an account of its own beside the one before, not a part of it. */
function isCoordinate(clause: Clause, cue: Cue): boolean {
  const first = cue.sources[0]
  const joint = first ? clause.words[first.from - 1] : undefined
  return (
    joint !== undefined && SAYING.has(cue.lemma) && /^(?:and|but|though|although|while|[—–;]|--)$/.test(joint.lower)
  )
}

/** "Smith said [Jones told her]" is two accounts; "said the evidence [includes]", "said he [fears]" is one. */
const staysInside = (cue: Cue) =>
  cue.manner === 'according' || (cue.manner === 'verb' && NESTING.has(cue.lemma) && cue.sources[0]?.kind !== 'pronoun')

const NESTING = new Set([
  'say',
  'tell',
  'claim',
  'report',
  'announce',
  'warn',
  'write',
  'admit',
  'deny',
  'confirm',
  'allege',
  'accuse',
])

/** All cues of a sentence, in order of their words; where two overlap, the one found first stands. */
export function findCues(clause: Clause, place: LinePlace): readonly Cue[] {
  const cues: Cue[] = []
  for (const cue of [...findNounCues(clause), ...findVerbCues(clause)]) {
    if (!cues.some((other) => cue.from < other.to && other.from < cue.to)) cues.push(cue)
  }
  const lines = findLineCues(clause, place)
  // A colon before a quotation reports only where no verb does.
  for (const line of lines)
    if (line.manner !== 'colon' || !cues.some((cue) => cue.content.some((range) => range.to > line.to))) cues.push(line)
  cues.sort((a, b) => a.from - b.from)
  return cues.filter(
    (cue) =>
      !cues.some((outer) => outer !== cue && isInside(cue, outer) && !staysInside(cue) && !isCoordinate(clause, cue)),
  )
}
