import { PLACES } from '../lexicon/names.ts'
import { ORGANISATION_NAME_WORDS, OUTLET_NAME_WORDS } from '../lexicon/voices.ts'
import type { Clause } from '../passes/clauses.ts'
import type { Cue } from '../passes/cue.ts'
import type { Phrase } from '../passes/phrases.ts'
import { spanOf } from '../passes/readText.ts'
import { voiceOf } from '../passes/voices.ts'
import type { Span } from '../types.ts'
import type { Entity } from './roster.ts'

/** An outlet through which an account came, and where the text names it. */
export interface Relay {
  readonly entity: Entity
  readonly span: Span
}

/** Whom a phrase stands for; with `create`, somebody new where the article has not spoken of them. */
type Resolve = (phrase: Phrase, create: boolean) => Entity | null

const SPEAKING_TO = /^(?:interviews?|remarks|comments|statements?|letters?|e-?mails?|speaking|spoke|talking)$/

/** Those to whom something was said by the words of the sentence: "speaking to [the BBC]", "in an interview with [Dawn]". */
function findInterviewers(clause: Clause): readonly Phrase[] {
  return clause.phrases.filter((phrase) => {
    const joint = clause.words[phrase.from - 1]?.lower
    return (
      (joint === 'to' || joint === 'with') &&
      SPEAKING_TO.test(clause.words[phrase.from - 2]?.lower ?? '') &&
      phrase.name !== null
    )
  })
}

/** A name that reports and is no body, person or land by its words is an outlet's. */
export const isReporter = (entity: Entity) =>
  entity.isNamed &&
  entity.kind === 'organisation' &&
  !entity.isPlace &&
  !entity.name.split(/\s+/).some((word) => ORGANISATION_NAME_WORDS.has(word.toLowerCase()))

/** "stated to [the CBC]", "in an interview with [Dawn]", "in remarks to [ABC]". */
function isInterviewer(clause: Clause, place: Phrase): boolean {
  const before = clause.words[place.from - 1]?.lower
  if (before === 'to') return true
  const outer = clause.words[place.from - 2]?.lower ?? ''
  return before === 'with' && /^(?:interviews?|conversations?|talks?)$/.test(outer)
}

/** The outlets that an account came through: "told [RT]", "in an interview with [RT]". */
export function findRelays(clause: Clause, cue: Cue, resolve: Resolve): readonly Relay[] {
  const relays: Relay[] = []
  const consider = (phrase: Phrase, isAddressee: boolean) => {
    const isPress = isAddressee && voiceOf(clause.words, phrase) === 'outlet'
    const entity = resolve(phrase, isPress)
    // "told this newspaper": nobody else stands on the way.
    if (entity === null || entity.kind === 'self') return
    if (isPress && !entity.isNamed) relays.push({ entity, span: spanOf(clause.sentence, phrase.from, phrase.to) })
    if (!entity.isNamed || entity.kind === 'person' || entity.isPlace) return
    const isBody =
      !entity.name.split(/\s+/).some((word) => OUTLET_NAME_WORDS.has(word.toLowerCase())) &&
      entity.name
        .split(/\s+/)
        .some(
          (word) =>
            ORGANISATION_NAME_WORDS.has(word.toLowerCase()) ||
            (PLACES.has(word.toLowerCase()) && entity.kind !== 'outlet'),
        )
    if (entity.kind !== 'outlet' && isAddressee && !isBody && phrase.name) entity.kind = 'outlet'
    if (entity.kind === 'outlet') relays.push({ entity, span: spanOf(clause.sentence, phrase.from, phrase.to) })
  }
  if (cue.addressee) consider(cue.addressee, true)
  for (const phrase of findInterviewers(clause))
    if (!cue.content.some((range) => phrase.from >= range.from && phrase.to <= range.to)) consider(phrase, true)
  for (const place of cue.places) consider(place, isInterviewer(clause, place))
  return relays
}
