import { PLACES } from '../lexicon/names.ts'
import {
  DOCUMENTS,
  FINDABLE,
  OFFICES,
  ORGANISATIONS,
  OUTLETS,
  VAGUE_HEADS,
  WITHHOLDING,
  WITHHOLDING_PHRASES,
} from '../lexicon/voices.ts'
import type { Clause } from '../passes/clauses.ts'
import type { Phrase } from '../passes/phrases.ts'
import type { Word } from '../passes/readText.ts'
import { DEMONYM } from '../passes/repairTags.ts'
import { includesNoun } from '../passes/voices.ts'
import type { SourceKind } from '../types.ts'

/** What a noun phrase with no proper name at its head says of the source that it stands for. */
export interface Description {
  readonly kind: SourceKind
  readonly isDefinite: boolean
  readonly isPlural: boolean
  /** Lemma of the head noun. */
  readonly role: string
}

const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'any',
  'no',
  'two',
  'three',
  'four',
  'five',
  'six',
  'several',
  'many',
  'few',
  'most',
  'other',
  'others',
])
const VAGUE_QUANTITIES = new Set([
  'some',
  'many',
  'others',
  'most',
  'few',
  'several',
  'everyone',
  'everybody',
  'nobody',
  'somebody',
  'someone',
  'anyone',
  'all',
  'none',
  'those',
])
const OFFICIAL = new Set([
  'officials',
  'authorities',
  'police',
  'prosecutors',
  'investigators',
  'detectives',
  'organisers',
  'organizers',
  'government',
  'lawyers',
  'attorneys',
  'doctors',
  'rescuers',
  'firefighters',
  'officers',
  'diplomats',
  'ministers',
  'lawmakers',
  'regulators',
  'leaders',
  'military',
  'army',
  'coastguard',
  'defence',
  'defense',
  'management',
  'jurors',
  'directors',
  'executives',
  'bosses',
  'troops',
  'forecasters',
  'councillors',
  'administrators',
  'commanders',
  'paramedics',
  'negotiators',
])
const VAGUE_DOCUMENTS = new Set([
  'reports',
  'studies',
  'surveys',
  'polls',
  'estimates',
  'accounts',
  'rumours',
  'rumors',
  'research',
  'evidence',
  'experiments',
  'tests',
  'speculation',
  'posts',
  'tweets',
  'statistics',
])
/** Words before a plural that make it findable ("official figures", "court documents"). */
const PINNED = new Set([
  'official',
  'latest',
  'government',
  'court',
  'police',
  'internal',
  'leaked',
  'new',
  'preliminary',
  'provisional',
  'public',
  'federal',
  'state',
  'company',
  'satellite',
  'election',
  'medical',
  'hospital',
  'tax',
  'land',
  'company',
])

const OWN_NOUNS = new Set(
  'newspaper paper magazine website site station broadcaster programme program podcast publication newsroom reporter reporters correspondent correspondents journalist journalists photographer analysis investigation count survey team'.split(
    ' ',
  ),
)

/** "this newspaper", "our reporter", "documents seen by this paper": the outlet speaks of itself. */
export function isOwn(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (word.lower !== 'this' && word.lower !== 'our') return false
    const next = words[at + 1]?.lower ?? ''
    return OWN_NOUNS.has(next) && (word.lower === 'our' || !/^(?:analysis|investigation|count|survey|team)$/.test(next))
  })
}

/** Lower-case words that follow a phrase, for finding how a name is withheld. */
function following(clause: Clause, from: number): string {
  return clause.words
    .slice(from, from + 24)
    .map((word) => word.lower)
    .join(' ')
}

