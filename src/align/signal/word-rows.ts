import { MOST_SOURCE } from '../search/bead-type.ts'
import { LogProduct } from './log-product.ts'
import type { Model } from '../model.ts'
import type { PreparedSide } from '../prepared.ts'
import { WordRow } from './word-row.ts'

/** More rows than the most source sentences of a bead. */
const RING = MOST_SOURCE + 1

/**
 * Word evidence of beads: the log-likelihood ratio of Model 1 against the unigram, summed over both directions. Rows of the last few source
 * sentences are kept, so that beads that share sentences share the work.
 */
export class WordRows {
  private readonly rows: readonly WordRow[]
  private readonly model: { readonly source: PreparedSide; readonly target: PreparedSide }
  private readonly sums: Float64Array
  private readonly touched: Int32Array
  private readonly product = new LogProduct()
  /** A word that is `lift` times likelier with its counterpart is worth log(1 + rate * lift / words) more than one that nothing explains. */
  private readonly rate: number
  private readonly floor: number

  constructor(
    { table, targetWords, weights }: Pick<Model, 'table' | 'targetWords' | 'weights'>,
    source: PreparedSide,
    target: PreparedSide,
  ) {
    this.model = { source, target }
    this.rate = weights.explained / (1 - weights.explained)
    this.floor = Math.log(1 - weights.explained)
    const most = Math.max(source.mostWords, target.mostWords)
    this.sums = new Float64Array(most)
    this.touched = new Int32Array(most)
    this.rows = Array.from({ length: RING }, () => new WordRow(table, targetWords.count.length, most))
  }

  /** Makes row `i` (a source sentence) ready for target sentences `[from, to)`. */
  load(i: number, from: number, to: number): void {
    this.rows[i % RING]?.load(this.model.source, i, from, to)
  }

  /** Log-likelihood ratio of source `[i0, i)` and target `[j0, j)`, both not empty, their rows loaded: both directions together. */
  score(i0: number, i: number, j0: number, j: number): number {
    return this.forwardScore(i0, i, j0, j) + this.backwardScore(i0, i, j0, j)
  }

  /** What the source explains of the target. */
  forwardScore(i0: number, i: number, j0: number, j: number): number {
    const words = this.sourceWords(i0, i)
    let sum = this.floor * this.targetWords(j0, j)
    for (let b = j0; b < j; b++) sum += this.forward(i0, i, b, words)
    return sum
  }

  /** What the target explains of the source. */
  backwardScore(i0: number, i: number, j0: number, j: number): number {
    const words = this.targetWords(j0, j)
    let sum = this.floor * this.sourceWords(i0, i)
    for (let a = i0; a < i; a++) sum += this.backward(a, j0, j, words)
    return sum
  }

  /**
   * What the two directions, weighed, cannot be above, from pairs of single sentences alone: a word that several sentences explain together is explained no
   * better than the best of them explains it.
   */
  most(i0: number, i: number, j0: number, j: number, forward: number, backward: number): number {
    let gains = 0
    for (let a = i0; a < i; a++) {
      const row = this.row(a)
      for (let b = j0; b < j; b++) {
        if (!row.isRead(b)) this.readPair(row, b)
        gains += row.pairGain[b - row.from] ?? 0
      }
    }
    const floors = this.floor * (forward * this.targetWords(j0, j) + backward * this.sourceWords(i0, i))
    return floors + Math.max(0, forward, backward) * gains
  }

  /** Words of source `[i0, i)`. */
  sourceWords(i0: number, i: number): number {
    const { tokenStart } = this.model.source
    return (tokenStart[i] ?? 0) - (tokenStart[i0] ?? 0)
  }

  targetWords(j0: number, j: number): number {
    const { tokenStart } = this.model.target
    return (tokenStart[j] ?? 0) - (tokenStart[j0] ?? 0)
  }

