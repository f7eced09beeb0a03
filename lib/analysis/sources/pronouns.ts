import type { Clause } from '../passes/clauses.ts'
import type { Phrase } from '../passes/phrases.ts'
import type { Word } from '../passes/readText.ts'
import type { Memory } from './memory.ts'
import type { Entity } from './roster.ts'

/** Posts and forces that are "it". */
const COLLECTIVE = new Set(['army', 'military', 'navy', 'coastguard', 'police', 'government', 'court', 'force'])

/** Whom a pronoun stands for, or null; "we" and "I" outside quotations are the outlet, which `self` gives. */
export function resolvePronoun(memory: Memory, clause: Clause, phrase: Phrase, self: () => Entity): Entity | null {
  const { nearest } = memory
  const { lower } = clause.words[phrase.head] as Word
  if (lower === 'he' || lower === 'she' || lower === 'his' || lower === 'her') {
    const gender = lower === 'he' || lower === 'his' ? 'm' : 'f'
    const fits = (entity: Entity) =>
      (entity.kind === 'person' || entity.kind === 'role' || entity.kind === 'anonymous') &&
      !entity.isPlural &&
      (entity.gender === null || entity.gender === gender)
    const sure = nearest(clause, (entity) => fits(entity) && entity.gender === gender, phrase.from)
    const open = nearest(clause, fits, phrase.from)
    // Somebody without a name is "he" where it was they who spoke last.
    const isNamedRather = open && open.kind !== 'person' && open !== memory.lastSpeaker()
    const found = sure && isNamedRather ? sure : open
    if (found && found.gender === null) found.gender = gender
    return found
  }
  if (lower === 'they' || lower === 'their') {
    const plural = nearest(clause, (entity) => entity.isPlural, phrase.from)
    if (plural) return plural
    return (
      nearest(clause, (entity) => entity.kind === 'organisation' || entity.kind === 'document', phrase.from) ??
      memory.lastSpeaker()
    )
  }
  if (lower === 'it' || lower === 'its') {
    // A paper is "it" only where it has spoken.
    const speaks = (entity: Entity) =>
      entity.kind === 'organisation' ||
      entity.kind === 'outlet' ||
      (entity.kind === 'role' && [...entity.roles].some((role) => COLLECTIVE.has(role))) ||
      (entity.kind === 'document' && memory.hasSpoken(entity))
    return (
      nearest(clause, (entity) => speaks(entity) && !entity.isPlace, phrase.from) ??
      nearest(clause, (entity) => entity.isPlace, phrase.from)
    )
  }
  if (lower === 'we' || lower === 'i') return self()
  return null
}
