import { isReviewed, SEVERITIES, type IssueType, type SegmentState, type Severity } from '../model/index.ts'
import type { MqmCard } from './mqm-card.ts'

/** The values from `from` up to, but not including, `to`; the last bin of a histogram is open: its `to` is null. */
export interface Bin {
  readonly from: number
  readonly to: number | null
  readonly count: number
}

/**
 * How many values lie between each two of the edges, which ascend; the last bin takes everything from the last edge on. No value may lie
 * below the first edge: that throws a RangeError.
 */
export function histogram(values: readonly number[], edges: readonly number[]): readonly Bin[] {
  const counts = edges.map(() => 0)
  for (const value of values) {
    const bin = edges.findLastIndex((edge) => edge <= value)
    if (bin < 0) throw new RangeError(`${value} lies below the first edge, ${edges[0]}`)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return edges.map((from, index) => ({ from, to: edges[index + 1] ?? null, count: counts[index] ?? 0 }))
}

const HTER_EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1]
/** Seconds: each bin about twice the one before, as reading times spread. */
const SECOND_EDGES = [0, 5, 10, 20, 40, 60, 120, 300]

/** Segments by HTER. The first bin, from 0 to 0, holds the untouched ones; the second one all others up to, but not including, a tenth. */
export function hterHistogram(values: readonly number[]): readonly Bin[] {
  const touched = values.filter((value) => value > 0)
  return [{ from: 0, to: 0, count: values.length - touched.length }, ...histogram(touched, HTER_EDGES)]
}

/** Segments by active time, in bins of seconds; `times` in milliseconds. */
export function timeHistogram(times: Iterable<number>): readonly Bin[] {
  return histogram(
    [...times].map((time) => time / 1000),
    SECOND_EDGES,
  )
}

/** One bar of errors by type, in parts by severity, the worst first. */
export interface ErrorBar {
  readonly type: IssueType
  readonly errors: number
  readonly parts: readonly { readonly severity: Severity; readonly count: number }[]
}

/** The types with errors, those that cost most first; parts without errors are left out. */
export function errorBars({ byType }: MqmCard): readonly ErrorBar[] {
  return byType
    .filter(({ errors }) => errors > 0)
    .toSorted((a, b) => b.penalty - a.penalty || b.errors - a.errors)
    .map(({ type, errors, bySeverity }) => ({
      type,
      errors,
      parts: SEVERITIES.toReversed()
        .map((severity) => ({ severity, count: bySeverity[severity] }))
        .filter(({ count }) => count > 0),
    }))
}

/** Rows by what became of them. */
export interface Progress {
  readonly total: number
  /** Reviewed with the machine English as it was. */
  readonly approved: number
  /** Reviewed with a correction. */
  readonly corrected: number
  readonly open: number
}

/** How far a review is. A correction that nobody confirmed yet is still open. */
export function progressOf(rows: readonly { readonly state: SegmentState; readonly correction: string | null }[]): Progress {
  const done = rows.filter(isReviewed)
  const corrected = done.filter(({ correction }) => correction !== null).length
  return { total: rows.length, approved: done.length - corrected, corrected, open: rows.length - done.length }
}
