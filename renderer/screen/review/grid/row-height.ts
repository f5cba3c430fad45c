import type { RowView } from '../../../../src/bridge/index.ts'

/** Widths and heights of the grid's type, in pixels at the ordinary font size; a row is measured once it is drawn. */
const HAN = 15
const LATIN = 6.9
const HAN_LINE = 26.25
const LATIN_LINE = 23.1
const PADDING = 21
/** What number, link mark and state take from the width. */
const OTHER_COLUMNS = 186
const SOURCE_SHARE = 0.45

/** A guess at a row's height before it is drawn, close enough that the scroll bar does not jump. */
export function estimateHeight(row: RowView | null, gridWidth: number): number {
  if (!row) return 2 * HAN_LINE + PADDING
  const text = Math.max(300, gridWidth - OTHER_COLUMNS)
  const source = Math.ceil((row.source.length * HAN) / (text * SOURCE_SHARE - 20)) * HAN_LINE
  const target = Math.ceil((row.target.length * LATIN) / (text * (1 - SOURCE_SHARE) - 20)) * LATIN_LINE
  return Math.max(HAN_LINE, source, target) + PADDING
}
