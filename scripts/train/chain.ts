import { cannotFollow, chainLabels } from '../../lib/analysis/model/chain.ts'
import { citeFeatureCount, lexicalFeatures, readCiteFeatures } from '../../lib/analysis/model/citeFeatures.ts'
import type { CitedSentence } from './citations.ts'
import { randomFrom, shuffle } from './perceptron.ts'

/** A linear-chain conditional random field: per feature key a row of one weight a label, and label-to-label weights. */
export interface Chain {
  readonly rows: ReadonlyMap<number, Float64Array>
  readonly transitions: Float64Array
}

export interface ChainPlan {
  readonly passes: number
  readonly seed: number
  readonly leastCount: number
  readonly rate: number
  /** L1 penalty a sentence: what makes most weights nothing. */
  readonly lasso: number
  /** How often a word is learned from without knowing which it is. */
  readonly dropout: number
  readonly keyOf: (hash: number) => number
}

/**
 * Trains by AdaGrad on the marginal likelihood: where a word may have several labels, all ways to label the rest count.
 * The penalty is paid when a weight is next touched, as in Duchi and others (2011).
 */
export function trainChain(sentences: readonly CitedSentence[], plan: ChainPlan): Chain {
  const size = chainLabels
  const keys = new Map<number, number>()
  const counts: number[] = []
  const used = sentences.filter(({ weight, words }) => weight > 0 && words.length > 0)
  const prepared = used.map(({ words }) => {
    const features = readCiteFeatures(words)
    for (let at = 0; at < features.length; at += 1) {
      const key = plan.keyOf(features[at] ?? 0)
      let place = keys.get(key)
      if (place === undefined) {
        place = keys.size
        keys.set(key, place)
        counts.push(0)
      }
      counts[place] = (counts[place] ?? 0) + 1
      features[at] = place
    }
    return features
  })
  const total = keys.size
  for (const features of prepared) {
    for (let at = 0; at < features.length; at += 1)
      if ((counts[features[at] ?? 0] ?? 0) < plan.leastCount) features[at] = -1
  }
  const weights = new Float64Array(total * size)
  const squares = new Float64Array(total * size).fill(1e-2)
  const paid = new Int32Array(total)
  const transitions = new Float64Array((size + 1) * size)
  const transitionSquares = new Float64Array(transitions.length).fill(1e-2)
  const random = randomFrom(plan.seed)
  const order = [...prepared.keys()]
  let step = 0
  const settle = (place: number) => {
    const due = step - (paid[place] ?? 0)
    paid[place] = step
    if (due === 0) return
    for (let at = place * size; at < place * size + size; at += 1) {
      const weight = weights[at] ?? 0
      if (weight === 0) continue
      const fee = (plan.lasso * due * plan.rate) / Math.sqrt(squares[at] ?? 1)
      weights[at] = weight > 0 ? Math.max(0, weight - fee) : Math.min(0, weight + fee)
    }
  }
  for (let pass = 0; pass < plan.passes; pass += 1) {
    shuffle(order, random)
    for (const index of order) {
      const { allowed, weight } = used[index] as CitedSentence
      const features = hideWords(prepared[index] as Int32Array, plan.dropout, random)
      const length = allowed.length
      const emissions = new Float64Array(length * size)
      for (let word = 0; word < length; word += 1) {
        for (let at = word * citeFeatureCount; at < (word + 1) * citeFeatureCount; at += 1) {
          const place = features[at] ?? -1
          if (place < 0) continue
          settle(place)
          for (let label = 0; label < size; label += 1) {
            emissions[word * size + label] =
              (emissions[word * size + label] ?? 0) + (weights[place * size + label] ?? 0)
          }
        }
      }
      const free = expect(emissions, transitions, null, length)
      const bound = expect(emissions, transitions, allowed, length)
      if (!Number.isFinite(bound.logZ)) throw new Error('a sentence whose labels cannot follow one another')
      step += 1
      for (let word = 0; word < length; word += 1) {
        for (let label = 0; label < size; label += 1) {
          const slope = weight * ((bound.nodes[word * size + label] ?? 0) - (free.nodes[word * size + label] ?? 0))
          if (Math.abs(slope) < 1e-4) continue
          for (let at = word * citeFeatureCount; at < (word + 1) * citeFeatureCount; at += 1) {
            const place = features[at] ?? -1
            if (place < 0) continue
            const cell = place * size + label
            squares[cell] = (squares[cell] ?? 0) + slope * slope
            weights[cell] = (weights[cell] ?? 0) + (plan.rate * slope) / Math.sqrt(squares[cell] ?? 1)
          }
        }
      }
      for (let cell = 0; cell < transitions.length; cell += 1) {
        const slope = weight * ((bound.edges[cell] ?? 0) - (free.edges[cell] ?? 0))
        if (slope === 0) continue
        transitionSquares[cell] = (transitionSquares[cell] ?? 0) + slope * slope
        transitions[cell] = (transitions[cell] ?? 0) + (plan.rate * slope) / Math.sqrt(transitionSquares[cell] ?? 1)
      }
    }
  }
  const rows = new Map<number, Float64Array>()
  for (const [key, place] of keys) {
    settle(place)
    const row = weights.slice(place * size, place * size + size)
    if (row.some((one) => one !== 0)) rows.set(key, row)
  }
  return { rows, transitions }
}

