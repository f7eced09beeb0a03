import type { Claim, Report, Source } from '../analysis/types.ts'
import { textAt } from './excerpt.ts'
import { readLedger, readWeights, sourcesById, type Weight } from './ledger.ts'

/** An article that is compared with others. */
export interface Bucket {
  readonly id: string
  readonly title: string
  readonly report: Report
}

/** A source that several articles draw from. */
export interface Well {
  readonly name: string
  readonly kind: Source['kind']
  /** The articles that have it, and how many of each one's claims rest on it or came through it. */
  readonly buckets: readonly { readonly bucket: Bucket; readonly claims: number }[]
}

/** A claim that stands in several articles in much the same words. */
export interface SharedClaim {
  readonly words: string
  readonly places: readonly { readonly bucket: Bucket; readonly claim: Claim; readonly who: string | null }[]
}

/** What stands in one of two articles, seen beside the other. */
export interface Side {
  readonly bucket: Bucket
  readonly sources: readonly {
    readonly source: Source
    /** How many claims rest on it or came through it. */
    readonly claims: number
    /** True where the other article has it too. */
    readonly isShared: boolean
  }[]
  /** The claims that nobody stands behind here who could be asked. `elsewhere` is who says it in the other article, or null. */
  readonly bare: readonly { readonly words: string; readonly elsewhere: string | null }[]
}

const NAMELESS: ReadonlySet<Source['kind']> = new Set(['anonymous', 'vague', 'self', 'role'])

/** True for a source that can be told to be the same one in two articles: every paper has its "statement". */
const hasName = ({ kind, name }: Source) => !NAMELESS.has(kind) && (kind !== 'document' || /[\p{Lu}\d]/u.test(name))
/** Claims are the same where they share at least this part of all their longer words. */
const SAME_CLAIM = 0.5
/** Shorter words hold sentences together and say little of what a claim is about. UTF-16 units. */
const LONG_WORD = 4
/** With fewer long words two claims would be the same by chance. */
const FEWEST_WORDS = 3

/** The named sources that at least two of the articles share; that on which the claims of most of them rest is the first. */
export function readWells(buckets: readonly Bucket[]): readonly Well[] {
  const all = buckets.flatMap((bucket) =>
    readWeights(bucket.report)
      .filter(({ source }) => hasName(source))
      .map((weight) => ({ source: weight.source, bucket, claims: countBorne(weight) })),
  )
  return [...Map.groupBy(all, ({ source }) => fold(source.name)).values()]
    .map((found) => ({
      name: found[0]?.source.name ?? '',
      kind: found[0]?.source.kind ?? 'person',
      buckets: [...Map.groupBy(found, ({ bucket }) => bucket)].map(([bucket, same]) => ({
        bucket,
        claims: Math.max(...same.map(({ claims }) => claims)),
      })),
    }))
    .filter((well) => well.buckets.length > 1)
    .sort((a, b) => countDrawing(b) - countDrawing(a) || sum(b) - sum(a) || b.buckets.length - a.buckets.length)
}

/** Two articles on one event side by side: the sources that each has, and the claims that each leaves bare. */
export function readBeside(one: Bucket, other: Bucket): readonly [Side, Side] {
  const shared = new Set(readWells([one, other]).map(({ name }) => fold(name)))
  const same = readSharedClaims([one, other])
  const sideOf = (bucket: Bucket): Side => {
    const nobody = readLedger(bucket.report).find(({ source }) => source === null)
    return {
      bucket,
      sources: readWeights(bucket.report).map((weight) => ({
        source: weight.source,
        claims: countBorne(weight),
        isShared: hasName(weight.source) && shared.has(fold(weight.source.name)),
      })),
      bare: (nobody?.claims ?? []).map((claim) => {
        const places = same.find((found) => found.places.some((place) => place.claim === claim))?.places ?? []
        const elsewhere = places.find((place) => place.bucket !== bucket && place.who !== null)?.who ?? null
        return { words: textAt(bucket.report, claim.span), elsewhere }
      }),
    }
  }
  return [sideOf(one), sideOf(other)]
}

/** How many claims rest on a source or came through it. */
const countBorne = ({ claims, carried }: Weight): number => new Set([...claims, ...carried]).size

/** How many of the articles have at least one claim that rests on a well or came through it. */
export function countDrawing({ buckets }: Well): number {
  return buckets.filter(({ claims }) => claims > 0).length
}

/** The claims that stand in at least two of the articles in much the same words, in the order of the first one. */
export function readSharedClaims(buckets: readonly Bucket[]): readonly SharedClaim[] {
  const places = buckets.flatMap((bucket) => {
    const sources = sourcesById(bucket.report)
    return bucket.report.claims.map((claim) => ({
      bucket,
      claim,
      who: sources.get(claim.sources[0] ?? '')?.name ?? null,
      words: longWords(textAt(bucket.report, claim.span)),
    }))
  })
  const taken = new Set<Claim>()
  return places.flatMap((first) => {
    if (taken.has(first.claim) || first.words.size < FEWEST_WORDS) return []
    const same = places.filter(
      ({ bucket, claim, words }) =>
        bucket !== first.bucket && !taken.has(claim) && likeness(first.words, words) >= SAME_CLAIM,
    )
    if (same.length === 0) return []
    const found = [first, ...same]
    for (const { claim } of found) taken.add(claim)
    return [{ words: textAt(first.bucket.report, first.claim.span), places: found }]
  })
}

function sum(well: Well): number {
  return well.buckets.reduce((total, { claims }) => total + claims, 0)
}

/** A name as two articles may write it: without case, accents and a leading article. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function longWords(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= LONG_WORD || /\d/.test(word)),
  )
}

/** The part of all words of two sets that both have, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
