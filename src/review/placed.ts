import { fail, succeed, type Outcome, type Segment } from '../model/index.ts'
import { cutRow, settle } from './made-row.ts'
import type { DocumentPair } from './state.ts'
import type { RowChange, Step } from './step.ts'

/** The step that puts `after` in the place of `before`. Fails where a hard border lies inside `before`. */
export function placed(pair: DocumentPair, at: number, before: readonly Segment[], after: readonly Segment[]): Outcome<Step> {
  return placedAll(pair, [{ at, before, after }])
}

/**
 * The step for changes of rows in several places (see `RowChange`). Rows that do not fit between the English of their neighbours become
 * crossing links, and English without Chinese goes where it belongs.
 */
export function placedAll(pair: DocumentPair, changes: readonly RowChange[]): Outcome<Step> {
  const bordered: RowChange[] = []
  for (const change of changes) {
    const [first, ...rest] = change.before
    if (rest.some(({ border }) => border) || (first?.border && change.after.length === 0)) return fail('reshape.border')
    bordered.push({ ...change, after: change.after.map((row, index) => (index === 0 && first?.border ? { ...row, border: true } : row)) })
  }
  const ordered = changes.length === 1 && !changes[0]?.before.some(({ crossing }) => crossing)
  return succeed(numbered(pair, ordered ? bordered : inOrder(pair, bordered)))
}

/** The changes with new ids for their rows, as one step. */
function numbered(pair: DocumentPair, changes: readonly RowChange[]): Step {
  let next = pair.nextSegment
  const parts = changes.map((change) => ({ ...change, after: change.after.map((row) => settle(pair, { ...row, id: next++ })) }))
  const [only] = parts
  return only && parts.length === 1 ? { kind: 'realign', pair: pair.id, ...only } : { kind: 'relink', pair: pair.id, parts }
}

/** Marks the rows whose English stands out of order, and moves English without Chinese to its place. */
function inOrder(pair: DocumentPair, changes: readonly RowChange[]): readonly RowChange[] {
  const kept = new Set(pair.segments)
  for (const change of changes) for (const row of change.before) kept.delete(row)
  const strays: Segment[] = []
  let rows: readonly Segment[] = pair.segments
  const parts: RowChange[] = []
  for (const change of changes) {
    // Rows that an earlier part sent elsewhere do not stand before this one.
    const at = parts.reduce((place, part, index) => (part.at < change.at ? place - sentAway(changes[index], part) : place), change.at)
    const base = rows.toSpliced(at, change.before.length)
    const after: Segment[] = []
    for (const row of change.after) {
      const fitting = row.target.length === 0 || fits(base.toSpliced(at, 0, ...after), at + after.length, row, kept)
      if (!fitting && row.source.length === 0) strays.push(unbordered(row))
      else {
        const made: Segment = fitting ? row : { ...row, crossing: true }
        after.push(made)
        if (fitting) kept.add(made)
      }
    }
    const [first] = after
    if (first && change.after[0]?.border) after[0] = replaced(kept, first, { ...first, border: true })
    rows = base.toSpliced(at, 0, ...after)
    parts.push({ at, before: change.before, after })
  }
  for (const stray of strays.flatMap((row) => runs(pair, row, rows, kept))) {
    const at = placeOf(rows, stray, kept)
    parts.push({ at, before: [], after: [stray] })
    rows = rows.toSpliced(at, 0, stray)
    kept.add(stray)
  }
  return parts
}

/** How many rows of a planned change are not in what became of it. */
function sentAway(planned: RowChange | undefined, { after }: RowChange): number {
  return (planned?.after.length ?? after.length) - after.length
}

function unbordered({ border: _, ...row }: Segment): Segment {
  return row
}

function replaced(kept: Set<Segment>, row: Segment, by: Segment): Segment {
  if (kept.delete(row)) kept.add(by)
  return by
}

/** Whether the English of `row`, put at `place`, lies between that of the rows around it; of these, those in `kept` that do not cross count. */
function fits(rows: readonly Segment[], place: number, row: Segment, kept: ReadonlySet<Segment>): boolean {
  const counts = (other: Segment) => !other.crossing && other.target.length > 0 && kept.has(other)
  const before = rows.slice(0, place).findLast(counts)
  const after = rows.slice(place).find(counts)
  const [first, last] = [row.target[0] ?? 0, row.target.at(-1) ?? 0]
  return (before?.target.at(-1) ?? -1) < first && last < (after?.target[0] ?? Infinity)
}

/** English that belongs to several places, in parts that each belong to one. */
function runs(pair: DocumentPair, row: Segment, rows: readonly Segment[], kept: ReadonlySet<Segment>): readonly Segment[] {
  const taken = new Set(rows.flatMap((other) => (other.crossing || !kept.has(other) ? [] : other.target)))
  const author = row.origin.kind === 'person' ? row.origin.name : ''
  for (let count = 1; count < row.target.length; count++) {
    const [left = 0, right = 0] = row.target.slice(count - 1, count + 1)
    let between = left + 1
    while (between < right && !taken.has(between)) between++
    if (between === right) continue
    const [first, second] = cutRow(pair, row, 0, count, author)
    return [first, ...runs(pair, second, rows, kept)]
  }
  return [row]
}

/** Where English without Chinese stands: behind the row with the English before it. */
function placeOf(rows: readonly Segment[], row: Segment, kept: ReadonlySet<Segment>): number {
  const counts = (other: Segment) => !other.crossing && other.target.length > 0 && kept.has(other)
  const first = row.target[0] ?? 0
  const behind = rows.findLastIndex((other) => counts(other) && (other.target[0] ?? 0) < first)
  if (behind >= 0) return behind + 1
  return Math.max(0, rows.findIndex(counts))
}
