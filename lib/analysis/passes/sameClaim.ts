import type { Sentence, Word } from './readText.ts'

/** The words by which a statement is recognised in another place: lemmas of its nouns, verbs, adjectives, names and figures. */
export type Gist = ReadonlySet<string>

const LIGHT = new Set(
  'be have do get make take say tell go come give see know think use put add report announce claim accord one two first last year day time week month people man woman thing way part number more most other new many'.split(
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

/** How much two statements have in common. */
export interface Likeness {
  /** Overlap of their gists, 0 to 1, weighted. */
  readonly overlap: number
  /** Words in common. */
  readonly common: number
}

export function compareGists(a: Gist, b: Gist, weights: ReadonlyMap<string, number>): Likeness {
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
  if (common < LEAST_COMMON) return { overlap: 0, common }
  for (const word of b) right += weights.get(word) ?? 1
  return { overlap: shared / Math.min(left, right), common }
}

/** "340", "1,200", "4.6": a figure that two statements hardly share by chance; a year is none. */
const FIGURE = /^(?!(?:1[5-9]|20)\d\d$)(?:\d{3,}|\d{1,3}(?:[.,]\d+)+)$/

/** True where two statements give the same telling figure. */
export function shareFigure(a: Gist, b: Gist): boolean {
  for (const word of a) if (FIGURE.test(word) && b.has(word)) return true
  return false
}

/** With fewer words in common two statements are never compared further. */
const LEAST_COMMON = 2

/** Far apart, two statements are one claim where half of the weight and three words are the same. */
export const isSameClaim = ({ overlap, common }: Likeness): boolean => common >= 3 && overlap >= 0.5

/** So much in common that two voices can be said to speak to one and the same claim, not only to one matter. */
export const isWholeClaim = ({ overlap, common }: Likeness): boolean => common >= 4 && overlap >= 0.6

/** In sentences that stand together less in common is enough: two telling words, and a third of the weight. */
export const isNearlySameClaim = ({ overlap, common }: Likeness): boolean => common >= LEAST_COMMON && overlap >= 0.36
