import type { Facts, JudgedClaim } from '../facts.ts'
import { plainName } from '../sources/names.ts'
import type { Entity } from '../sources/roster.ts'
import { type Attributed, isAccountable } from './attributions.ts'
import { weighClaim } from './judge.ts'

/**
 * From this share on, of the likelihoods of all that sources claim, an article rests on one source. "About two thirds or more" of
 * its claims, less what doubtful claims of the others add to the whole; found on the labelled articles (docs/accuracy.md).
 */
const MOST = 0.55
/** Of the claims that are shown at least this share must rest on it, so that what is said can be counted. */
const LEAST_SHARE = 0.55
/** How much of an article is its head, as a share of its sentences. */
const HEAD = 0.35
/** With fewer claims that have a source nothing is said. */
const LEAST_CLAIMS = 2

/** What one article rests on. */
export interface Dominant {
  /** One source; several voices that one outlet brought; several voices of one side. */
  readonly scope: 'article' | 'route' | 'party'
  /** The source that most rests on; for a route the outlet; for a party the voice heard most. */
  readonly leader: Entity
  /** The claims that rest on it, as the reader sees them, in order. */
  readonly claims: readonly JudgedClaim[]
  /** How many claims have any source. */
  readonly of: number
}

const STUDY = new Set([
  'study',
  'paper',
  'report',
  'finding',
  'findings',
  'research',
  'author',
  'co-author',
  'researcher',
  'scientist',
  'team',
  'survey',
  'poll',
  'data',
  'advisory',
  'update',
  'investigation',
])

/** Speakers that count as one: a body and those who speak for it; a study and its authors. */
const groupOf = (entity: Entity): Entity | 'study' =>
  [...entity.roles].some((role) => STUDY.has(role)) ? 'study' : (entity.body ?? entity)

/** The side that all of several voices speak for, or null: a body and its own spokesmen are one source, not several. */
function partyOf(voices: readonly Entity[]): string | null {
  const parties = new Set(voices.map((voice) => plainName(voice.speaksFor ?? '')))
  return voices.length > 1 && parties.size === 1 ? ([...parties][0] ?? null) || null : null
}

/** Whether one source, one side, or one outlet through which all came, stands behind most of what an article claims. */
export function findDominant(facts: Omit<Facts, 'dominant'>): Dominant | null {
  // Where most of what is claimed cites nobody, it does not rest on the one who is cited.
  const sourced = facts.claims.filter((claim) => claim.behind.length > 0 && claim.verdict !== 'vague')
  if (sourced.length < LEAST_CLAIMS || sourced.length < facts.claims.length - sourced.length) return null
  const groups = new Map<Entity | 'study', Map<Entity, number>>()
  const routes = new Map<Entity, number>()
  let all = 0
  const add = (list: readonly Attributed[], weight: number) => {
    all += weight
    for (const speaker of new Set(list.map((one) => one.speaker.entity))) {
      const key = groupOf(speaker)
      const members = groups.get(key) ?? new Map<Entity, number>()
      members.set(speaker, (members.get(speaker) ?? 0) + weight)
      groups.set(key, members)
    }
    for (const relay of new Set(list.flatMap((one) => one.via))) routes.set(relay, (routes.get(relay) ?? 0) + weight)
  }
  for (const candidate of facts.candidates) {
    const accountable = candidate.own.filter(isAccountable)
    if (candidate.voice === 'source' && accountable.length > 0) add(accountable, weighClaim(candidate))
  }
  const shares = [...groups.values()].map((members) => ({
    members,
    weight: [...members.values()].reduce((a, b) => a + b, 0),
  }))
  const voices = shares.flatMap(({ members }) => [...members])
  if (partyOf(voices.map(([voice]) => voice)) !== null)
    return dominantIn(
      sourced,
      'party',
      voices.map(([voice]) => voice),
      leaderOf(new Map(voices)),
    )
  const top = shares.sort((a, b) => b.weight - a.weight)[0]
  // What an article rests on is heard near its head; a critic near its foot is not.
  const isHeardEarly =
    top !== undefined &&
    facts.attributed.some(
      (one) => top.members.has(one.speaker.entity) && one.sentence < facts.text.sentences.length * HEAD,
    )
  if (top && isHeardEarly && top.weight / all >= MOST)
    return dominantIn(sourced, 'article', [...top.members.keys()], leaderOf(top.members))
  const route = leaderOf(routes)
  if (route && (routes.get(route) ?? 0) / all >= MOST) return dominantIn(sourced, 'route', [route], route)
  return null
}

const leaderOf = (weights: ReadonlyMap<Entity, number>): Entity | null =>
  [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null

/** What rests on `voices`, of the claims that have a source, or null where that is too little. */
function dominantIn(
  sourced: readonly JudgedClaim[],
  scope: Dominant['scope'],
  voices: readonly Entity[],
  leader: Entity | null,
): Dominant | null {
  if (!leader) return null
  const claims = sourced.filter((claim) =>
    claim.behind.some((one) => voices.includes(one.speaker.entity) || one.via.some((relay) => voices.includes(relay))),
  )
  if (claims.length < sourced.length * LEAST_SHARE) return null
  return { scope, leader, claims, of: sourced.length }
}