  /** Whether the row of source sentence `i` is loaded and holds target sentence `b`. */
  reaches(i: number, b: number): boolean {
    const row = this.rows[i % RING]
    return row !== undefined && row.at === i && b >= row.from && b < row.to
  }

  private row(i: number): WordRow {
    const row = this.rows[i % RING]
    if (row?.at !== i) throw new Error(`Broken invariant: row ${i} is loaded`)
    return row
  }

  /** Reads target sentence `b` and works out what the two sentences alone explain of each other. */
  private readPair(row: WordRow, b: number): void {
    row.read(this.model.target, b)
    const k = b - row.from
    const { target } = this.model
    const words = (target.tokenStart[b + 1] ?? 0) - (target.tokenStart[b] ?? 0)
    const there = this.gainOf(row.forward, row.forwardStart[k] ?? 0, row.forwardEnd[k] ?? 0, this.rate / row.words)
    const back = this.gainOf(row.backward, row.backwardStart[k] ?? 0, row.backwardEnd[k] ?? 0, this.rate / words)
    row.forwardGain[0]?.fill(there, k, k + 1)
    row.backwardGain[0]?.fill(back, k, k + 1)
    row.pairGain[k] = there + back
  }

  private gainOf({ value }: { readonly value: Float64Array }, from: number, to: number, rate: number): number {
    const { product } = this
    for (let k = from; k < to; k++) product.times(1 + rate * (value[k] ?? 0))
    return product.takeLog()
  }

  /** What source `[i0, i)` explains of target sentence `b`. */
  private forward(i0: number, i: number, b: number, words: number): number {
    const first = this.row(i0)
    const k = b - first.from
    if (!first.isRead(b)) this.readPair(first, b)
    const gains = first.forwardGain[i - i0 - 1]
    const known = gains?.[k]
    if (gains === undefined || known === undefined) throw new Error(`Broken invariant: row ${i0} reaches target sentence ${b}`)
    if (!Number.isNaN(known)) return known
    let seen = 0
    for (let a = i0; a < i; a++) {
      const row = this.row(a)
      if (!row.isRead(b)) this.readPair(row, b)
      seen = this.gather(row.forward, row.forwardStart[b - row.from] ?? 0, row.forwardEnd[b - row.from] ?? 0, seen)
    }
    return (gains[k] = this.takeGain(seen, words))
  }

  /** What target `[j0, j)` explains of source sentence `a`. */
  private backward(a: number, j0: number, j: number, words: number): number {
    const row = this.row(a)
    const k = j0 - row.from
    if (!row.isRead(j0)) this.readPair(row, j0)
    const gains = row.backwardGain[j - j0 - 1]
    const known = gains?.[k]
    if (gains === undefined || known === undefined) throw new Error(`Broken invariant: row ${a} reaches target sentence ${j0}`)
    if (!Number.isNaN(known)) return known
    let seen = 0
    for (let b = j0; b < j; b++) {
      if (!row.isRead(b)) this.readPair(row, b)
      seen = this.gather(row.backward, row.backwardStart[b - row.from] ?? 0, row.backwardEnd[b - row.from] ?? 0, seen)
    }
    return (gains[k] = this.takeGain(seen, words))
  }

  private gather(
    { slot: slots, value }: { readonly slot: Int32Array; readonly value: Float64Array },
    from: number,
    to: number,
    seen: number,
  ): number {
    const { sums, touched } = this
    for (let k = from; k < to; k++) {
      const slot = slots[k] ?? 0
      if (sums[slot] === 0) touched[seen++] = slot
      sums[slot] = (sums[slot] ?? 0) + (value[k] ?? 0)
    }
    return seen
  }

  private takeGain(seen: number, words: number): number {
    const { sums, touched, product } = this
    const rate = this.rate / words
    for (let k = 0; k < seen; k++) {
      const slot = touched[k] ?? 0
      product.times(1 + rate * (sums[slot] ?? 0))
      sums[slot] = 0
    }
    return product.takeLog()
  }
}
