import type { PreparedSide, TokenSide } from '../prepared.ts'
import type { Span } from '../span.ts'
import type { Weights } from '../weights.ts'

/** What is added to both lengths before they are compared: a ratio of next to nothing says nothing. */
const SLACK = 2

/**
 * Log density of the lengths of a bead: the log ratio of target to scaled source length is Gaussian, its variance falling with length. Gale and
 * Church (1993) with the ratio of the text itself in place of a constant one.
 */
export function lengthScorer(
  source: TokenSide,
  target: TokenSide,
  ratio: number,
  weights: Pick<Weights, 'lengthDeviation' | 'lengthSlack'>,
): (i0: number, i: number, j0: number, j: number) => number {
  const base = weights.lengthDeviation ** 2
  const [sourceLog, targetLog] = [new LengthLog(1), new LengthLog(ratio)]
  return (i0, i, j0, j) => {
    const a = (source.lengthBefore[i] ?? 0) - (source.lengthBefore[i0] ?? 0)
    const b = (target.lengthBefore[j] ?? 0) - (target.lengthBefore[j0] ?? 0)
    const difference = targetLog.of(b) - sourceLog.of(a)
    const variance = base * (1 + weights.lengthSlack / (a + b / ratio))
    return -0.5 * ((difference * difference) / variance + Math.log(variance)) - 1.2
  }
}

/** Lengths up to this are looked up: taking logarithms was a tenth of all searching. */
const LOOKED_UP = 1024

/** The logarithms of lengths divided by a ratio, each taken once. */
class LengthLog {
  private readonly ratio: number
  /** In halves of a character: clauses are half a character apart. */
  private readonly known = new Float64Array(2 * LOOKED_UP)

  constructor(ratio: number) {
    this.ratio = ratio
  }

  of(length: number): number {
    const known = this.known[2 * length] ?? 0
    if (known !== 0) return known
    const taken = Math.log(length / this.ratio + SLACK)
    this.known[2 * length] = taken
    return taken
  }
}

/** English characters for each Chinese one in novels, reports and news: 3.0 to 4.5. Beyond these bounds, passages are missing. */
const USUAL = { least: 2.5, most: 5.5 }

/** Target characters for each source character of two whole sides, within what translations have. */
export function lengthRatio(source: PreparedSide, target: PreparedSide): number {
  const [a, b] = [source.lengthBefore[source.count] ?? 0, target.lengthBefore[target.count] ?? 0]
  return Math.min(USUAL.most, Math.max(USUAL.least, a > 0 ? b / a : 0))
}

/** How many beads outweigh the ratio that was thought before. */
const RATIO_BEADS = 5

/** The ratio of the beads with both sides, so that what is missing on one side does not count. */
export function learnRatio(path: readonly Span[], source: PreparedSide, target: PreparedSide, before: number): number {
  let [a, b, beads] = [0, 0, 0]
  for (const { i0, i, j0, j } of path) {
    if (i0 === i || j0 === j) continue
    a += (source.lengthBefore[i] ?? 0) - (source.lengthBefore[i0] ?? 0)
    b += (target.lengthBefore[j] ?? 0) - (target.lengthBefore[j0] ?? 0)
    beads++
  }
  if (beads === 0) return before
  const extra = (a * RATIO_BEADS) / beads
  return (b + extra * before) / (a + extra)
}
