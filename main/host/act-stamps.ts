import { rowChanges, type Act, type Step } from '../../src/review/index.ts'
import { activeTime, rowTimes, type RowTimes, type Stamp } from '../../src/score/index.ts'
import { rowKey } from './project-file.ts'

/**
 * Who did something in which row, and when. An act that changes many rows was done in the first of them. Answers to flags and changes of terms
 * name no row: their time goes to the row in which the same person does something next.
 */
function actStamps(acts: readonly Act[]): readonly Stamp[] {
  return acts.flatMap(({ steps, author, at }) => {
    const row = steps.map(rowOfStep).find((key) => key !== null)
    return row ? [{ row, person: author, at: Date.parse(at) }] : []
  })
}

/** How long the rows of a pair took, or those of all pairs; null where no time is known. What a person did in another pair ends a time too. */
export function timesOf(acts: readonly Act[], pair: number | null): RowTimes | null {
  const all = activeTime(actStamps(acts)).rows
  const rows = pair === null ? all : new Map([...all].filter(([row]) => row.startsWith(rowKey(pair, 0).slice(0, -1))))
  return rows.size === 0 ? null : rowTimes(rows)
}

function rowOfStep(step: Step): string | null {
  if (!('pair' in step)) return null
  if ('segment' in step) return rowKey(step.pair, step.segment)
  const made = rowChanges(step).flatMap(({ after }) => after)[0]
  return made ? rowKey(step.pair, made.id) : null
}
