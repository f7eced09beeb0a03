import { logistic } from '../../lib/analysis/model/logistic.ts'

/** A case for logistic regression: what it shows, and how it should be judged. */
export interface Case {
  readonly signs: readonly number[]
  readonly truth: boolean
  readonly weight: number
}

/** How likely a case with such signs is true, 0 to 1, by their weights. */
export const probabilityOf = (signs: readonly number[], weights: readonly number[]): number =>
  logistic(signs.reduce((sum, sign, place) => sum + sign * (weights[place] ?? 0), 0))

/** Weights by gradient descent on the whole set, with a little L2; the first sign is the constant and is not held down. */
export function fitLogistic(cases: readonly Case[], penalty: number): readonly number[] {
  const size = cases[0]?.signs.length ?? 0
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1e-8)
  const rounds = 400
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((weight, place) => (place === 0 ? 0 : -penalty * weight))
    for (const { signs, truth, weight } of cases) {
      const off = (weight * ((truth ? 1 : 0) - probabilityOf(signs, weights))) / cases.length
      signs.forEach((sign, place) => {
        slopes[place] = (slopes[place] ?? 0) + off * sign
      })
    }
    slopes.forEach((slope, place) => {
      squares[place] = (squares[place] ?? 0) + slope * slope
      weights[place] = (weights[place] ?? 0) + (0.3 * slope) / Math.sqrt(squares[place] ?? 1)
    })
  }
  return weights
}
