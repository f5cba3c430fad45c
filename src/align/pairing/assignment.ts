/**
 * The one-to-one assignment of rows to columns whose values sum up to the most, by shortest augmenting paths (Kuhn 1955; Jonker and Volgenant
 * 1987), in O(rows² · columns). A pair that is worth 0 or less is not made: null stands for a row without a column.
 * `values` is row by row; throws a RangeError when its length is not rows times columns.
 */
export function assign(values: Float64Array, rows: number, columns: number): readonly (number | null)[] {
  if (values.length !== rows * columns) throw new RangeError(`${values.length} values for ${rows} rows and ${columns} columns`)
  // Columns beyond the real ones are worth nothing: a row that takes one stays alone.
  const width = columns + rows
  const cost = (row: number, column: number): number => (column < columns ? Math.min(0, -(values[row * columns + column] ?? 0)) : 0)
  const rowOf = new Int32Array(width).fill(-1)
  const [rowPrice, columnPrice] = [new Float64Array(rows), new Float64Array(width)]
  for (let row = 0; row < rows; row++) augment(row, width, cost, rowOf, rowPrice, columnPrice)
  const columnOf: (number | null)[] = Array.from({ length: rows }, () => null)
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column] ?? -1
    if (row >= 0 && cost(row, column) < 0) columnOf[row] = column
  }
  return columnOf
}

/** Gives `start` a column by the cheapest chain of changes, and keeps the prices such that no change would be cheaper. */
function augment(
  start: number,
  width: number,
  cost: (row: number, column: number) => number,
  rowOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
): void {
  const distance = new Float64Array(width).fill(Infinity)
  const from = new Int32Array(width).fill(-1)
  const done = new Uint8Array(width)
  const visited: number[] = []
  let [row, column, reached] = [start, -1, 0]
  for (;;) {
    let next = -1
    for (let at = 0; at < width; at++) {
      if (done[at]) continue
      const step = reached + cost(row, at) - (rowPrice[row] ?? 0) - (columnPrice[at] ?? 0)
      if (step < (distance[at] ?? Infinity)) {
        distance[at] = step
        from[at] = column
      }
      if (next < 0 || (distance[at] ?? Infinity) < (distance[next] ?? Infinity)) next = at
    }
    column = next
    reached = distance[column] ?? 0
    if ((rowOf[column] ?? -1) < 0) break
    done[column] = 1
    visited.push(column)
    row = rowOf[column] ?? -1
  }
  rowPrice[start] = (rowPrice[start] ?? 0) + reached
  for (const at of visited) {
    const change = reached - (distance[at] ?? 0)
    columnPrice[at] = (columnPrice[at] ?? 0) - change
    const owner = rowOf[at] ?? -1
    rowPrice[owner] = (rowPrice[owner] ?? 0) + change
  }
  for (let at = column; at >= 0;) {
    const before = from[at] ?? -1
    rowOf[at] = before < 0 ? start : (rowOf[before] ?? start)
    at = before
  }
}
