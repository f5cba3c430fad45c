import { overlaps, type Flag, type Severity } from '../../../src/model/index.ts'
import type { AnnotatedSegment } from './annotated.ts'

/** What flags are worth against the marks of people. Shares from 0 to 1; NaN where there is nothing to divide by. */
export interface FlagMeasure {
  readonly segments: number
  readonly flags: number
  /** The share of the segments that have a flag. */
  readonly flagged: number
  readonly precision: number
  readonly recall: number
  /** Precision against that of as many segments of the same lengths: 1 is no better than length. */
  readonly lift: number
  /** Spearman's correlation of the weight of the flags with the penalty of the segment, the length of the Chinese partialled out. */
  readonly partial: number
  /** The share of the segments without any mark that have a flag. */
  readonly clean: number
  /** The share of the flags on English words that overlap what somebody marked. */
  readonly span: number
}

/** Penalties of MQM 2.0. */
const PENALTY: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 }
const PARTS = 10

/** Measures the flags of each segment, in the order of the segments. */
export function measureFlags(segments: readonly AnnotatedSegment[], flags: readonly (readonly Flag[])[]): FlagMeasure {
  const rows = segments.map((segment, at) => ({
    segment,
    flags: flags[at] ?? [],
    length: segment.source.match(/\p{Script=Han}/gu)?.length ?? 0,
  }))
  const flagged = rows.filter((row) => row.flags.length > 0)
  const hits = flagged.filter((row) => row.segment.bad).length
  const clean = rows.filter((row) => row.segment.clean)
  const placed = rows.flatMap((row) =>
    row.flags.flatMap(({ target }) => (target ? [row.segment.spans.some((span) => overlaps(span, target))] : [])),
  )
  const rates = badRates(rows)
  const expected = flagged.reduce((total, row) => total + (rates.get(row) ?? 0), 0)
  const weights = rows.map((row) => row.flags.reduce((total, flag) => total + PENALTY[flag.severity], 0))
  return {
    segments: rows.length,
    flags: rows.reduce((total, row) => total + row.flags.length, 0),
    flagged: flagged.length / rows.length,
    precision: hits / flagged.length,
    recall: hits / rows.filter((row) => row.segment.bad).length,
    lift: hits / expected,
    partial: partial(
      weights,
      rows.map((row) => row.segment.penalty),
      rows.map((row) => row.length),
    ),
    clean: clean.filter((row) => row.flags.length > 0).length / clean.length,
    span: placed.filter(Boolean).length / placed.length,
  }
}

/** The share of bad segments among those of like length: ten parts by the number of Chinese characters. */
function badRates<Row extends { readonly segment: AnnotatedSegment; readonly length: number }>(
  rows: readonly Row[],
): ReadonlyMap<Row, number> {
  const sorted = rows.toSorted((a, b) => a.length - b.length)
  const parts = Map.groupBy(sorted.entries(), ([index]) => Math.floor((PARTS * index) / sorted.length))
  return new Map(
    [...parts.values()].flatMap((part) => {
      const rate = part.filter(([, row]) => row.segment.bad).length / part.length
      return part.map(([, row]) => [row, rate] as const)
    }),
  )
}

function partial(a: readonly number[], b: readonly number[], without: readonly number[]): number {
  const [ab, ac, bc] = [spearman(a, b), spearman(a, without), spearman(b, without)]
  return (ab - ac * bc) / Math.sqrt((1 - ac * ac) * (1 - bc * bc))
}

function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b))
}

/** Ranks from 0; equals share the mean of theirs. */
function ranks(values: readonly number[]): readonly number[] {
  const order = [...values.entries()].sort(([, a], [, b]) => a - b)
  const ranked: number[] = []
  for (let first = 0; first < order.length;) {
    let end = first + 1
    while (end < order.length && order[end]?.[1] === order[first]?.[1]) end++
    for (const [index] of order.slice(first, end)) ranked[index] = (first + end - 1) / 2
    first = end
  }
  return ranked
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const [index, value] of a.entries()) {
    const [x, y] = [value - ma, (b[index] ?? 0) - mb]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}
