/** Labels of the chain: 0 nothing, 1 and 2 first and further words of a cue, 3 and 4 of a source. */
export const chainLabels = 5

/** The score of what cannot be: low enough to vanish, high enough to stay a number in sums. */
export const forbidden = -1e6

/** True where `to` may not follow `from` (a further word without its first); `from` 5 is the sentence's start. */
function cannotFollow(from: number, to: number): boolean {
  if (to === 2) return from !== 1 && from !== 2
  if (to === 4) return from !== 3 && from !== 4
  return false
}

const barred = Array.from({ length: (chainLabels + 1) * chainLabels }, (_, cell) =>
  cannotFollow(Math.floor(cell / chainLabels), cell % chainLabels),
)

function addLogs(a: number, b: number): number {
  const high = a > b ? a : b
  const low = a > b ? b : a
  return low - high < -30 ? high : high + Math.log1p(Math.exp(low - high))
}

/**
 * Log-sums over all labellings of the words up to each one, and over all of the sentence. `emissions` holds a score for each
 * word and label, `transitions` one for each pair of labels and then for each first label.
 */
export function passForward(emissions: Float64Array, transitions: Float64Array, length: number) {
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
export function passBackward(emissions: Float64Array, transitions: Float64Array, length: number): Float64Array {
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
