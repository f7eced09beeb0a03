import type { Facts } from '../facts.ts'
import type { Entity } from '../sources/roster.ts'
import { type Attributed, firstInEach, isAccountable } from './attributions.ts'
import { weighClaim } from './judge.ts'

/** Speakers that count as one, and how much of an article's accounts is theirs. */
export interface Share {
  readonly voices: readonly Entity[]
  /** The one of them that is behind most. */
  readonly leader: Entity
  /** Its first attribution in each sentence that cites it, in order. */
  readonly statements: readonly Attributed[]
  /** Share of the likelihoods that what sources say is a claim that wants a second voice, 0 to 1. */
  readonly weight: number
  readonly isStudy: boolean
}

/** Who stands behind how much of what an article's sources say. */
export interface Shares {
  /** The one behind most comes first. */
  readonly groups: readonly Share[]
  /** Sum of those likelihoods. */
  readonly weight: number
  /** How many sentences cite somebody that can be asked. */
  readonly citing: number
}

/** What a study and those who made it or tell of it are called. */
const STUDY = new Set(
  'study paper report finding findings research author co-author researcher scientist team survey poll data advisory update investigation'.split(
    ' ',
  ),
)
const isStudy = (entity: Entity) => [...entity.roles].some((role) => STUDY.has(role))

/** A body and those who speak for it are one; so are a study, its authors and their team. */
const groupOf = (entity: Entity): Entity | 'study' => (isStudy(entity) ? 'study' : (entity.body ?? entity))

/** Adds up who is behind what the sources of an article say; vague sources are nobody. */
export function readShares({ attributed, candidates }: Pick<Facts, 'attributed' | 'candidates'>): Shares {
  const accounts = attributed.filter(isAccountable)
  const statements = Map.groupBy(accounts, ({ speaker }) => groupOf(speaker.entity))
  const weights = new Map<Entity | 'study', Map<Entity, number>>()
  let whole = 0
  for (const candidate of candidates) {
    const own = candidate.own.filter(isAccountable)
    if (candidate.voice !== 'source' || own.length === 0) continue
    const weight = weighClaim(candidate)
    whole += weight
    const speakers = new Map(own.map(({ speaker }) => [groupOf(speaker.entity), speaker.entity]))
    for (const [group, speaker] of speakers) {
      const members = weights.get(group) ?? new Map<Entity, number>()
      members.set(speaker, (members.get(speaker) ?? 0) + weight)
      weights.set(group, members)
    }
  }
  const groups = [...weights].flatMap(([group, members]): Share[] => {
    const leader = [...members].sort((a, b) => b[1] - a[1])[0]?.[0]
    const weight = whole === 0 ? 0 : [...members.values()].reduce((a, b) => a + b, 0) / whole
    const said = firstInEach(statements.get(group) ?? [])
    return leader ? [{ voices: [...members.keys()], leader, statements: said, weight, isStudy: group === 'study' }] : []
  })
  return {
    groups: groups.sort((a, b) => b.weight - a.weight),
    weight: whole,
    citing: firstInEach(accounts).length,
  }
}

/** What speaks for and against an article's resting on one source, by name; each a number of about 0 to 5. */
export type OneSourceSigns = Readonly<Record<(typeof ONE_SOURCE_SIGNS)[number], number>>

export const ONE_SOURCE_SIGNS = [
  'leadingWeight',
  'leadingSentences',
  'secondWeight',
  'secondSentences',
  'studySentences',
  'heardLate',
  'leaderIsPerson',
  'citingSentences',
  'weight',
  'voices',
] as const

/** The signs by which `dominant.ts` decides, of an article with so many sentences. */
export function readOneSourceSigns({ groups, weight, citing }: Shares, sentences: number): OneSourceSigns {
  const [first] = groups
  const counts = groups.map(({ statements }) => statements.length)
  const study = groups.find((group) => group.isStudy)?.statements.length ?? 0
  const of = Math.max(1, citing)
  return {
    leadingWeight: first?.weight ?? 0,
    leadingSentences: Math.max(0, ...counts) / of,
    secondWeight: groups[1]?.weight ?? 0,
    secondSentences: (counts.toSorted((a, b) => b - a)[1] ?? 0) / of,
    studySentences: study / of,
    heardLate: first ? (first.statements[0]?.sentence ?? 0) / Math.max(1, sentences) : 1,
    leaderIsPerson: first?.isStudy === false && first.leader.kind === 'person' ? 1 : 0,
    citingSentences: citing / Math.max(1, sentences),
    weight,
    voices: groups.length,
  }
}
