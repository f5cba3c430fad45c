import type { SegmentId } from '../model/index.ts'
import { rowChanges, type Step } from './step.ts'

/** Rows by what steps did to them; ids that a step made and another one took away again stand in both. */
export interface TouchedRows {
  readonly removed: ReadonlySet<SegmentId>
  readonly added: ReadonlySet<SegmentId>
  /** Rows that stay and have another value. */
  readonly touched: ReadonlySet<SegmentId>
}

/** The rows that `steps` of one pair touch. */
export function touchedRows(steps: readonly Step[]): TouchedRows {
  const rows = { removed: new Set<SegmentId>(), added: new Set<SegmentId>(), touched: new Set<SegmentId>() }
  for (const step of steps) {
    for (const { before, after } of rowChanges(step)) {
      for (const { id } of before) rows.removed.add(id)
      for (const { id } of after) rows.added.add(id)
    }
    if ('segment' in step) rows.touched.add(step.segment)
  }
  return rows
}
