/** Labels of the chain: 0 nothing, 1 and 2 first and further words of a cue, 3 and 4 of a source. */
export const chainLabels = 5

/** True where `to` may not follow `from` (a further word without its first); `from` 5 is the sentence's start. */
export function cannotFollow(from: number, to: number): boolean {
  if (to === 2) return from !== 1 && from !== 2
  if (to === 4) return from !== 3 && from !== 4
  return false
}

/** Potentials (e to the score) of each pair of labels and then of each first label; 0 for what cannot follow. */
export function pairPotentials(transitions: Float64Array): Float64Array {
  return transitions.map((score, cell) =>
    cannotFollow(Math.floor(cell / chainLabels), cell % chainLabels) ? 0 : Math.exp(score),
  )
}

/** What all labellings of a sentence come to, each list scaled word by word so that no product vanishes. */
export interface Spread {
  /** For each word and label, the labellings of the words up to it; the labels of a word sum to 1. */
  readonly forward: Float64Array
  /** For each word and label, the labellings of the words after it: times `forward` it is the label's probability. */
  readonly backward: Float64Array
  /** By what each word was divided; their product is the sum over all labellings, 0 where none can be. */
  readonly scales: Float64Array
}

/**
 * Sums over all labellings in two passes (Rabiner 1989, scaled). `potentials` holds one for each word and label, `pairs` is
 * what `pairPotentials` gives.
 */
export function spreadLabels(potentials: Float64Array, pairs: Float64Array, length: number): Spread {
  const size = chainLabels
  const forward = new Float64Array(length * size)
  const backward = new Float64Array(length * size)
  const scales = new Float64Array(length)
  for (let word = 0; word < length; word += 1) {
    const here = word * size
    let scale = 0
    for (let to = 0; to < size; to += 1) {
      let sum = 0
      if (word === 0) sum = pairs[size * size + to] ?? 0
      else
        for (let from = 0; from < size; from += 1)
          sum += (forward[here - size + from] ?? 0) * (pairs[from * size + to] ?? 0)
      const value = sum * (potentials[here + to] ?? 0)
      forward[here + to] = value
      scale += value
    }
    scales[word] = scale
    for (let to = 0; to < size; to += 1) forward[here + to] = (forward[here + to] ?? 0) / scale
  }
  backward.fill(1, (length - 1) * size)
  for (let word = length - 2; word >= 0; word -= 1) {
    const next = (word + 1) * size
    const scale = scales[word + 1] ?? 1
    for (let from = 0; from < size; from += 1) {
      let sum = 0
      for (let to = 0; to < size; to += 1)
        sum += (pairs[from * size + to] ?? 0) * (potentials[next + to] ?? 0) * (backward[next + to] ?? 0)
      backward[word * size + from] = sum / scale
    }
  }
  return { forward, backward, scales }
}
