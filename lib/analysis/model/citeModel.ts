import { chainLabels, passBackward, passForward } from './chain.ts'
import { type CitedWord, citeFeatureCount, readCiteFeatures } from './citeFeatures.ts'
import { readSentenceSigns, type SentenceSigns } from './citeSentence.ts'
import { citeWeights } from './citeWeights.ts'
import { logistic } from './logistic.ts'
import { enter, findKey, type HashTable, openPacked, openTable, readKeys, readNumber, readSigned } from './packed.ts'

/** What the model makes of a sentence: evidence to weigh, never a reason to show. */
export interface CiteScore {
  /** Probability that the sentence cites, 0 to 1. */
  readonly cite: number
  /** For each word, the probability that it is a cue's. */
  readonly cue: Float32Array
  /** For each word, the probability that it is a source's. */
  readonly source: Float32Array
}

/** The learned numbers: a row of one weight a label for each feature, label pairs, and the weights of sentence signs. */
export interface CiteModel {
  readonly rows: HashTable
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Float64Array
  readonly signs: Float64Array
}

/** Bits of a feature's hash that are kept as its key. */
const keyBits = 24
export const citeKey = (hash: number): number => hash & ((1 << keyBits) - 1)
/** Weights between labels and of signs are written in thousandths, shifted to be positive. */
export const thousandths = 1000
export const shift = 1 << 20

let loaded: CiteModel | null = null

/**
 * How likely a sentence cites, and which of its words are the cue and the source. Learned from labelled Wikinews articles,
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
  const signs = Float64Array.from({ length: readNumber(reader) }, readThousandths)
  return { rows, weights, scale, transitions, signs }
}

/** Scores with a given model. */
export function scoreWith(model: CiteModel, words: readonly CitedWord[]): CiteScore {
  const { cue, source, signs } = readSigns(model, words)
  let sum = 0
  signs.forEach((sign, place) => {
    sum += sign * (model.signs[place] ?? 0)
  })
  return { cite: logistic(sum), cue, source }
}

/** The chain's word probabilities and the signs that the sentence's own probability is made of. */
export function readSigns(model: CiteModel, words: readonly CitedWord[]) {
  const size = chainLabels
  const length = words.length
  const cue = new Float32Array(length)
  const source = new Float32Array(length)
  if (length === 0) return { cue, source, signs: readSentenceSigns(words, cue, source, 0) }
  const features = readCiteFeatures(words)
  const emissions = new Float64Array(length * size)
  for (let word = 0; word < length; word += 1) {
    for (let at = word * citeFeatureCount; at < (word + 1) * citeFeatureCount; at += 1) {
      const row = findKey(model.rows, citeKey(features[at] ?? 0))
      if (row < 0) continue
      for (let label = 0; label < size; label += 1) {
        emissions[word * size + label] =
          (emissions[word * size + label] ?? 0) + (model.weights[row * size + label] ?? 0)
      }
    }
  }
  for (let at = 0; at < emissions.length; at += 1) emissions[at] = (emissions[at] ?? 0) / model.scale
  const { alpha, logZ } = passForward(emissions, model.transitions, length)
  const beta = passBackward(emissions, model.transitions, length)
  let nothing = (model.transitions[size * size] ?? 0) - logZ
  for (let word = 0; word < length; word += 1) {
    const likely = (label: number) =>
      Math.exp((alpha[word * size + label] ?? 0) + (beta[word * size + label] ?? 0) - logZ)
    cue[word] = likely(1) + likely(2)
    source[word] = likely(3) + likely(4)
    nothing += (emissions[word * size] ?? 0) + (word > 0 ? (model.transitions[0] ?? 0) : 0)
  }
  const signs: SentenceSigns = readSentenceSigns(words, cue, source, 1 - Math.exp(nothing))
  return { cue, source, signs }
}