function hideWords(features: Int32Array, share: number, random: () => number): Int32Array {
  const hidden = features.slice()
  for (let start = 0; start < hidden.length; start += citeFeatureCount) {
    if (random() < share) for (const place of lexicalFeatures) hidden[start + place] = -1
  }
  return hidden
}

/** Expected labels and label pairs under the chain, with the labels of each word bound to `allowed` where that is given. */
function expect(emissions: Float64Array, transitions: Float64Array, allowed: Uint8Array | null, length: number) {
  const size = chainLabels
  const bound = allowed === null ? emissions : emissions.slice()
  if (allowed !== null) {
    for (let word = 0; word < length; word += 1) {
      for (let label = 0; label < size; label += 1) {
        if ((((allowed[word] ?? 0) >> label) & 1) === 0) bound[word * size + label] = forbidden
      }
    }
  }
  const { alpha, logZ } = passForward(bound, transitions, length)
  const beta = passBackward(bound, transitions, length)
  const nodes = new Float64Array(length * size)
  const edges = new Float64Array(transitions.length)
  for (let at = 0; at < nodes.length; at += 1) nodes[at] = Math.exp((alpha[at] ?? 0) + (beta[at] ?? 0) - logZ)
  for (let label = 0; label < size; label += 1) edges[size * size + label] = nodes[label] ?? 0
  for (let word = 1; word < length; word += 1) {
    for (let from = 0; from < size; from += 1) {
      const start = alpha[(word - 1) * size + from] ?? 0
      for (let to = 0; to < size; to += 1) {
        const score =
          start +
          (transitions[from * size + to] ?? 0) +
          (bound[word * size + to] ?? 0) +
          (beta[word * size + to] ?? 0) -
          logZ
        if (score > -30) edges[from * size + to] = (edges[from * size + to] ?? 0) + Math.exp(score)
      }
    }
  }
  return { nodes, edges, logZ }
}

/** The score of what cannot be: low enough to vanish, high enough to stay a number in sums. */
const forbidden = -1e6

const barred = Array.from({ length: (chainLabels + 1) * chainLabels }, (_, cell) =>
  cannotFollow(Math.floor(cell / chainLabels), cell % chainLabels),
)

function addLogs(a: number, b: number): number {
  const high = a > b ? a : b
  const low = a > b ? b : a
  return low - high < -30 ? high : high + Math.log1p(Math.exp(low - high))
}

/**
 * Log-sums over all labellings of the words up to each one, and over all of the sentence: in logs, as a sentence whose
 * labels cannot follow one another is to be unlikely here, and not impossible. `emissions` holds a score for each word and
 * label, `transitions` one for each pair of labels and then for each first label.
 */
function passForward(emissions: Float64Array, transitions: Float64Array, length: number) {
  const size = chainLabels
  const alpha = new Float64Array(length * size)
  for (let label = 0; label < size; label += 1) {
    const start = barred[size * size + label] ? forbidden : (transitions[size * size + label] ?? 0)
    alpha[label] = start + (emissions[label] ?? 0)
  }
  for (let word = 1; word < length; word += 1) {
    for (let to = 0; to < size; to += 1) {
      let sum = forbidden * 2
      for (let from = 0; from < size; from += 1) {
        if (barred[from * size + to]) continue
        sum = addLogs(sum, (alpha[(word - 1) * size + from] ?? 0) + (transitions[from * size + to] ?? 0))
      }
      alpha[word * size + to] = sum + (emissions[word * size + to] ?? 0)
    }
  }
  let logZ = forbidden * 2
  for (let label = 0; label < size; label += 1) logZ = addLogs(logZ, alpha[(length - 1) * size + label] ?? forbidden)
  return { alpha, logZ }
}

/** Log-sums over all labellings of the words after each one. */
function passBackward(emissions: Float64Array, transitions: Float64Array, length: number): Float64Array {
  const size = chainLabels
  const beta = new Float64Array(length * size)
  for (let word = length - 2; word >= 0; word -= 1) {
    for (let from = 0; from < size; from += 1) {
      let sum = forbidden * 2
      for (let to = 0; to < size; to += 1) {
        if (barred[from * size + to]) continue
        const next = (word + 1) * size + to
        sum = addLogs(sum, (transitions[from * size + to] ?? 0) + (emissions[next] ?? 0) + (beta[next] ?? 0))
      }
      beta[word * size + from] = sum
    }
  }
  return beta
}
