import { plainName } from '../sources/names.ts'
import type { Entity } from '../sources/roster.ts'
import { type Attributed, isAccountable } from './attributions.ts'
import type { Coverage } from './coverage.ts'

/** Cues by which a second voice takes up the claim of the first. */
const TAKING_UP = new Set(
  'deny dispute reject refute rebut confirm corroborate echo agree concur contradict disagree second acknowledge admit concede challenge'.split(
    ' ',
  ),
)

/** True where two sources do not speak for one another: other persons of other bodies, reached by other ways. */
export function areIndependent(a: Attributed, b: Attributed): boolean {
  const one = a.speaker.entity
  const two = b.speaker.entity
  if ((one.body ?? one) === (two.body ?? two)) return false
  const [ofOne, ofTwo] = [bodyOf(one), bodyOf(two)]
  if (ofOne !== '' && (ofOne === ofTwo || ofOne === plainName(two.name))) return false
  if (ofTwo !== '' && ofTwo === plainName(one.name)) return false
  // "chief nurse at Dunmore General" and "the hospital's director": a body with no name is the one that has been named.
  if (ofOne !== '' && ofTwo !== '' && (isUnnamed(one) || isUnnamed(two))) return false
  if (a.via.length > 0 && b.via.length > 0 && a.via.some((relay) => b.via.includes(relay))) return false
  return !a.via.includes(two) && !b.via.includes(one)
}

/** "the hospital", and not "the state health board", which is a body of its own. */
const isUnnamed = (entity: Entity) => /^\p{Ll}+$/u.test((entity.speaksFor ?? '').replace(/^the /i, ''))

const bodyOf = (entity: Entity) => plainName(entity.speaksFor ?? '')

/** How many sentences on a second voice may take up the claim of the first by a word alone ("denied it"). */
const REACH = 2

/** The attribution by which another, independent voice speaks to the claim of a sentence, for it or against it, or null. */
export function findSecondVoice(sentence: number, own: readonly Attributed[], coverage: Coverage): Attributed | null {
  const first = own.filter(isAccountable)
  const isSecond = (other: Attributed) => isAccountable(other) && first.every((one) => areIndependent(one, other))
  for (let index = sentence + 1; index <= sentence + REACH; index++) {
    for (const other of coverage.at(index)) {
      const takesUp = (other.cueLemma !== null && TAKING_UP.has(other.cueLemma)) || coverage.takesUp(index)
      if (takesUp && isSecond(other)) return other
    }
  }
  // "confirmed that they had killed the nine": the claim that it takes up stands before it.
  if (own.some((one) => one.cueLemma !== null && TAKING_UP.has(one.cueLemma)))
    for (const index of coverage.near(sentence))
      for (const other of coverage.at(index)) if (sentence - index <= REACH && isSecond(other)) return other
  for (const index of coverage.alike(sentence))
    for (const other of coverage.at(index)) if (isSecond(other)) return other
  return null
}
