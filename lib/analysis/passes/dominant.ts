import type { Facts, JudgedClaim } from '../facts.ts'
import { logistic } from '../model/logistic.ts'
import { oneSourceWeights } from '../model/oneSourceWeights.ts'
import { plainName } from '../sources/names.ts'
import type { Entity } from '../sources/roster.ts'
import { type Attributed, firstInEach, isAccountable } from './attributions.ts'
import { ONE_SOURCE_SIGNS, readOneSourceSigns, readShares, type Shares } from './shares.ts'

/** From this likelihood on an article rests on one source; chosen with the weights (scripts/train/trainOneSource.ts). */
const LIKELY = 0.35
/** So much of what sources say, by sentences or by weight, must come from it, so that "mainly" is said rightly. */
const LEAST_SHARE = 0.45
/** A second voice that says more than this, beside the first, is another side. */
const MOST_NEXT = 0.8
/** How much of an article is its head, as a share of its sentences. */
const HEAD = 0.35
/** From this share on an article rests on one source, or all its voices came one way. */
const MOST = 0.55
/** With fewer claims that have a source nothing is said of a way or a side. */
const LEAST_CLAIMS = 2
/** With fewer sentences that cite, a share of them says little. */
const LEAST_CITING = 5
/** Where more voices than this are heard, for each sentence that cites, each of them is heard once or so. */
const MOST_VOICES = 0.6

/** What one article rests on. */
export interface Dominant {
  /** One source; several voices that one outlet brought; several voices of one side. */
  readonly scope: 'article' | 'route' | 'party'
  /** The source that most rests on; for a route the outlet; for a party the voice heard most. */
  readonly leader: Entity
  /** Its first words in each sentence that cites it, in order. */
  readonly statements: readonly Attributed[]
  /** The claims that rest on it, as the reader sees them, in order. */
  readonly claims: readonly JudgedClaim[]
  /** How many claims have any source. */
  readonly of: number
}

/** How likely an article rests on one source, 0 to 1, by a sum of its signs. */
function likelihoodOf(shares: Shares, sentences: number): number {
  const signs = readOneSourceSigns(shares, sentences)
  const sum = ONE_SOURCE_SIGNS.reduce(
    (total, sign) => total + oneSourceWeights[sign] * signs[sign],
    oneSourceWeights.bias,
  )
  return logistic(sum)
}

/** True where the signs make one source likely, and the text is long enough for its shares to say something. */
function isLikely(shares: Shares, sentences: number): boolean {
  const [first, ...others] = shares.groups
  const said = first?.statements.length ?? 0
  return (
    first !== undefined &&
    shares.citing >= LEAST_CITING &&
    shares.groups.length <= shares.citing * MOST_VOICES &&
    Math.max(first.weight, said / shares.citing) >= LEAST_SHARE &&
    (others[0]?.weight ?? 0) <= first.weight * MOST_NEXT &&
    likelihoodOf(shares, sentences) >= LIKELY
  )
}

/** True where most is the first voice's, from near the article's head on: no other sign is needed. */
const isClear = ({ groups: [first, ...others] }: Shares, sentences: number) =>
  first !== undefined &&
  first.weight >= MOST &&
  others.every(({ statements }) => statements.length < first.statements.length) &&
  (first.statements[0]?.sentence ?? 0) < sentences * HEAD

/** The side that all of several voices speak for, or null: a body and its own spokesmen are one source, not several. */
function partyOf(voices: readonly Entity[]): string | null {
  const parties = new Set(voices.map((voice) => plainName(voice.speaksFor ?? '')))
  return voices.length > 1 && parties.size === 1 ? ([...parties][0] ?? null) || null : null
}

/** Whether one source, one side, or one outlet through which all came, stands behind most of what an article's sources say. */
export function findDominant(facts: Omit<Facts, 'dominant'>): Dominant | null {
  const shares = readShares(facts)
  const [first] = shares.groups
  if (!first) return null
  const sourced = facts.claims.filter((claim) => claim.behind.length > 0 && claim.verdict !== 'vague')
  const sourcedMostly = sourced.length >= Math.max(LEAST_CLAIMS, facts.claims.length - sourced.length)
  const rest = (scope: Dominant['scope'], leader: Entity, voices: readonly Entity[]): Dominant => {
    const isTheirs = (one: Attributed) =>
      voices.includes(one.speaker.entity) || one.via.some((relay) => voices.includes(relay))
    return {
      scope,
      leader,
      statements: firstInEach(facts.attributed.filter(isTheirs)),
      claims: sourced.filter((claim) => claim.behind.some(isTheirs)),
      of: sourced.length,
    }
  }
  const sentences = facts.text.sentences.length
  const voices = shares.groups.flatMap((group) => group.voices)
  if (sourcedMostly && partyOf(voices) !== null) return rest('party', first.leader, voices)
  if ((sourcedMostly && isClear(shares, sentences)) || isLikely(shares, sentences))
    return rest('article', first.leader, first.voices)
  const route = sourcedMostly ? findRoute(facts, shares) : null
  return route && rest('route', route, [route])
}

/** The outlet through which most sentences that cite somebody have it, or null. */
function findRoute({ attributed }: Pick<Facts, 'attributed'>, { citing }: Shares): Entity | null {
  const ways = new Map<Entity, Set<number>>()
  for (const one of attributed.filter(isAccountable))
    for (const relay of one.via) ways.set(relay, (ways.get(relay) ?? new Set<number>()).add(one.sentence))
  const [top] = [...ways].sort((a, b) => b[1].size - a[1].size)
  return top && top[1].size / citing >= MOST ? top[0] : null
}
