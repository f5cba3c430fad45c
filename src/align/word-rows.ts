import type { PreparedSide } from './prepared.ts'
import type { TranslationTable, Unigram } from './translation-table.ts'

/** More rows than the most source sentences of a bead. */
const RING = 8

/** The logarithm of a product of many factors above 1, with few logarithms taken. */
class LogProduct {
  private value = 1
  private done = 0

  times(factor: number): void {
    this.value *= factor
    if (this.value < 1e200) return
    this.done += Math.log(this.value)
    this.value = 1
  }

  /** The logarithm; the product starts anew. */
  takeLog(): number {
    const sum = this.done + Math.log(this.value)
    this.value = 1
    this.done = 0
    return sum
  }
}

/** What one source sentence explains of each target sentence of its stretch, and the other way round, as sparse lists. */
interface Row {
  from: number
  to: number
  words: number
  /** Entries of target sentence `from + k` run from `forwardStart[k]` to `forwardStart[k + 1]`. */
  forwardStart: Int32Array
  forwardSlot: number[]
  forwardLift: number[]
  backwardStart: Int32Array
  backwardSlot: number[]
  backwardLift: number[]
  /** Gains of the single pair, each direction. */
  forwardGain: Float64Array
  backwardGain: Float64Array
}

/**
 * Word evidence of beads: the log-likelihood ratio of Model 1 against the unigram, summed over both directions. Rows of the last few source
 * sentences are kept, so that a bead of several sentences costs little more than its matching words.
 */
export class WordRows {
  private readonly rows: (Row | undefined)[] = new Array<Row | undefined>(RING).fill(undefined)
  private readonly chain: Int32Array
  private readonly sums = new Float64Array(1 << 16)
  private readonly touched = new Int32Array(1 << 16)
  /** Entries of the row's words, as one list for each English word that `chain` leads to. */
  private linkSlot = new Int32Array(1 << 12)
  private linkEntry = new Int32Array(1 << 12)
  private linkNext = new Int32Array(1 << 12)
  private readonly source: PreparedSide
  private readonly target: PreparedSide
  private readonly table: TranslationTable
  private readonly product = new LogProduct()
  /** A word that is `lift` times likelier with its counterpart is worth log(1 + rate * lift / words) more than one that nothing explains. */
  private readonly rate: number
  private readonly floor: number

  constructor(source: PreparedSide, target: PreparedSide, table: TranslationTable, targetWords: Unigram, explained: number) {
    this.source = source
    this.target = target
    this.table = table
    this.rate = explained / (1 - explained)
    this.floor = Math.log(1 - explained)
    this.chain = new Int32Array(targetWords.count.length).fill(-1)
  }

  /** Makes row `i` (a source sentence) ready for target sentences `[from, to)`. */
  load(i: number, from: number, to: number): void {
    const { source, target, table, chain } = this
    const [first, last] = [source.tokenStart[i] ?? 0, source.tokenStart[i + 1] ?? 0]
    const words = last - first
    let links = 0
    for (let slot = 0; slot < words; slot++) {
      const z = source.tokens[first + slot] ?? 0
      for (let entry = table.start[z] ?? 0; entry < (table.start[z + 1] ?? 0); entry++) {
        const e = table.english[entry] ?? 0
        if (links === this.linkSlot.length) this.growLinks()
        this.linkSlot[links] = slot
        this.linkEntry[links] = entry
        this.linkNext[links] = chain[e] ?? -1
        chain[e] = links++
      }
    }
    const width = Math.max(0, to - from)
    const row: Row = {
      from,
      to,
      words,
      forwardStart: new Int32Array(width + 1),
      forwardSlot: [],
      forwardLift: [],
      backwardStart: new Int32Array(width + 1),
      backwardSlot: [],
      backwardLift: [],
      forwardGain: new Float64Array(width),
      backwardGain: new Float64Array(width),
    }
    const { sums, touched, product, rate, linkSlot, linkEntry, linkNext } = this
    for (let j = from; j < to; j++) {
      const [begin, end] = [target.tokenStart[j] ?? 0, target.tokenStart[j + 1] ?? 0]
      let seen = 0
      for (let x = begin; x < end; x++) {
        let lift = 0
        for (let at = chain[target.tokens[x] ?? 0] ?? -1; at >= 0; at = linkNext[at] ?? -1) {
          const entry = linkEntry[at] ?? 0
          const slot = linkSlot[at] ?? 0
          lift += table.forward[entry] ?? 0
          const back = table.backward[entry] ?? 0
          if (back === 0) continue
          if (sums[slot] === 0) touched[seen++] = slot
          sums[slot] = (sums[slot] ?? 0) + back
        }
        if (lift === 0) continue
        row.forwardSlot.push(x - begin)
        row.forwardLift.push(lift)
        product.times(1 + (rate * lift) / words)
      }
      row.forwardGain[j - from] = product.takeLog()
      row.forwardStart[j - from + 1] = row.forwardSlot.length
      for (let k = 0; k < seen; k++) {
        const slot = touched[k] ?? 0
        const lift = sums[slot] ?? 0
        sums[slot] = 0
        row.backwardSlot.push(slot)
        row.backwardLift.push(lift)
        product.times(1 + (rate * lift) / (end - begin))
      }
      row.backwardGain[j - from] = product.takeLog()
      row.backwardStart[j - from + 1] = row.backwardSlot.length
    }
    for (let at = 0; at < links; at++) chain[table.english[linkEntry[at] ?? 0] ?? 0] = -1
    this.rows[i % RING] = row
  }

