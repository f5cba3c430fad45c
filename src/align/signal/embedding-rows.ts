import { MOST_SOURCE } from '../search/bead-type.ts'
import { product, type SideEmbedding } from './embedding.ts'

/** More rows than the most source sentences of a bead. */
const RING = MOST_SOURCE + 1

/** A cosine at which two sentences may or may not belong together: unrelated ones have about 0, translations come near 1. Not fitted. */
export const DOUBTFUL = 0.3
/** Sentences that point against each other leave no direction. */
const LEAST_SUM = 1e-3

/** The products of one source sentence with target sentences from `from` on, NaN where not yet asked for. */
interface Row {
  at: number
  from: number
  to: number
  products: Float32Array
}

/**
 * How alike the two sides of a bead are by the vectors of their sentences. What sentences of a text have in common anyway is taken off before, as
 * Vecalign does by random pairs (Thompson and Koehn 2019); here the mean of each side goes (Mu and Viswanath 2018), which needs no sample. Products of
 * single sentences are kept for the last few rows: beads share them.
 */
export class EmbeddingRows {
  private readonly source: SideEmbedding
  private readonly target: SideEmbedding
  private readonly rows: readonly Row[]

  constructor(source: SideEmbedding, target: SideEmbedding) {
    this.source = source
    this.target = target
    this.rows = Array.from({ length: RING }, () => ({ at: -1, from: 0, to: 0, products: new Float32Array(64) }))
  }

  /** Makes source sentence `i` ready for target sentences `[from, to)`. The last few stay ready; asking for others is an error. */
  load(i: number, from: number, to: number): void {
    const row = this.rowFor(i)
    const width = Math.max(0, to - from)
    if (width > row.products.length) row.products = new Float32Array(2 * width)
    row.products.fill(NaN, 0, width)
    row.at = i
    row.from = from
    row.to = to
  }

  /**
   * For source `[i0, i)` and target `[j0, j)`, both not empty: by how much each sentence's cosine with the whole other side is above `DOUBTFUL`, summed over the
   * sentences of a side, the mean of both sides. So a sentence that has no part in the other side takes off what nothing gives back.
   */
  score(i0: number, i: number, j0: number, j: number): number {
    const { source, target } = this
    const a = source.lengths[i0 * source.most + i - i0 - 1] ?? 0
    const b = target.lengths[j0 * target.most + j - j0 - 1] ?? 0
    if (a < LEAST_SUM || b < LEAST_SUM) return 0
    let sum = 0
    for (let row = i0; row < i; row++) for (let column = j0; column < j; column++) sum += this.product(row, column)
    return (sum / a + sum / b - DOUBTFUL * (i - i0 + j - j0)) / 2
  }

  private product(i: number, j: number): number {
    const row = this.rowFor(i)
    if (row.at !== i || j < row.from || j >= row.to) throw new Error(`Broken invariant: row ${i} reaches target sentence ${j}`)
    const known = row.products[j - row.from] ?? NaN
    if (!Number.isNaN(known)) return known
    const { vectors, dimensions } = this.source
    return (row.products[j - row.from] = product(vectors, i, this.target.vectors, j, dimensions))
  }

  private rowFor(i: number): Row {
    const row = this.rows[i % RING]
    if (!row) throw new Error(`Broken invariant: the ring has a row for ${i}`)
    return row
  }
}
