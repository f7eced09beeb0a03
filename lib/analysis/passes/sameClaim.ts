import type { Sentence, Word } from './readText.ts'

/** The words by which a statement is recognised in another place: lemmas of its nouns, verbs, adjectives, names and figures. */
export type Gist = ReadonlySet<string>

const LIGHT = new Set(
  'be have do get make take say tell go come give see know think use put add say report announce claim accord one two first last year day time week month people man woman thing way part number more most other new say many'.split(
    ' ',
  ),
)

/** The gist of the words that `counts` admits. */
export function gistOf(words: readonly Word[], counts: (at: number) => boolean): Gist {
  const gist = new Set<string>()
  words.forEach((word, at) => {
    if (!counts(at) || !/^(?:NN|VB|JJ|CD|RB$)/.test(word.tag) || word.text.length < 2) return
    const lemma = word.lemma.toLowerCase()
    if (!LIGHT.has(lemma)) gist.add(lemma)
  })
  return gist
}

/** How much a word tells claims of this article apart: the fewer sentences have it, the more. */
export function weighWords(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of gistOf(sentence.words, () => true)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [word, count] of counts) weights.set(word, Math.log(1 + sentences.length / count))
  return weights
}

/** Overlap of two gists, 0 to 1, weighted; words in common are also counted. */
export function compareGists(
  a: Gist,
  b: Gist,
  weights: ReadonlyMap<string, number>,
): { overlap: number; common: number } {
  let common = 0
  let shared = 0
  let left = 0
  let right = 0
  for (const word of a) {
    const weight = weights.get(word) ?? 1
    left += weight
    if (b.has(word)) {
      shared += weight
      common++
    }
  }
  for (const word of b) right += weights.get(word) ?? 1
  const least = Math.min(left, right)
  return { overlap: least === 0 ? 0 : shared / least, common }
}

/** From this overlap on, and this many words in common, two statements are taken for one claim. */
export const SAME_CLAIM_OVERLAP = 0.5
export const SAME_CLAIM_WORDS = 3

/** In sentences that stand together less in common is enough: two telling words, and a third of the weight. */
export function isNearlySameClaim(a: Gist, b: Gist, weights: ReadonlyMap<string, number>): boolean {
  const { overlap, common } = compareGists(a, b, weights)
  return common >= 2 && overlap >= 0.36
}

export function isSameClaim(a: Gist, b: Gist, weights: ReadonlyMap<string, number>): boolean {
  const { overlap, common } = compareGists(a, b, weights)
  return common >= SAME_CLAIM_WORDS && overlap >= SAME_CLAIM_OVERLAP
}
