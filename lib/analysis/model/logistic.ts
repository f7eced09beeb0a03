/** The likelihood, 0 to 1, that a sum of weights in log odds stands for. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** How likely something with such signs is what they were weighed for, 0 to 1: `weights` in log odds, "bias" among them. */
export const weighSigns = (signs: readonly string[], weights: Readonly<Record<string, number>>): number =>
  logistic(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights.bias ?? 0))
