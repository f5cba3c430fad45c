import { stretchSearcher, type Found, type SearchOrder } from '../../src/align/index.ts'

/** A search that several threads do together. Each takes the next stretch that nobody took. */
export interface SearchShare extends Omit<SearchOrder, 'onShare'> {
  /** Two 32-bit integers: the next stretch, and how many rows all threads have done. */
  readonly counters: SharedArrayBuffer
}

/** A stretch by its place in the order, with what was found in it. */
export type FoundPart = readonly [number, Found]

/** Rows between two reports of progress. */
const REPORT = 64

/** Takes stretches until none is left. `onRows` hears how many rows all threads together have done. */
export function searchShare(share: SearchShare, onRows: (rows: number) => void): readonly FoundPart[] {
  const counters = new Int32Array(share.counters)
  const search = stretchSearcher(share)
  const found: FoundPart[] = []
  let rows = 0
  for (;;) {
    const at = Atomics.add(counters, 0, 1)
    const stretch = share.stretches[at]
    if (!stretch) return found
    const result = search(stretch, () => {
      if (++rows % REPORT === 0) onRows(Atomics.add(counters, 1, REPORT) + REPORT)
    })
    found.push([at, result])
  }
}
