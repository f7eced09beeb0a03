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
  const recent = (sentence: number): Trace[] => {
    const out: Trace[] = []
    for (let i = traces.length - 1; i >= 0; i--) {
      const one = traces[i] as Trace
      if (sentence - one.sentence > REACH || out.length === MOST_TRACES) break
      out.push(one)
    }
    return out
  }

  function nearest(clause: Clause, fits: (entity: Entity) => boolean, before: number): Entity | null {
    const sentence = clause.sentence.index
    let best: Entity | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const one of recent(sentence)) {
      // "“They say Reeve bought the judges,” he shrugged": who speaks does not name himself.
      if (!fits(one.entity) || (one.sentence === sentence && (one.at >= before || one.isQuoted))) continue
      const distance = sentence - one.sentence
      let score = -1.2 * distance + (one.isSubject ? 1.5 : 0)
      if (lastSpeaker?.entity === one.entity && sentence - lastSpeaker.sentence <= 3) score += 1.6
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
