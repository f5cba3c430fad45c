import { forceUnwrap } from '../model/index.ts'

/** One cheapest way from one list of words to another, every insertion, deletion and substitution costing 1 (Levenshtein 1966). */
export interface EditPath {
  readonly insertions: number
  readonly deletions: number
  readonly substitutions: number
  /** Words of the first list that stay, by index. */
  readonly keptFrom: readonly boolean[]
  /** Words of the second list that were there before, by index. */
  readonly keptTo: readonly boolean[]
  /** How many words of the first list lie before word j of the second: from just after word j - 1, up to just before word j itself. */
  readonly place: readonly (readonly [low: number, high: number])[]
  /** Row i holds, for each number of words of the second list, the edits from the first i words of the first list to these. */
  readonly rows: readonly Int32Array[]
}

/** The number of edits of a cheapest path from words of which the first `known` are those of `path`, where much is then known already. */
export function editDistance(from: readonly number[], to: readonly number[], path: EditPath, known: number): number {
  let above = Int32Array.from(rowAt(path.rows, known))
  let below = new Int32Array(to.length + 1)
  for (let row = known; row < from.length; row++) {
    fillRow(above, below, row + 1, from[row], to)
    ;[above, below] = [below, above]
  }
  return at(above, to.length)
}

/** A cheapest path; where several cost the same, the one that substitutes latest. */
export function editPath(from: readonly number[], to: readonly number[]): EditPath {
  const rows = table(from, to)
  const counts = { insertions: 0, deletions: 0, substitutions: 0 }
  const keptFrom = from.map(() => false)
  const keptTo = to.map(() => false)
  const place = to.map((): [number, number] => [0, 0])
  let [row, column] = [from.length, to.length]
  while (row > 0 || column > 0) {
    const cost = at(rowAt(rows, row), column)
    const kept = from[row - 1] === to[column - 1]
    const isStep = row > 0 && column > 0 && at(rowAt(rows, row - 1), column - 1) + (kept ? 0 : 1) === cost
    const isDeletion = !isStep && row > 0 && at(rowAt(rows, row - 1), column) + 1 === cost
    if (isStep || !isDeletion) {
      column--
      const high = isStep ? row - 1 : row
      setHigh(place, column, high)
      setLow(place, column + 1, row)
    }
    if (isStep || isDeletion) row--
    if (isStep) {
      if (kept) keptFrom[row] = keptTo[column] = true
      else counts.substitutions++
    } else if (isDeletion) counts.deletions++
    else counts.insertions++
  }
  return { ...counts, keptFrom, keptTo, place, rows }
}

function table(from: readonly number[], to: readonly number[]): readonly Int32Array[] {
  let above = firstRow(to)
  const rows = [above]
  for (const [row, word] of from.entries()) {
    const below: Int32Array = new Int32Array(to.length + 1)
    fillRow(above, below, row + 1, word, to)
    rows.push(below)
    above = below
  }
  return rows
}

function firstRow(to: readonly number[]): Int32Array {
  return Int32Array.from({ length: to.length + 1 }, (_, column) => column)
}

// The inner loop of all edit effort: plain indices, which lie inside by the lengths, and no call.
function fillRow(above: Int32Array, below: Int32Array, row: number, word: number | undefined, to: readonly number[]): void {
  let left = row
  below[0] = row
  for (let column = 0; column < to.length; column++) {
    const diagonal = (above[column] ?? 0) + (word === to[column] ? 0 : 1)
    const straight = (above[column + 1] ?? 0) + 1
    left = Math.min(diagonal, straight, left + 1)
    below[column + 1] = left
  }
}

function setHigh(place: [number, number][], index: number, high: number): void {
  const entry = place[index]
  if (entry) entry[1] = high
}

function setLow(place: [number, number][], index: number, low: number): void {
  const entry = place[index]
  if (entry) entry[0] = low
}

function at(row: Int32Array, column: number): number {
  return forceUnwrap('the column is in the table', row[column])
}

function rowAt(rows: readonly Int32Array[], row: number): Int32Array {
  return forceUnwrap('the row is in the table', rows[row])
}
