import type { Severity } from '../model/index.ts'

/** Flags by severity. */
export type FlagCounts = Readonly<Record<Severity, number>>

/** One stretch of the Chinese in two machine translations. */
export interface ComparedRowView {
  /** The rows of the pair that it is, in order; several where a sentence of the other translation spans them, none where that has something of its own. */
  readonly segments: readonly number[]
  /** The number of the first of them in the document; 0 where there is none. */
  readonly number: number
  readonly source: string
  /** The machine English of the pair, and that of the other file. */
  readonly first: string
  readonly second: string
  /** The English as it stood when they were compared, corrections included. */
  readonly now: string
  readonly firstFlags: FlagCounts
  readonly secondFlags: FlagCounts
  /** Word edits from the first to the second, per word of the second (see `hter`). */
  readonly distance: number
}

/** Two machine translations of one source. */
export interface ComparisonView {
  readonly firstName: string
  readonly secondName: string
  /** How much the other file looks like a translation of the Chinese, from 0 to 1. */
  readonly likeness: number
  readonly rows: readonly ComparedRowView[]
  readonly differ: number
  /** Word edits from the first to the second over all rows, per word of the second. */
  readonly distance: number
  readonly firstFlags: FlagCounts
  readonly secondFlags: FlagCounts
  /** Rows in which one has fewer flags than the other. */
  readonly firstBetter: number
  readonly secondBetter: number
  /** Rows that were reviewed, and the edits from each translation to the English that was confirmed; null where none was. */
  readonly reviewed: number
  readonly firstHter: number | null
  readonly secondHter: number | null
}
