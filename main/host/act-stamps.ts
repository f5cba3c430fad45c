import { rowChanges, type Act, type Step } from '../../src/review/index.ts'
import { activeTime, quantile, type Stamp } from '../../src/score/index.ts'
import { rowKey } from './project-file.ts'

/** How long rows took, in milliseconds. */
export interface RowTimes {
  readonly rows: ReadonlyMap<string, number>
  readonly total: number
  readonly median: number | null
  readonly p90: number | null
}

/**
 * Who did something in which row, and when. An act that changes many rows was done in the first of them. Answers to flags and changes of terms
 * name no row: their time goes to the row in which the same person does something next.
 */
export function actStamps(acts: readonly Act[]): readonly Stamp[] {
  return acts.flatMap(({ steps, author, at }) => {
    const row = steps.map(rowOfStep).find((key) => key !== null)
    return row ? [{ row, person: author, at: Date.parse(at) }] : []
  })
}

/** How long the rows of a pair took, or those of all pairs; null where no time is known. What a person did in another pair ends a time too. */
export function rowTimes(acts: readonly Act[], pair: number | null): RowTimes | null {
  const all = activeTime(actStamps(acts)).rows
  const rows = pair === null ? all : new Map([...all].filter(([row]) => row.startsWith(rowKey(pair, 0).slice(0, -1))))
  if (rows.size === 0) return null
  const times = [...rows.values()]
  const total = times.reduce((sum, time) => sum + time, 0)
  return { rows, total, median: quantile(times, 0.5), p90: quantile(times, 0.9) }
}

function rowOfStep(step: Step): string | null {
  if (!('pair' in step)) return null
  if ('segment' in step) return rowKey(step.pair, step.segment)
  const made = rowChanges(step).flatMap(({ after }) => after)[0]
  return made ? rowKey(step.pair, made.id) : null
}
