let [previous, current] = [new Uint32Array(256), new Uint32Array(256)]

/**
 * How many code units have to be put in, taken out or replaced to make one text of the other (Levenshtein 1966), or null when that is more than
 * `limit`. Looks only at cells within `limit` of the diagonal (Ukkonen 1985): time goes with the length times `limit`. Symmetric.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  const [from, to] = within(a, b)
  const [rows, columns] = [to.a - from, to.b - from]
  if (Math.abs(rows - columns) > limit) return null
  if (rows === 0 || columns === 0) return Math.max(rows, columns)
  if (previous.length <= columns + 1) [previous, current] = [new Uint32Array(columns * 2), new Uint32Array(columns * 2)]
  const over = limit + 1
  for (let column = 0; column <= columns; column++) previous[column] = Math.min(column, over)
  for (let row = 1; row <= rows; row++) {
    const [first, last] = [Math.max(1, row - limit), Math.min(columns, row + limit)]
    const code = a.charCodeAt(from + row - 1)
    current[first - 1] = first === 1 ? Math.min(row, over) : over
    let least = over
    for (let column = first; column <= last; column++) {
      const replaced = (previous[column - 1] ?? over) + (code === b.charCodeAt(from + column - 1) ? 0 : 1)
      const left = (current[column - 1] ?? over) + 1
      // Above the last cell of the band of the row before there is nothing.
      const above = column === row + limit ? over : (previous[column] ?? over) + 1
      const cell = Math.min(replaced, left, above, over)
      current[column] = cell
      if (cell < least) least = cell
    }
    if (least > limit) return null
    ;[previous, current] = [current, previous]
  }
  const distance = previous[columns] ?? over
  return distance > limit ? null : distance
}

/** What is left of two texts without what they begin and end with alike: it never adds to the distance. */
function within(a: string, b: string): readonly [from: number, to: { readonly a: number; readonly b: number }] {
  let from = 0
  const shorter = Math.min(a.length, b.length)
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++
  let tail = 0
  while (tail < shorter - from && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  return [from, { a: a.length - tail, b: b.length - tail }]
}
