import { FEMALE_WORDS, HONORIFICS, MALE_WORDS, TITLES } from '../lexicon/names.ts'
import { ORGANISATION_NAME_WORDS, ORGANISATIONS, OUTLET_NAME_WORDS, OUTLETS } from '../lexicon/voices.ts'
import { genderOf } from '../model/genderOf.ts'
import { wordClasses } from '../model/wordClasses.ts'
import { isPersonNoun } from '../passes/voices.ts'
import type { SourceKind } from '../types.ts'
import { isAbbreviation, isPlaceName, type NameMention } from './names.ts'

export type Gender = 'm' | 'f'

/** One real person, body, paper or group of the article, named or not. Built up while the article is read. */
export interface Entity {
  readonly id: number
  kind: SourceKind
  /** The fullest name. */
  name: string
  /** Head nouns by which the article speaks of it: "spokesman", "airline"; lemmas. */
  readonly roles: Set<string>
  speaksFor: string | null
  /** The one of the article that it speaks for, or null; known when the whole article has been read. */
  body: Entity | null
  gender: Gender | null
  readonly isPlural: boolean
  readonly isPlace: boolean
  readonly isNamed: boolean
}

interface Cluster {
  readonly forms: string[][]
  readonly mentions: NameMention[]
  abbreviations: Set<string>
  longest: string[]
}

const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/^(?:al|el|as|ad|ibn|bin|abu)-/, '')
    .replace(/\.$/, '')
const key = (words: readonly string[]) => words.map((word) => word.toLowerCase()).join(' ')

/** Initials of the words with a capital: "Middle East Technical University" gives METU. */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
}

/** True where `short` can be another form of the name `long`. */
function isFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  const only = short[0] as string
  if (short.length === 1 && isAbbreviation(only) && only === only.toUpperCase()) {
    const initials = initialsOf(long).toUpperCase()
    return initials.length >= 2 && initials === only.replace(/[.&-]/g, '').toUpperCase()
  }
  const whole = long.map(bare)
  const part = short.map(bare)
  if (part.length === 1)
    return (
      whole.at(-1) === part[0] ||
      whole[0] === part[0] ||
      ((part[0]?.length ?? 0) > 3 && whole.includes(part[0] as string))
    )
  return part.every((word) => whole.includes(word))
}

interface Votes {
  person: number
  organisation: number
  outlet: number
  place: number
}

function vote(cluster: Cluster): Votes {
  const votes: Votes = { person: 0, organisation: 0, outlet: 0, place: 0 }
  for (const form of cluster.forms) {
    const lower = form.map((word) => word.toLowerCase())
    if (lower.some((word) => OUTLET_NAME_WORDS.has(word)) && form.length > 1) votes.outlet += 3
    if (lower.some((word) => ORGANISATION_NAME_WORDS.has(word)) && form.length > 1) votes.organisation += 3
    if (form.length > 1 && form.length <= 4 && genderOf(form[0] as string)) votes.person += 2
    if (form.length === 1 && cluster.longest.length === 1 && isAbbreviation(form[0] as string)) votes.organisation += 2
    if (form.includes('&')) votes.organisation += 3
    if (isPlaceName(form)) votes.place += 4
  }
  for (const mention of cluster.mentions) {
    if (mention.titles.some((title) => HONORIFICS.has(title) || TITLES.has(title))) votes.person += 2
    for (const role of mention.roles) {
      if (role === 'person' || isPersonNoun(role) || TITLES.has(role)) votes.person += mention.isPossessor ? 0 : 2
      else if (OUTLETS.has(role)) votes.outlet += 3
      else if (ORGANISATIONS.has(role)) votes.organisation += 2
    }
    if (mention.hasArticle && !mention.isPossessor) votes.organisation += 0.5
    if (['in', 'at', 'near', 'from'].includes(mention.preposition)) votes.place += 0.4
  }
  return votes
}

function kindOf(cluster: Cluster): { kind: SourceKind; isPlace: boolean } {
  const votes = vote(cluster)
  const placed = cluster.mentions.filter((mention) => ['in', 'at', 'near', 'from'].includes(mention.preposition)).length
  const isMostlyPlaced =
    placed >= 1 &&
    placed * 2 >= cluster.mentions.length &&
    cluster.longest.length <= 2 &&
    votes.person === 0 &&
    votes.organisation < 2 &&
    votes.outlet === 0
  const isDateline =
    cluster.mentions[0]?.opensDateline === true && /^\p{Lu}{3,}$/u.test(cluster.longest.join('')) && votes.outlet === 0
  if (isMostlyPlaced || isDateline) return { kind: 'organisation', isPlace: true }
  const isLong = cluster.longest.length >= 2 && cluster.longest.length <= 4
  const isPlace = votes.place >= 4 && votes.place > votes.person && votes.place > votes.outlet
  const last = cluster.longest.at(-1)?.toLowerCase() ?? ''
  // "Coastline Ferries": a common noun at the end of a name that begins with no given name is a body's.
  const isThing =
    isLong &&
    !genderOf(cluster.longest[0] as string) &&
    wordClasses(last.replace(/ies$/, 'y').replace(/s$/, '')).noun &&
    wordClasses(last).personNoun === 0
  const person = votes.person + (isLong && !isPlace && !isThing ? 0.9 : 0)
  const organisation = votes.organisation + (cluster.longest.length === 1 ? 0.5 : 0)
  if (isPlace) return { kind: 'organisation', isPlace: true }
  if (votes.outlet > 0 && votes.outlet >= person && votes.outlet >= organisation - 1)
    return { kind: 'outlet', isPlace: false }
  if (person >= organisation && person > 0) return { kind: 'person', isPlace: false }
  return { kind: 'organisation', isPlace: votes.place > 2 }
}

