import type { RowView } from '../../../../src/bridge/index.ts'

/** Rows that stand in one paragraph of the document, or as many of it as are shown. */
export interface Paragraph {
  /** Stays the same while rows come and go at the ends of what is shown. */
  readonly key: string
  readonly rows: readonly [RowView, ...RowView[]]
}

/** Rows in the order of the document by their paragraphs. */
export function paragraphsOf(rows: readonly RowView[]): readonly Paragraph[] {
  const groups: [RowView, ...RowView[]][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && !row.paragraphStart && row.kind === last[0].kind) last.push(row)
    else groups.push([row])
  }
  if (groups.length === 1) return groups.map((one) => ({ key: 'all', rows: one }))
  // The first may have lost its beginning, and the last its end.
  return groups.map((one, at) => ({ key: at === 0 ? `to ${one.at(-1)?.id}` : `from ${one[0].id}`, rows: one }))
}

/** Rows that are shown on each side of the place that is looked at. */
export const SPAN = 60

/** The numbers of the rows to show around a place of a document with `total` rows. */
export function windowAround(place: number, total: number): readonly [from: number, to: number] {
  return [Math.max(1, place - SPAN), Math.min(total, place + SPAN)]
}
