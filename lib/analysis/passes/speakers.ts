import { KNOWING, SAYING, SAYING_WITH_CONTENT, SAYING_WITH_QUOTE } from '../lexicon/cueVerbs.ts'
import {
  type Clause,
  findList,
  findSubject,
  isFiniteVerb,
  isQuoteMark,
  readVerbGroup,
  type VerbGroup,
} from './clauses.ts'
import { startsClause, TELLING } from './frames.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'
import { canSpeak, voiceOf } from './voices.ts'

const NO_GERUND_AFTER = new Set(['of', 'for', 'from', 'without', 'to', 'about', 'than', 'against', 'worth', 'by'])

const isBoundary = (word: Word | undefined) =>
  word === undefined ||
  word.lower === 'as' ||
  word.lower === 'which' ||
  word.lower === 'what' ||
  word.text === ',' ||
  isQuoteMark(word) ||
  word.text === '—' ||
  word.text === '–' ||
  word.text === '--' ||
  word.text === '(' ||
  word.text === '?' ||
  word.text === '!'

/** The phrase behind a verb that stands before its subject ("…,” said [Smith]"), or null. */
function invertedSubject(clause: Clause, group: VerbGroup): Phrase | null {
  const { words } = clause
  const before = words[group.from - 1]
  if (group.from > 0 && !isBoundary(before)) return null
  const { lemma } = words[group.verb] as Word
  const isAfterQuote =
    before !== undefined && (isQuoteMark(before) || (isQuoteMark(words[group.from - 2]) && before.text === ','))
  // "“He took her dignity,” blasted Kelly": whatever the verb, whose name follows a quotation says it.
  if (
    !(isAfterQuote && clause.startingAt.get(group.verb + 1)?.name) &&
    !SAYING.has(lemma) &&
    !SAYING_WITH_CONTENT.has(lemma) &&
    !SAYING_WITH_QUOTE.has(lemma) &&
    lemma !== 'think' &&
    lemma !== 'believe'
  )
    return null
  let at = group.verb + 1
  while (words[at]?.tag === 'RB') at++
  const phrase = clause.startingAt.get(at)
  if (!phrase || phrase.isTime || !canSpeak(voiceOf(words, phrase))) return null
  // "… “get rich”, said the victims need help": what follows is said, not who says it.
  if (isAfterQuote) return isFiniteVerb(words[phrase.to]) ? null : phrase
  // "The mayor, Ilse Brandt, advised residents": what stands before the comma is no clause that could have been said.
  const clauseBefore = words.slice(0, group.from).some((word) => isFiniteVerb(word) || word.tag === 'VB')
  // "His actions, said Michael Kofman, an expert, would fail": set between commas, whatever stands before.
  const isJoined = words[phrase.to]?.lower === 'and' ? clause.startingAt.get(phrase.to + 1) : undefined
  const closes = words[(isJoined ?? phrase).to]?.text === ','
  const isSetIn = lemma === 'say' && before?.text === ',' && closes && phrase.name !== null
  if (TELLING.has(lemma) || (group.from > 0 && !clauseBefore && !isSetIn)) return null
  if (group.from === 0) return words[phrase.to]?.text === ':' || words[phrase.to]?.text === ',' ? phrase : null
  return startsClause(words, phrase) && !isBoundary(words[phrase.to]) ? null : phrase
}

/** Where a subject's words end: with what hangs on it by prepositions, up to a comma or the verb. */
export function extentOf(clause: Clause, phrase: Phrase, limit: number): number {
  let to = phrase.to
  while (to < limit) {
    const word = clause.words[to] as Word
    const next = clause.startingAt.get(to + 1)
    if (word.tag === 'VBN' && clause.words[to + 1]?.lower === 'by') {
      const agent = clause.startingAt.get(to + 2)
      if (!agent || agent.to > limit) break
      to = agent.to
      continue
    }
    const hangs = word.tag === 'IN' && ['of', 'for', 'from', 'at', 'in', 'by', 'on', 'with', 'to'].includes(word.lower)
    if (!hangs || !next || next.isTime || next.to > limit || next.to - phrase.from > 14) break
    to = next.to
  }
  return to
}

