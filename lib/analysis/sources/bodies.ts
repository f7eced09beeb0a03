import { plainName } from './names.ts'
import type { Entity } from './roster.ts'

/** Words that do not tell one body from another. */
const EMPTY = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'of', 'for', 'and', 'own'])

const tellingWords = (name: string) =>
  plainName(name)
    .split(/[\s-]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && !EMPTY.has(word))

/** An entity that can be spoken for, and the words by which it is told from others. */
interface Body {
  readonly entity: Entity
  readonly words: readonly string[]
}

/**
 * Finds whom of the article each source speaks for, and sets it as its `body`: by the full name ("head of security at
 * [Brinell]"), a part of it ("the [committee]'s chairman") or what it is ("the [group]'s director"); for a paper by whoever's
 * it is ("a report by [Open Doors]").
 */
export function findBodies(entities: readonly Entity[]): void {
  const named = entities
    .filter(({ isNamed, isPlace, kind }) => isNamed && !isPlace && kind !== 'outlet')
    .map((entity): Body => ({ entity, words: tellingWords(entity.name) }))
  const organisations = named.filter(({ entity }) => entity.kind === 'organisation')
  for (const entity of entities) entity.body = bodyOf(entity, named, organisations)
}

function bodyOf(entity: Entity, named: readonly Body[], organisations: readonly Body[]): Entity | null {
  if (entity.kind === 'document' && !entity.isNamed) {
    const own = new Set(tellingWords(entity.name))
    return named.find(({ words }) => words.every((word) => own.has(word)))?.entity ?? null
  }
  const wanted = tellingWords(entity.speaksFor ?? '')
  const [only] = wanted
  if (only === undefined) return null
  const others = organisations.filter((other) => other.entity !== entity)
  const byName = others.find(({ words }) => wanted.every((word) => words.includes(word)))
  const byRole = () => (wanted.length === 1 ? others.find(({ entity: { roles } }) => roles.has(only)) : undefined)
  return (byName ?? byRole())?.entity ?? null
}
