import { readTagFeatures, tagFeatureCount, viewSentence } from '../../lib/analysis/model/tagFeatures.ts'
import { type ClassLexicon, classOfWord, followState, tagKey } from '../../lib/analysis/model/tagState.ts'
import { tags } from '../../lib/analysis/model/tags.ts'
import type { TaggedSentence } from './corpora.ts'
import type { Example } from './examples.ts'

export interface Perceptron {
  readonly weights: ReadonlyMap<number, Float64Array>
}

export interface TrainingPlan {
  readonly passes: number
  readonly seed: number
  /** Features met fewer times than this in the tagged sentences are not learned. */
  readonly leastCount: number
  /** From this pass on the examples are learned from too. */
  readonly examplesFrom: number
}

/**
 * Averaged perceptron, greedy from left to right, the order shuffled with a fixed seed. An example teaches only the tag of
 * its one known word: where the guess is none of the allowed tags, the best allowed one is taken for true.
 */
export function trainPerceptron(
  sentences: readonly TaggedSentence[],
  examples: readonly Example[],
  lexicon: ClassLexicon,
  plan: TrainingPlan,
): Perceptron {
  const size = tags.length
  const rows = new Map<number, { weights: Float64Array; totals: Float64Array; stamps: Int32Array }>()
  const random = randomFrom(plan.seed)
  const frequent = countFeatures(sentences, examples, lexicon, plan.leastCount)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(size)
  let step = 0
  const change = (key: number, tag: number, by: number) => {
    if (!frequent.has(key)) return
    let row = rows.get(key)
    if (!row) {
      row = { weights: new Float64Array(size), totals: new Float64Array(size), stamps: new Int32Array(size) }
      rows.set(key, row)
    }
    const weight = row.weights[tag] ?? 0
    row.totals[tag] = (row.totals[tag] ?? 0) + (step - (row.stamps[tag] ?? 0)) * weight
    row.stamps[tag] = step
    row.weights[tag] = weight + by
  }
  const learn = (words: readonly string[], truthAt: (index: number, best: number) => number) => {
    const view = viewSentence(words, (hash, word) => classOfWord(hash, word, lexicon))
    const given = new Int32Array(words.length + 4)
    let state = 0
    for (let index = 0; index < words.length; index += 1) {
      step += 1
      readTagFeatures(view, index, given, state, features)
      scores.fill(0)
      for (const feature of features) {
        const row = rows.get(tagKey(feature))?.weights
        if (row) for (let tag = 0; tag < size; tag += 1) scores[tag] = (scores[tag] ?? 0) + (row[tag] ?? 0)
      }
      const best = indexOfBest(scores)
      const truth = truthAt(index, best)
      if (best !== truth) {
        for (const feature of features) {
          change(tagKey(feature), truth, 1)
          change(tagKey(feature), best, -1)
        }
      }
      given[index + 2] = best + 1
      state = followState(state, best, words[index] ?? '')
    }
  }
  const order = [...sentences.keys(), ...examples.map((_, index) => -1 - index)]
  for (let pass = 0; pass < plan.passes; pass += 1) {
    const round = pass < plan.examplesFrom ? [...sentences.keys()] : [...order]
    shuffle(round, random)
    for (const place of round) {
      const sentence = sentences[place]
      const example = examples[-1 - place]
      if (sentence) learn(sentence.words, (index) => tags.indexOf(sentence.tags[index] ?? 'PUNCT'))
      else if (example) {
        learn(example.words, (index, best) => {
          if (index !== example.place || example.allowed.includes(best)) return best
          return example.allowed.reduce((first, tag) => ((scores[tag] ?? 0) > (scores[first] ?? 0) ? tag : first))
        })
      }
    }
  }
  const averaged = new Map<number, Float64Array>()
  for (const [key, { weights, totals, stamps }] of rows) {
    averaged.set(
      key,
      weights.map((weight, tag) => ((totals[tag] ?? 0) + (step - (stamps[tag] ?? 0)) * weight) / step),
    )
  }
  return { weights: averaged }
}

function indexOfBest(scores: Float64Array): number {
  let best = 0
  for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag
  return best
}

/** Keys of the features met often enough, with the true tags as context (the examples count only at their known word). */
function countFeatures(
  sentences: readonly TaggedSentence[],
  examples: readonly Example[],
  lexicon: ClassLexicon,
  least: number,
): ReadonlySet<number> {
  const counts = new Map<number, number>()
  const features = new Int32Array(tagFeatureCount)
  const count = () => {
    for (const feature of features) counts.set(tagKey(feature), (counts.get(tagKey(feature)) ?? 0) + 1)
  }
  for (const { words, tags: truth } of sentences) {
    const view = viewSentence(words, (hash, word) => classOfWord(hash, word, lexicon))
    const given = Int32Array.from([0, 0, ...truth.map((tag) => tags.indexOf(tag) + 1), 0, 0])
    let state = 0
    words.forEach((word, index) => {
      readTagFeatures(view, index, given, state, features)
      count()
      state = followState(state, (given[index + 2] ?? 1) - 1, word)
    })
  }
  for (const { words, place } of examples) {
    const view = viewSentence(words, (hash, word) => classOfWord(hash, word, lexicon))
    readTagFeatures(view, place, new Int32Array(words.length + 4), 0, features)
    count()
  }
  return new Set([...counts].filter(([, times]) => times >= least).map(([key]) => key))
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const value = list[index] as number
    list[index] = list[other] as number
    list[other] = value
  }
}
