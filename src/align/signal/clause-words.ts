import { LogProduct } from './log-product.ts'
import type { Model } from '../model.ts'
import type { TokenSide } from '../prepared.ts'
import { WordLinks } from './word-links.ts'

/** What one source clause explains of the target clauses `[from, to)` of its row, and they of it. */
interface ClauseRow {
  at: number
  from: number
  to: number
  /** How likely the clause makes each word of these clauses, against anywhere; words counted from the first of clause `from`. */
  there: Float64Array
  /** What the last q target clauses before position `from + k` explain of the clause together: at `(q - 1) * (to - from + 1) + k`. */
  backward: Float64Array
}

/**
 * Word evidence of groups of clauses, as `WordRows` has it for beads, but worked out for a whole row at once: nearly all groups of a row are asked for,
 * and each then costs a few sums.
 */
export class ClauseWords {
  private readonly source: TokenSide
  private readonly target: TokenSide
  private readonly most: number
  private readonly links: WordLinks
  private readonly rows: readonly ClauseRow[]
  private readonly product = new LogProduct()
  private readonly rate: number
  private readonly floor: number
  /** What the last p source clauses explain of all target clauses before each, from the first of the row on. */
  private readonly forward: Float64Array[]
  private lifts = new Float64Array(1 << 10)
  private back = new Float64Array(1 << 10)
  private sums = new Float64Array(1 << 6)
  private first = 0

  /** `most` is the most clauses of a side in a group. */
  constructor(
    { table, targetWords, weights }: Pick<Model, 'table' | 'targetWords' | 'weights'>,
    source: TokenSide,
    target: TokenSide,
    most: number,
  ) {
    this.source = source
    this.target = target
    this.most = most
    this.links = new WordLinks(table, targetWords.count.length)
    this.rows = Array.from({ length: most }, () => ({
      at: -1,
      from: 0,
      to: 0,
      there: new Float64Array(1 << 10),
      backward: new Float64Array(1 << 8),
    }))
    this.forward = Array.from({ length: most }, () => new Float64Array(1 << 6))
    this.rate = weights.explained / (1 - weights.explained)
    this.floor = Math.log(1 - weights.explained)
  }

  /** Makes groups ready that end with source clause `a` and lie in target clauses `[from, to)`; the clauses before it were loaded before, in order. */
  load(a: number, from: number, to: number): void {
    const row = this.rows[a % this.most]
    if (!row) throw new Error('Broken invariant: a group has clauses')
    row.at = a
    row.from = from
    row.to = to
    this.readRow(row)
    this.readForward(row)
  }

  /** Log-likelihood ratio of source `[a0, a)` and target `[b0, b)`, where clause `a - 1` was loaded last: both directions together. */
  score(a0: number, a: number, b0: number, b: number): number {
    const { source, target, most } = this
    const words = (source.tokenStart[a] ?? 0) - (source.tokenStart[a0] ?? 0) + (target.tokenStart[b] ?? 0) - (target.tokenStart[b0] ?? 0)
    const forward = this.forward[a - a0 - 1]
    let sum = this.floor * words + (forward?.[b - this.first] ?? 0) - (forward?.[b0 - this.first] ?? 0)
    for (let at = a0; at < a; at++) {
      const row = this.rows[at % most]
      if (row?.at === at) sum += row.backward[(b - b0 - 1) * (row.to - row.from + 1) + b - row.from] ?? 0
    }
    return sum
  }

  private readRow(row: ClauseRow): void {
    const { source, target, links, most } = this
    const begin = source.tokenStart[row.at] ?? 0
    const words = (source.tokenStart[row.at + 1] ?? 0) - begin
    const width = row.to - row.from
    const offset = target.tokenStart[row.from] ?? 0
    const size = (target.tokenStart[row.to] ?? 0) - offset
    links.make(source.tokens, begin, begin + words)
    if (size > row.there.length) row.there = new Float64Array(2 * size)
    if (most * (width + 1) > row.backward.length) row.backward = new Float64Array(2 * most * (width + 1))
    if (width * words > this.back.length) this.back = new Float64Array(2 * width * words)
    if (words > this.sums.length) this.sums = new Float64Array(2 * words)
    const { there } = row
    const { back } = this
    const { first, next, slot, forward, backward } = links
    back.fill(0, 0, width * words)
    for (let b = row.from; b < row.to; b++) {
      const base = (b - row.from) * words
      const end = target.tokenStart[b + 1] ?? 0
      for (let x = target.tokenStart[b] ?? 0; x < end; x++) {
        let lift = 0
        for (let at = first[target.tokens[x] ?? 0] ?? -1; at >= 0; at = next[at] ?? -1) {
          lift += forward[at] ?? 0
          const place = base + (slot[at] ?? 0)
          back[place] = (back[place] ?? 0) + (backward[at] ?? 0)
        }
        there[x - offset] = lift
      }
    }
    this.readBackward(row, words)
  }

  private readBackward(row: ClauseRow, words: number): void {
    const { target, most, back, sums, product } = this
    const width = row.to - row.from
    for (let k = 1; k <= width; k++) {
      const end = target.tokenStart[row.from + k] ?? 0
      sums.fill(0, 0, words)
      let isEmpty = true
      for (let q = 1; q <= most && q <= k; q++) {
        const base = (k - q) * words
        for (let slot = 0; slot < words; slot++) {
          const lift = back[base + slot] ?? 0
          if (lift === 0) continue
          sums[slot] = (sums[slot] ?? 0) + lift
          isEmpty = false
        }
        let gain = 0
        if (!isEmpty) {
          const rate = this.rate / (end - (target.tokenStart[row.from + k - q] ?? 0))
          for (let slot = 0; slot < words; slot++) if (sums[slot] !== 0) product.times(1 + rate * (sums[slot] ?? 0))
          gain = product.takeLog()
        }
        row.backward[(q - 1) * (width + 1) + k] = gain
      }
    }
  }

  /** Adds up what the last clauses explain together, from the newest back. */
  private readForward(newest: ClauseRow): void {
    const { source, target, most, product } = this
    const { from, to } = newest
    const offset = target.tokenStart[from] ?? 0
    const size = (target.tokenStart[to] ?? 0) - offset
    if (size > this.lifts.length) this.lifts = new Float64Array(2 * size)
    const { lifts } = this
    this.first = from
    for (let p = 1; p <= most; p++) {
      const row = this.rows[(newest.at - p + 1) % most]
      if (row?.at !== newest.at - p + 1) break
      const behind = (target.tokenStart[row.from] ?? 0) - offset
      const [start, end] = [Math.max(0, behind), Math.min(size, (target.tokenStart[row.to] ?? 0) - offset)]
      if (p === 1) lifts.set(row.there.subarray(0, size))
      else for (let x = start; x < end; x++) lifts[x] = (lifts[x] ?? 0) + (row.there[x - behind] ?? 0)
      const rate = this.rate / ((source.tokenStart[newest.at + 1] ?? 0) - (source.tokenStart[row.at] ?? 0))
      let gains = this.forward[p - 1] ?? new Float64Array(0)
      if (to - from + 1 > gains.length) gains = this.forward[p - 1] = new Float64Array(2 * (to - from + 1))
      gains[0] = 0
      for (let b = from; b < to; b++) {
        const last = (target.tokenStart[b + 1] ?? 0) - offset
        for (let x = (target.tokenStart[b] ?? 0) - offset; x < last; x++) {
          const lift = lifts[x] ?? 0
          if (lift !== 0) product.times(1 + rate * lift)
        }
        gains[b - from + 1] = (gains[b - from] ?? 0) + product.takeLog()
      }
    }
  }
}