/** Who did what a passive says, "by [the union]", or null. */
export function agentOf(clause: Clause, after: number): Phrase | null {
  for (let at = after; at < Math.min(clause.words.length, after + 8); at++) {
    const word = clause.words[at] as Word
    if (word.lower === 'by') return clause.startingAt.get(at + 1) ?? null
    if (word.tag === 'PUNCT' || isFiniteVerb(word)) return null
  }
  return null
}

/** Who speaks by a verb, and how the words stand. */
export interface Speaking {
  readonly sources: readonly Phrase[]
  /** True where the speaker is that of the cue before ("…, adding that"). */
  readonly inherits: boolean
  /** True where the words stand between commas or after a quotation ("…, he said"). */
  readonly parenthetical: boolean
  readonly inverted: boolean
  readonly relative: boolean
}

/** The speaker of the cue before speaks on. */
const INHERITED: Speaking = { sources: [], inherits: true, parenthetical: false, inverted: false, relative: false }

/** Those who speak by a verb that follows them in a clause of its own. */
export const spokenBy = (sources: readonly Phrase[]): Speaking => ({ ...INHERITED, sources, inherits: false })

/** Who speaks by the verb of a group, or null. */
export function findSpeaking(clause: Clause, group: VerbGroup): Speaking | null {
  const { words } = clause
  const inverted = group.form === 'finite' || group.form === 'reduced' ? invertedSubject(clause, group) : null
  if (inverted) return { ...spokenBy([inverted]), parenthetical: true, inverted: true }
  if (group.form === 'participle') {
    const before = words[group.from - 1]
    // "was fined for saying that", "replied by claiming": the subject of the sentence says it.
    const { lemma } = words[group.verb] as Word
    const says = SAYING.has(lemma) || (before?.lower === 'by' && SAYING_WITH_CONTENT.has(lemma))
    if (before && (before.lower === 'by' || before.lower === 'for') && says) return INHERITED
    // "made a point of saying"
    if (before?.lower === 'of' && words[group.from - 2]?.lower === 'point' && says) return INHERITED
    if (before && NO_GERUND_AFTER.has(before.lower)) return null
    if (before && (before.tag === 'DT' || before.tag === 'PRP$' || before.tag === 'POS' || before.tag === 'JJ'))
      return null
    // "with some press claiming", "a survey finding": the noun right before is who says it.
    const own = clause.endingAt.get(group.from)
    const isThought = KNOWING.has((words[group.verb] as Word).lemma)
    if (own && !own.isTime && !isThought && canSpeak(voiceOf(words, own))) return spokenBy(findList(clause, own))
    return INHERITED
  }
  const time = clause.endingAt.get(group.from)
  // "and [on Monday] announced"
  const start = time?.isTime ? time.from - (words[time.from - 1]?.tag === 'IN' ? 1 : 0) : group.from
  const before = words[start - 1]
  // "offered him a job, then says": a verb more of the same subject.
  if (before?.text === ',' && words[group.from]?.lower === 'then') return INHERITED
  if (
    before &&
    (before.lower === 'and' || before.lower === 'but' || before.lower === 'or' || before.lower === 'then')
  ) {
    return INHERITED
  }
  const subject = findSubject(clause, group.from)
  if (!subject) return null
  const list = findList(clause, subject.phrase)
  const first = list[0] as Phrase
  const beforeSubject = words[first.from - 1]
  const parenthetical = beforeSubject !== undefined && isBoundary(beforeSubject)
  return { ...spokenBy(list), parenthetical, relative: subject.relative }
}

/** The subject of the nearest finite verb before a participle or a second verb that no cue precedes. */
export function mainSubject(clause: Clause, group: VerbGroup): Speaking | null {
  for (let at = group.from - 1; at >= 0; at--) {
    if (!isFiniteVerb(clause.words[at])) continue
    const subject = findSubject(clause, readVerbGroup(clause.words, at).from)
    if (subject) return spokenBy(findList(clause, subject.phrase))
  }
  return null
}
