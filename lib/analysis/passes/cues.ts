import { SAYING, SAYING_WITH_CONTENT } from '../lexicon/cueVerbs.ts'
import type { Clause } from './clauses.ts'
import type { Cue } from './cue.ts'
import { findLineCues, type LinePlace, TURN } from './lineCues.ts'
import { findNounCues } from './nounCues.ts'
import { findVerbCues } from './verbCues.ts'

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
  if (!joint) return false
  // "…, with some reports suggesting": a voice set beside the account.
  if (joint.lower === 'with' && first && clause.words[first.from - 2]?.text === ',') return true
  return (
    (SAYING.has(cue.lemma) || SAYING_WITH_CONTENT.has(cue.lemma)) &&
    /^(?:and|but|though|although|while|[—–;:]|--)$/.test(joint.lower)
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
    if (
      line.lemma === TURN ||
      line.manner !== 'colon' ||
      !cues.some((cue) => cue.content.some((range) => range.to > line.to))
    )
      cues.push(line)
  cues.sort((a, b) => a.from - b.from)
  // Of two that hold one another the first is the sentence's own ("urged people to doubt claims made by sellers"),
  // and the last too where it closes the sentence ("felt it mattered because “few know it”, she said").
  const isAside = (cue: Cue) => cue.content.some((range) => range.to <= (cue.sources[0]?.from ?? 0))
  const closes = (cue: Cue) => SAYING.has(cue.lemma) && (cue.frame === 'end' || cue.frame === 'comma' || isAside(cue))
  const holds = (outer: Cue, cue: Cue) =>
    outer !== cue && isInside(cue, outer) && !(isInside(outer, cue) && (cue.from < outer.from || closes(cue)))
  return cues.filter(
    (cue) => !cues.some((outer) => holds(outer, cue) && !staysInside(cue) && !isCoordinate(clause, cue)),
  )
}
