import type { PreparedSide } from './prepared.ts'
import type { Weights } from './weights.ts'

/**
 * Log density of the lengths of a bead: the log ratio of target to scaled source length is Gaussian, its variance falling with length. Gale and
 * Church (1993) with the ratio of the text itself in place of a constant one.
 */
export function lengthScorer(
  source: PreparedSide,
  target: PreparedSide,
  ratio: number,
  weights: Weights,
): (i0: number, i: number, j0: number, j: number) => number {
  const base = weights.lengthDeviation ** 2
  return (i0, i, j0, j) => {
    const a = (source.lengthBefore[i] ?? 0) - (source.lengthBefore[i0] ?? 0)
    const b = ((target.lengthBefore[j] ?? 0) - (target.lengthBefore[j0] ?? 0)) / ratio
    const difference = Math.log((b + 2) / (a + 2))
    const variance = base * (1 + weights.lengthSlack / (a + b))
    return weights.length * (-0.5 * ((difference * difference) / variance + Math.log(variance)) - 1.2)
  }
}

/** Target characters for each source character of two whole sides; 1 when one is empty. */
export function lengthRatio(source: PreparedSide, target: PreparedSide): number {
  const [a, b] = [source.lengthBefore[source.count] ?? 0, target.lengthBefore[target.count] ?? 0]
  return a > 0 && b > 0 ? b / a : 1
}
