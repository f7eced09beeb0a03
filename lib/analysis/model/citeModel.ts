import { chainLabels, pairPotentials, spreadLabels } from './chain.ts'
import { type CitedWord, citeFeatureCount, readCiteFeatures } from './citeFeatures.ts'
import { citeWeights } from './citeWeights.ts'
import { enter, findKey, type HashTable, openPacked, openTable, readKeys, readNumber, readSigned } from './packed.ts'

/** What the model makes of a sentence: evidence to weigh, never a reason to show. */
export interface CiteScore {
  /** For each word, the probability that it is a cue's. */
  readonly cue: Float32Array
  /** For each word, the probability that it is a source's. */
  readonly source: Float32Array
  /** The probability that any word is either. */
  readonly any: number
}

/** The learned numbers: a row of one weight a label for each feature, and the potentials of label pairs. */
export interface CiteModel {
  readonly rows: HashTable
  readonly weights: Int8Array
  readonly scale: number
  readonly pairs: Float64Array
}

/** Bits of a feature's hash that are kept as its key. */
const keyBits = 24
export const citeKey = (hash: number): number => hash & ((1 << keyBits) - 1)
/** Scores of label pairs are written in thousandths, shifted to be positive. */
export const thousandths = 1000
export const shift = 1 << 20

let loaded: CiteModel | null = null

/**
 * Which words of a sentence are likely the cue and the source. Learned from labelled Wikinews articles,
 * FactAppeal and GUM (CREDITS.md); linear in the words; the same words give the same numbers.
 */
export function scoreSentence(words: readonly CitedWord[]): CiteScore {
  loaded ??= readCiteModel(citeWeights)
  return scoreWith(loaded, words)
}

/** Reads a packed model. */
export function readCiteModel(packed: string): CiteModel {
  const reader = openPacked(packed)
  const count = readNumber(reader)
  const keys = readKeys(reader, count)
  const rows = openTable(count)
  for (let row = 0; row < count; row += 1) enter(rows, keys[row] ?? 0, row)
  const present = new Uint8Array(count)
  for (let row = 0; row < count; row += 1) present[row] = readNumber(reader)
  const weights = new Int8Array(count * chainLabels)
  for (let label = 0; label < chainLabels; label += 1) {
    for (let row = 0; row < count; row += 1) {
      if (((present[row] ?? 0) >> label) & 1) weights[row * chainLabels + label] = readSigned(reader)
    }
  }
  const readThousandths = () => (readNumber(reader) - shift) / thousandths
  const scale = readNumber(reader) / thousandths
  const transitions = Float64Array.from({ length: (chainLabels + 1) * chainLabels }, readThousandths)
  return { rows, weights, scale, pairs: pairPotentials(transitions) }
}

/** A label that scores this much less than the best of its word is not put further down, so that no labelling vanishes. */
const LEAST_SCORE = -200

/** Scores with a given model. */
export function scoreWith(model: CiteModel, words: readonly CitedWord[]): CiteScore {
  const size = chainLabels
  const length = words.length
  const cue = new Float32Array(length)
  const source = new Float32Array(length)
  const features = readCiteFeatures(words)
  const potentials = new Float64Array(length * size)
  const scores = new Int32Array(size)
  for (let word = 0; word < length; word += 1) {
    scores.fill(0)
    for (let at = word * citeFeatureCount; at < (word + 1) * citeFeatureCount; at += 1) {
      const row = findKey(model.rows, citeKey(features[at] ?? 0))
      if (row < 0) continue
      for (let label = 0; label < size; label += 1)
        scores[label] = (scores[label] ?? 0) + (model.weights[row * size + label] ?? 0)
    }
    const best = Math.max(...scores)
    for (let label = 0; label < size; label += 1)
      potentials[word * size + label] = Math.exp(Math.max(LEAST_SCORE, ((scores[label] ?? 0) - best) / model.scale))
  }
  const { pairs } = model
  const { forward, backward, scales } = spreadLabels(potentials, pairs, length)
  const likely = (at: number) => (forward[at] ?? 0) * (backward[at] ?? 0)
  let none = 1
  for (let word = 0; word < length; word += 1) {
    const at = word * size
    none *= ((pairs[word === 0 ? size * size : 0] ?? 0) * (potentials[at] ?? 0)) / (scales[word] ?? 1)
    cue[word] = likely(at + 1) + likely(at + 2)
    source[word] = likely(at + 3) + likely(at + 4)
  }
  return { cue, source, any: 1 - none }
}
