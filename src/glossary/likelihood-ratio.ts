/**
 * Twice the logarithm of how much likelier `a` of `n` and `b` of `m` are with a rate each than with one rate for both: Dunning (1993),
 * "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
 */
export function likelihoodRatio(a: number, n: number, b: number, m: number): number {
  const rate = (a + b) / (n + m)
  return 2 * (logLikelihood(a, n, a / n) + logLikelihood(b, m, m === 0 ? 0 : b / m) - logLikelihood(a, n, rate) - logLikelihood(b, m, rate))
}

function logLikelihood(hits: number, all: number, rate: number): number {
  return (hits === 0 ? 0 : hits * Math.log(rate)) + (hits === all ? 0 : (all - hits) * Math.log(1 - rate))
}
