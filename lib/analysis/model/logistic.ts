/** The likelihood, 0 to 1, that a sum of weights in log odds stands for. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
