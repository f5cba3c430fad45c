import type { MarkTables } from './signal/mark-table.ts'
import type { PreparedSide } from './prepared.ts'
import type { TranslationTable, Unigram } from './lesson/translation-table.ts'
import type { Weights } from './weights.ts'

/** Everything that scores a bead, but for its place. */
export interface Model {
  readonly source: PreparedSide
  readonly target: PreparedSide
  readonly table: TranslationTable
  readonly targetWords: Unigram
  readonly marks: MarkTables
  /** Log prior of every type of `BEAD_TYPES`. */
  readonly typePrior: Float64Array
  /** Target characters for each source character. */
  readonly ratio: number
  readonly weights: Weights
}
