/**
 * The measure of the article-extraction-benchmark: counts of shingles of four tokens, as parts of their sum for each page,
 * precision and recall as means over the pages, F1 of the two means.
 */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Counts {
  readonly hit: number
  readonly extra: number
  readonly missed: number
}

const TOKEN = /[\p{L}\p{N}_\p{Mn}]+/gu
const SHINGLE = 4

function shingles(text: string): Map<string, number> {
  const tokens = text.match(TOKEN) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at++) {
    const key = tokens.slice(at, at + SHINGLE).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function compare(truth: string, found: string): Counts {
  const wanted = shingles(truth)
  const got = shingles(found)
  let hit = 0
  let extra = 0
  let missed = 0
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const w = wanted.get(key) ?? 0
    const g = got.get(key) ?? 0
    hit += Math.min(w, g)
    extra += Math.max(0, g - w)
    missed += Math.max(0, w - g)
  }
  return { hit, extra, missed }
}

const ratio = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** Precision, recall and F1 of one page. */
export function scorePage(truth: string, found: string): Score {
  const { hit, extra, missed } = compare(truth, found)
  const precision = ratio(hit, extra)
  const recall = ratio(hit, missed)
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** The benchmark's figures over all pages. */
export function scoreAll(scores: readonly Score[]): Score {
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  return { precision, recall, f1: harmonic(precision, recall) }
}
