import type { Clause } from '../passes/clauses.ts'
import type { Phrase } from '../passes/phrases.ts'
import { spanOf } from '../passes/readText.ts'
import type { Span } from '../types.ts'
import type { Entity } from './roster.ts'

interface Trace {
  readonly entity: Entity
  readonly sentence: number
  readonly at: number
  readonly isSubject: boolean
  readonly isQuoted: boolean
}

/** Whom the article has spoken of so far, as a reader keeps it in mind. */
export interface Memory {
  /** Where each entity is mentioned, by its id. */
  readonly mentions: ReadonlyMap<number, readonly Span[]>
  readonly note: (clause: Clause, entity: Entity, phrase: Phrase, isSubject: boolean) => void
  readonly hear: (entity: Entity, sentence: number) => void
  /** The one that comes to mind first of those that fit: near, a subject, the last who spoke. */
  readonly nearest: (clause: Clause, fits: (entity: Entity) => boolean, before: number) => Entity | null
  readonly hasSpoken: (entity: Entity) => boolean
  readonly lastSpeaker: () => Entity | null
}

/** How many sentences back a pronoun or "the company" may reach. */
const REACH = 12
/** So many mentions are kept in mind at most: twelve sentences of news have some 60. */
const MOST_TRACES = 300

/** How near a mention is: less for each sentence between, more for a subject and for whoever spoke last. */
const FURTHER = -1.2
const SUBJECT = 1.5
const LAST_SPEAKER = 1.6

export function openMemory(): Memory {
  const traces: Trace[] = []
  const mentions = new Map<number, Span[]>()
  const spoken = new Set<Entity>()
  let lastSpeaker: { entity: Entity; sentence: number } | null = null

  const note = (clause: Clause, entity: Entity, phrase: Phrase, isSubject: boolean) => {
    const isQuoted = (clause.words[phrase.head]?.quotation ?? -1) >= 0
    traces.push({ entity, sentence: clause.sentence.index, at: phrase.from, isSubject, isQuoted })
    const list = mentions.get(entity.id) ?? []
    list.push(spanOf(clause.sentence, phrase.from, phrase.to))
    mentions.set(entity.id, list)
  }
  function nearest(clause: Clause, fits: (entity: Entity) => boolean, before: number): Entity | null {
    const sentence = clause.sentence.index
    let best: Entity | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (let i = traces.length - 1, seen = 0; i >= 0 && seen < MOST_TRACES; i--, seen++) {
      const one = traces[i] as Trace
      const distance = sentence - one.sentence
      // Those further off can only score less.
      if (distance > REACH || FURTHER * distance + SUBJECT + LAST_SPEAKER <= bestScore) break
      // "“They say Reeve bought the judges,” he shrugged": who speaks does not name himself.
      if ((one.sentence === sentence && (one.at >= before || one.isQuoted)) || !fits(one.entity)) continue
      let score = FURTHER * distance + (one.isSubject ? SUBJECT : 0)
      if (lastSpeaker?.entity === one.entity && sentence - lastSpeaker.sentence <= 3) score += LAST_SPEAKER
      if (one.sentence === sentence) score -= 0.4
      if (one.entity.kind !== 'person' && one.entity.kind !== 'organisation') score -= 0.4
      if (score > bestScore) {
        bestScore = score
        best = one.entity
      }
    }
    return best
  }

  return {
    mentions,
    note,
    nearest,
    hear: (entity, sentence) => {
      lastSpeaker = { entity, sentence }
      spoken.add(entity)
    },
    hasSpoken: (entity) => spoken.has(entity),
    lastSpeaker: () => lastSpeaker?.entity ?? null,
  }
}
