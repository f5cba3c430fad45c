import { NO_FLAGS, rowFacts, type IndexedRow, type RowFacts, type RowTraits } from '../../src/listing/index.ts'

/** The facts of a row: what a test does not name is ordinary. */
export function facts({
  open = {},
  ...change
}: Partial<Omit<RowTraits, 'open'>> & { readonly open?: Partial<RowTraits['open']> } = {}): RowFacts {
  return rowFacts({
    state: 'translated',
    locked: false,
    doubted: false,
    confidence: 0.95,
    sources: 1,
    targets: 1,
    edited: false,
    commented: false,
    repeated: false,
    inconsistent: false,
    filled: false,
    mine: false,
    ...change,
    open: { ...NO_FLAGS, ...open },
  })
}

/** A row as it is entered into an index. */
export function indexed(id: number, source: number, change: Parameters<typeof facts>[0] = {}): IndexedRow {
  const { state, locked, doubted, confidence, sources, targets, edited, open, commented, mine } = facts(change)
  return { id, source, state, locked, doubted, confidence, sources, targets, edited, open, commented, mine }
}
