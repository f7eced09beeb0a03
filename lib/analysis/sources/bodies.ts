import { plainName } from './names.ts'
import type { Entity } from './roster.ts'

/** Words that do not tell one body from another. */
const EMPTY = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'of', 'for', 'and', 'own'])

const tellingWords = (name: string) =>
  plainName(name)
    .split(/[\s-]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && !EMPTY.has(word))

/**
 * Finds whom of the article each source speaks for, and sets it as its `body`: by the full name ("head of security at
 * [Brinell]"), a part of it ("the [committee]'s chairman") or what it is ("the [group]'s director"); for a paper by whoever's
 * it is ("a report by [Open Doors]").
 */
export function findBodies(entities: readonly Entity[]): void {
  const named = entities.filter(({ isNamed, isPlace, kind }) => isNamed && !isPlace && kind !== 'outlet')
  const organisations = named.filter(({ kind }) => kind === 'organisation')
  for (const entity of entities) entity.body = bodyOf(entity, named, organisations)
}

function bodyOf(entity: Entity, named: readonly Entity[], organisations: readonly Entity[]): Entity | null {
  if (entity.kind === 'document' && !entity.isNamed) {
    const words = new Set(tellingWords(entity.name))
    return named.find(({ name }) => tellingWords(name).every((word) => words.has(word))) ?? null
  }
  const wanted = tellingWords(entity.speaksFor ?? '')
  const [only] = wanted
  if (only === undefined) return null
  const others = organisations.filter((other) => other !== entity)
  const byName = others.find(({ name }) => {
    const words = new Set(tellingWords(name))
    return wanted.every((word) => words.has(word))
  })
  return byName ?? (wanted.length === 1 ? others.find(({ roles }) => roles.has(only)) : undefined) ?? null
}
