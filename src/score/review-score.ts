import { isReviewed, type SegmentState } from '../model/index.ts'
import { confirmedErrors, type JudgedFlag } from './confirmed-error.ts'
import { addEfforts, editEffort, hter, type EditEffort } from './edit-effort.ts'
import { gbtCard, type GbtCard } from './gbt-card.ts'
import type { GbtProfile } from './gbt-profile.ts'
import { mqmCard, type MqmCard } from './mqm-card.ts'
import type { MqmProfile } from './mqm-profile.ts'
import { hterHistogram, progressOf, type Bin, type Progress } from './plot.ts'
import { textSize } from './text-size.ts'

/** A row of a review with the flags of its machine English and their verdicts. */
export interface ScoredRow {
  readonly source: string
  readonly machine: string
  readonly correction: string | null
  readonly state: SegmentState
  readonly judged: readonly JudgedFlag[]
}

/** Everything that is computed of one review. */
export interface ReviewScore {
  readonly progress: Progress
  readonly mqm: MqmCard
  readonly gbt: GbtCard
  /** Over the reviewed rows; null where none is. */
  readonly effort: EditEffort | null
  readonly hterBins: readonly Bin[]
}

/**
 * Both cards, the progress and the edit effort of a review. Only reviewed rows are evaluated, for their words as for their errors: an error
 * that was confirmed in a row which nobody has finished yet counts once the row does. Measuring edits takes most of the time, up to some
 * milliseconds a row: who scores often may pass a `measure` that remembers.
 */
export function scoreReview(
  rows: readonly ScoredRow[],
  mqm: MqmProfile,
  gbt: GbtProfile,
  measure: (machine: string, correction: string) => EditEffort = editEffort,
): ReviewScore {
  const reviewed = rows.filter(isReviewed)
  const errors = reviewed.flatMap(({ judged }) => confirmedErrors(judged))
  const size = textSize(reviewed)
  const efforts = reviewed.map(({ machine, correction }) => measure(machine, correction ?? machine))
  return {
    progress: progressOf(rows),
    mqm: mqmCard(errors, size, mqm),
    gbt: gbtCard(errors, size, gbt),
    effort: efforts.length === 0 ? null : addEfforts(efforts),
    hterBins: hterHistogram(efforts.map(hter)),
  }
}
