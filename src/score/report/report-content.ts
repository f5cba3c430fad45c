import type { IssueType, Range, Severity } from '../../model/index.ts'
import type { RowTimes } from '../active-time.ts'
import type { Comparison } from '../comparison.ts'
import type { EditEffort } from '../edit-effort.ts'
import type { GbtCard } from '../gbt-card.ts'
import type { MqmCard } from '../mqm-card.ts'
import type { Bin, Progress } from '../plot.ts'

/** One confirmed error as the report lists it; texts as they are, nothing escaped. Ranges count in `source` and in `machine`. */
export interface ReportedError {
  /** The file and the row, in words for a person. */
  readonly place: string
  readonly type: IssueType
  readonly severity: Severity
  readonly source: string
  readonly sourceRange: Range | null
  readonly machine: string
  readonly machineRange: Range | null
  /** Null where the machine English stands. */
  readonly correction: string | null
  /** Already in the language of the report. */
  readonly reason: string
}

/** Two machine translations with the names that the report gives them. */
export interface ReportedComparison {
  readonly firstName: string
  readonly secondName: string
  readonly comparison: Comparison
}

/** Everything that a report says. The caller words dates and names; the report words the rest. */
export interface ReportContent {
  readonly project: string
  readonly files: readonly { readonly source: string; readonly target: string }[]
  readonly reviewers: readonly string[]
  readonly date: string
  /** Name and version of the program. */
  readonly program: string
  readonly progress: Progress
  readonly mqm: MqmCard
  readonly gbt: GbtCard
  /** Over the reviewed rows; null where none is. */
  readonly effort: EditEffort | null
  readonly hterBins: readonly Bin[]
  /** Null where no times are known or none are to be told. */
  readonly time: RowTimes | null
  readonly timeBins: readonly Bin[]
  readonly comparison: ReportedComparison | null
  /** Where they are fewer than the card counts, the report says so. */
  readonly errors: readonly ReportedError[]
}
