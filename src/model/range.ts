/**
 * A half-open stretch of text, `[start, end)`, in UTF-16 code units.
 *
 * This is the only position system of Duizhao. Which text a range counts in is said where the range is declared.
 */
export type Range = readonly [start: number, end: number]

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether `inner` lies in `outer`, or is the same. */
export function holds(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Where a pattern matched, in the text that it was looked for in. */
export function rangeOf(match: RegExpExecArray): Range {
  return [match.index, match.index + match[0].length]
}

/** Whether `range` lies inside a text of `length` code units and is not turned round. */
export function fits(range: Range, length: number): boolean {
  return Number.isInteger(range[0]) && Number.isInteger(range[1]) && range[0] >= 0 && range[0] <= range[1] && range[1] <= length
}

/** The text a range stands for. */
export function slice(text: string, range: Range): string {
  return text.slice(range[0], range[1])
}
