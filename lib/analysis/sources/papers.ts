import type { Clause } from '../passes/clauses.ts'
import type { Cue } from '../passes/cue.ts'
import type { Phrase } from '../passes/phrases.ts'
import { voiceOf } from '../passes/voices.ts'

/** Papers that carry somebody's words: "said [in a statement]", "wrote [in a letter]". */
const CARRYING = new Set(
  'statement report study paper letter email e-mail memo memorandum note tweet post blog article book filing complaint lawsuit affidavit petition submission review assessment findings finding survey interview message advisory bulletin release communique editorial column transcript deposition testimony ruling decision recording video audio website document documents papers minutes speech essay circular newsletter briefing'.split(
    ' ',
  ),
)

/** The papers in which somebody says what a cue reports. */
export function findPapers(clause: Clause, cue: Cue): readonly Phrase[] {
  if (cue.manner !== 'verb') return []
  const { words } = clause
  const carries = (phrase: Phrase) =>
    /^(?:in|on|by|via)$/.test(words[phrase.from - 1]?.lower ?? '') &&
    CARRYING.has(words[phrase.head]?.lower ?? '') &&
    phrase.name === null &&
    voiceOf(words, phrase) !== 'other' &&
    words[phrase.head]?.quotation === -1
  const first = cue.sources[0]
  const opening = clause.startingAt.get(1)
  const isOpening = opening !== undefined && first !== undefined && opening.from < first.from && carries(opening)
  return [...(isOpening ? [opening] : []), ...cue.places.filter(carries)]
}