  /** Log-likelihood ratio of source `[i0, i)` and target `[j0, j)`, both not empty, their rows loaded. */
  score(i0: number, i: number, j0: number, j: number): number {
    const { source, target } = this
    const sourceWords = (source.tokenStart[i] ?? 0) - (source.tokenStart[i0] ?? 0)
    const targetWords = (target.tokenStart[j] ?? 0) - (target.tokenStart[j0] ?? 0)
    let sum = this.floor * (sourceWords + targetWords)
    sum += i - i0 === 1 ? this.single(i0, j0, j) : this.mergedForward(i0, i, j0, j, sourceWords)
    for (let a = i0; a < i; a++) sum += this.backward(a, j0, j, targetWords)
    return sum
  }

  private growLinks(): void {
    const grown = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(2 * list.length)
      copy.set(list)
      return copy
    }
    this.linkSlot = grown(this.linkSlot)
    this.linkEntry = grown(this.linkEntry)
    this.linkNext = grown(this.linkNext)
  }

  private row(i: number): Row {
    const row = this.rows[i % RING]
    if (row === undefined) throw new Error(`Broken invariant: row ${i} is loaded`)
    return row
  }

  private single(i: number, j0: number, j: number): number {
    const row = this.row(i)
    let sum = 0
    for (let b = Math.max(j0, row.from); b < j && b < row.to; b++) sum += row.forwardGain[b - row.from] ?? 0
    return sum
  }

  private mergedForward(i0: number, i: number, j0: number, j: number, words: number): number {
    const { sums, touched } = this
    let sum = 0
    for (let b = j0; b < j; b++) {
      let seen = 0
      for (let a = i0; a < i; a++) {
        const row = this.row(a)
        if (b < row.from || b >= row.to) continue
        for (let k = row.forwardStart[b - row.from] ?? 0; k < (row.forwardStart[b - row.from + 1] ?? 0); k++) {
          const slot = row.forwardSlot[k] ?? 0
          if (sums[slot] === 0) touched[seen++] = slot
          sums[slot] = (sums[slot] ?? 0) + (row.forwardLift[k] ?? 0)
        }
      }
      sum += this.collect(seen, words)
    }
    return sum
  }

  private backward(a: number, j0: number, j: number, words: number): number {
    const row = this.row(a)
    const [from, to] = [Math.max(j0, row.from), Math.min(j, row.to)]
    if (from >= to) return 0
    if (j - j0 === 1) return row.backwardGain[from - row.from] ?? 0
    const { sums, touched } = this
    let seen = 0
    for (let k = row.backwardStart[from - row.from] ?? 0; k < (row.backwardStart[to - row.from] ?? 0); k++) {
      const slot = row.backwardSlot[k] ?? 0
      if (sums[slot] === 0) touched[seen++] = slot
      sums[slot] = (sums[slot] ?? 0) + (row.backwardLift[k] ?? 0)
    }
    return this.collect(seen, words)
  }

  private collect(seen: number, words: number): number {
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