/** Reads what a phrase says of its source; `to` is where its words end with all that hangs on it. */
export function describe(clause: Clause, phrase: Phrase, to: number): Description {
  const { words } = clause
  const head = words[phrase.head] as Word
  const first = words[phrase.from] as Word
  const inside = words.slice(phrase.from, to)
  const owned = phrase.possessor >= 0 || first.tag === 'PRP$'
  const isDefinite = (first.tag === 'DT' && !INDEFINITE.has(first.lower)) || owned
  const isPlural =
    head.tag === 'NNS' ||
    head.tag === 'NNPS' ||
    phrase.kind === 'quantity' ||
    OFFICIAL.has(head.lower) ||
    head.lower === 'people'
  const describeAs = (kind: SourceKind): Description => ({
    kind,
    isDefinite,
    isPlural: isPlural && kind !== 'document',
    role: head.lemma,
  })
  const after = following(clause, phrase.from)
  const withheld =
    inside.some((word) => WITHHOLDING.has(word.lower)) || WITHHOLDING_PHRASES.some((one) => after.includes(one))
  const hasName = inside.some(
    (word) => (word.tag === 'NNP' || word.tag === 'NNPS') && !DEMONYM.test(word.text) && !PLACES.has(word.lower),
  )
  const isDocument = includesNoun(DOCUMENTS, head)
  if (isOwn(inside)) return describeAs('self')
  // A pronoun with nobody before it: somebody speaks, and the text has not said who.
  if (phrase.kind === 'pronoun')
    return { ...describeAs(head.lower === 'they' ? 'vague' : 'anonymous'), isPlural: head.lower === 'they' }
  // "36 percent of voters": people asked, of whom none is named.
  if (head.lower === 'percent' || head.lower === 'cent' || head.lower === '%') return describeAs('anonymous')
  if (withheld && !isDocument) return describeAs('anonymous')
  if (phrase.kind === 'quantity') {
    if (VAGUE_QUANTITIES.has(head.lower) && to === phrase.to) return describeAs('vague')
    if (VAGUE_QUANTITIES.has(head.lower)) return describeAs(hasName ? 'anonymous' : 'vague')
    return describeAs('anonymous')
  }
  const counted =
    inside.some((word) => word.tag === 'CD' || word.lower === 'one' || word.lower === 'another') && !isDocument
  if (counted && (includesNoun(FINDABLE, head) || VAGUE_HEADS.has(head.lower))) return describeAs('anonymous')
  if (/\.\p{Ll}{2,6}$/u.test(head.text)) return describeAs('outlet')
  const modifiers = inside.map((word) => word.lower)
  if (
    (head.lower === 'media' || head.lower === 'television' || head.lower === 'press') &&
    modifiers.some((word) => word === 'state' || word === 'official' || word === 'government')
  )
    return describeAs('outlet')
  if (head.lower === 'accounts' && modifiers.some((word) => /^(?:eye)?witness(?:es)?$/.test(word)))
    return describeAs('anonymous')
  if (isDocument) {
    const pinned =
      isDefinite ||
      hasName ||
      to > phrase.to ||
      inside.some((word) => PINNED.has(word.lower) || word.tag === 'CD') ||
      !(VAGUE_DOCUMENTS.has(head.lower) || (isPlural && VAGUE_HEADS.has(head.lower)))
    return describeAs(pinned ? 'document' : 'vague')
  }
  if (OFFICIAL.has(head.lower)) {
    const named = inside.some((word) => word.tag === 'NNP' || word.tag === 'NNPS')
    if (
      (head.lower === 'government' || head.lower === 'police' || head.lower === 'army' || head.lower === 'military') &&
      (named || head.lower === 'government')
    )
      return describeAs('organisation')
    return describeAs('role')
  }
  if (head.lower === 'source' || head.lower === 'insider') return describeAs('anonymous')
  if (VAGUE_HEADS.has(head.lower) && isPlural && !owned) {
    const pinned =
      (isDefinite &&
        to === phrase.to &&
        !includesNoun(FINDABLE, head) &&
        head.lower !== 'critics' &&
        head.lower !== 'experts') ||
      (hasName && !['critics', 'supporters', 'opponents', 'fans', 'countries', 'locals'].includes(head.lower))
    if (!pinned) return describeAs('vague')
    return describeAs('role')
  }
  if (includesNoun(OUTLETS, head) && !includesNoun(OFFICES, head))
    return describeAs(isPlural && !isDefinite ? 'vague' : 'outlet')
  if (includesNoun(ORGANISATIONS, head) && !includesNoun(OFFICES, head))
    return describeAs(isPlural && !isDefinite && !hasName ? 'vague' : 'organisation')
  if (includesNoun(FINDABLE, head)) return describeAs(hasName && isPlural ? 'role' : 'anonymous')
  return describeAs(
    isPlural && !isDefinite && !hasName && to === phrase.to && !includesNoun(OFFICES, head) ? 'vague' : 'role',
  )
}