function genderOfCluster(cluster: Cluster): Gender | null {
  for (const mention of cluster.mentions) {
    for (const word of [...mention.titles, ...mention.roles]) {
      if (MALE_WORDS.has(word)) return 'm'
      if (FEMALE_WORDS.has(word)) return 'f'
    }
  }
  return cluster.longest.length > 1 ? genderOf(cluster.longest[0] as string) : null
}

/** Who is named in an article, each once; and which of them a name mention is. */
export interface Roster {
  readonly entities: Entity[]
  readonly entityOf: ReadonlyMap<NameMention, Entity>
}

/** Groups the name mentions of an article by whom they name. `mentions` stand in article order. */
export function findRoster(mentions: readonly NameMention[], textOfMention: (mention: NameMention) => string): Roster {
  const clusters: Cluster[] = []
  const byKey = new Map<string, Cluster>()
  const aliases = new Map<string, Cluster>()
  const ordered = mentions
    .map((mention, index) => ({ mention, index }))
    .sort((a, b) => b.mention.words.length - a.mention.words.length || a.index - b.index)
  const clusterOf = new Map<NameMention, Cluster>()
  const place = new Map(mentions.map((mention, index) => [mention, index]))
  const join = (cluster: Cluster, mention: NameMention) => {
    if (!cluster.forms.some((form) => key(form) === key(mention.words))) cluster.forms.push([...mention.words])
    cluster.mentions.push(mention)
    clusterOf.set(mention, cluster)
    if (mention.abbreviation) {
      cluster.abbreviations.add(mention.abbreviation)
      aliases.set(mention.abbreviation.toLowerCase(), cluster)
    }
  }
  for (const { mention, index } of ordered) {
    const own = key(mention.words)
    const known = byKey.get(own) ?? aliases.get(own)
    if (known) {
      join(known, mention)
      continue
    }
    // The nearest longer name before this one, else the first after it.
    let best: Cluster | null = null
    let distance = Number.POSITIVE_INFINITY
    for (const cluster of clusters) {
      if (
        !cluster.forms.some((form) => isFormOf(mention.words, form)) ||
        (isPlaceName(mention.words) && !isPlaceName(cluster.longest))
      )
        continue
      for (const other of cluster.mentions) {
        const at = place.get(other) as number
        const far = at <= index ? index - at : (at - index) * 3 + 1000
        if (far < distance) {
          distance = far
          best = cluster
        }
      }
    }
    if (best && !hasOtherFirstName(mention, best)) {
      join(best, mention)
      if (mention.words.length === 1) continue
      byKey.set(own, best)
      continue
    }
    const cluster: Cluster = { forms: [], mentions: [], abbreviations: new Set(), longest: [...mention.words] }
    clusters.push(cluster)
    byKey.set(own, cluster)
    join(cluster, mention)
  }
  const entityOf = new Map<NameMention, Entity>()
  const entities: Entity[] = []
  const inOrder = clusters.sort(
    (a, b) =>
      Math.min(...a.mentions.map((m) => place.get(m) as number)) -
      Math.min(...b.mentions.map((m) => place.get(m) as number)),
  )
  for (const cluster of inOrder) {
    const { kind, isPlace } = kindOf(cluster)
    const fullest = cluster.mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a))
    const entity: Entity = {
      id: entities.length,
      kind,
      name: textOfMention(fullest),
      roles: new Set(cluster.mentions.flatMap((m) => (m.isPossessor ? [] : [...m.roles, ...m.titles]))),
      speaksFor: kind === 'person' ? (cluster.mentions.find((m) => m.body)?.body ?? null) : null,
      body: null,
      gender: kind === 'person' ? genderOfCluster(cluster) : null,
      isPlural: false,
      isPlace,
      isNamed: true,
    }
    entities.push(entity)
    for (const mention of cluster.mentions) entityOf.set(mention, entity)
  }
  return { entities, entityOf }
}

/** "Mrs Smith" is not "John Smith", nor is "Ann Smith". */
function hasOtherFirstName(mention: NameMention, cluster: Cluster): boolean {
  const gender = mention.titles.some((title) => MALE_WORDS.has(title))
    ? 'm'
    : mention.titles.some((title) => FEMALE_WORDS.has(title))
      ? 'f'
      : null
  const first = cluster.longest[0]
  if (gender && first && cluster.longest.length > 1) {
    const other = genderOf(first)
    if (other && other !== gender) return true
  }
  return false
}
