import type { PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'

/** For every count of source sentences done, which counts of target sentences are looked at: `low[i]` to `high[i]`, both included. */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
  /** Cell of (i, j) is `start[i] + j - low[i]`; the last entry is the number of cells. */
  readonly start: Int32Array
}

/** A band from raw bounds: widened so that it starts and ends at the corners and never goes back. */
export function bandOf(low: Int32Array, high: Int32Array, targetCount: number): Band {
  const n = low.length - 1
  low[0] = 0
  high[n] = targetCount
  for (let i = 0; i <= n; i++) {
    low[i] = Math.max(0, Math.min(targetCount, low[i] ?? 0))
    high[i] = Math.max(low[i] ?? 0, Math.min(targetCount, high[i] ?? 0))
  }
  for (let i = 1; i <= n; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0)
  for (let i = n - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0)
  const start = new Int32Array(n + 2)
  for (let i = 0; i <= n; i++) start[i + 1] = (start[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1
  return { low, high, start }
}

/** All of the matrix. */
export function fullBand(source: PreparedSide, target: PreparedSide): Band {
  return bandOf(new Int32Array(source.count + 1), new Int32Array(source.count + 1).fill(target.count), target.count)
}

/** `radius` target sentences to both sides of the path of an earlier alignment. */
export function bandAround(spans: readonly Span[], sourceCount: number, targetCount: number, radius: number): Band {
  const low = new Int32Array(sourceCount + 1).fill(targetCount)
  const high = new Int32Array(sourceCount + 1)
  for (const { i0, i, j0, j } of spans)
    for (let x = i0; x <= i; x++) {
      low[x] = Math.min(low[x] ?? 0, j0 - radius)
      high[x] = Math.max(high[x] ?? 0, j + radius)
    }
  return bandOf(low, high, targetCount)
}

/** Whether a band is all of the matrix. */
export function isFull(band: Band, targetCount: number): boolean {
  return band.start.at(-1) === band.low.length * (targetCount + 1)
}
