import { MOST_SOURCE, MOST_TARGET } from '../search/bead-type.ts'
import { GrowingList } from './growing-list.ts'
import type { TokenSide } from '../prepared.ts'
import type { TranslationTable } from '../lesson/translation-table.ts'
import { WordLinks } from './word-links.ts'

/**
 * What one source sentence explains of target sentences, and they of it, found out for each of them when it is first asked for. A row is used for
 * one sentence after another, so that no memory is made for each.
 */
export class WordRow {
  /** The source sentence, and the target sentences `[from, to)` that can be asked for. */
  at = -1
  from = 0
  to = 0
  words = 0
  /** For target sentence `from + k`, entries `forwardStart[k]` to `forwardEnd[k]`: words of the target that the source explains. */
  readonly forward = new GrowingList()
  forwardStart = new Int32Array(64)
  forwardEnd = new Int32Array(64)
  /** The same for words of the source that the target explains. */
  readonly backward = new GrowingList()
  backwardStart = new Int32Array(64)
  backwardEnd = new Int32Array(64)
  /** Gains already worked out, NaN where not: by the count of source sentences from this one on, and by the count of target sentences. */
  readonly forwardGain: Float64Array[] = Array.from({ length: MOST_SOURCE }, () => new Float64Array(64))
  readonly backwardGain: Float64Array[] = Array.from({ length: MOST_TARGET }, () => new Float64Array(64))
  /** What the sentence and target sentence `from + k` alone explain of each other. */
  pairGain = new Float64Array(64)
  private readonly links: WordLinks
  private readonly sums: Float64Array
  private readonly touched: Int32Array

  constructor(table: TranslationTable, targetWords: number, mostWords: number) {
    this.links = new WordLinks(table, targetWords)
    this.sums = new Float64Array(mostWords)
    this.touched = new Int32Array(mostWords)
  }

  load(source: TokenSide, at: number, from: number, to: number): void {
    const width = Math.max(0, to - from)
    if (width > this.forwardStart.length) this.widen(2 * width)
    this.forwardStart.fill(-1, 0, width)
    for (const gains of this.forwardGain) gains.fill(NaN, 0, width)
    for (const gains of this.backwardGain) gains.fill(NaN, 0, width)
    this.forward.size = 0
    this.backward.size = 0
    this.at = at
    this.from = from
    this.to = to
    const [begin, end] = [source.tokenStart[at] ?? 0, source.tokenStart[at + 1] ?? 0]
    this.words = end - begin
    this.links.make(source.tokens, begin, end)
  }

  /** Whether the entries of target sentence `b` are ready. */
  isRead(b: number): boolean {
    return (this.forwardStart[b - this.from] ?? 0) >= 0
  }

  /** Makes the entries of target sentence `b` ready. */
  read(target: TokenSide, b: number): void {
    const k = b - this.from
    const { sums, touched } = this
    const { first, next, slot: slots, forward, backward } = this.links
    const begin = target.tokenStart[b] ?? 0
    const end = target.tokenStart[b + 1] ?? 0
    this.forwardStart[k] = this.forward.size
    this.backwardStart[k] = this.backward.size
    let seen = 0
    for (let x = begin; x < end; x++) {
      let lift = 0
      for (let at = first[target.tokens[x] ?? 0] ?? -1; at >= 0; at = next[at] ?? -1) {
        lift += forward[at] ?? 0
        const back = backward[at] ?? 0
        if (back === 0) continue
        const slot = slots[at] ?? 0
        if (sums[slot] === 0) touched[seen++] = slot
        sums[slot] = (sums[slot] ?? 0) + back
      }
      if (lift !== 0) this.forward.add(x - begin, lift)
    }
    for (let n = 0; n < seen; n++) {
      const slot = touched[n] ?? 0
      this.backward.add(slot, sums[slot] ?? 0)
      sums[slot] = 0
    }
    this.forwardEnd[k] = this.forward.size
    this.backwardEnd[k] = this.backward.size
  }

  private widen(width: number): void {
    this.forwardStart = new Int32Array(width)
    this.forwardEnd = new Int32Array(width)
    this.backwardStart = new Int32Array(width)
    this.backwardEnd = new Int32Array(width)
    this.pairGain = new Float64Array(width)
    for (const gains of [this.forwardGain, this.backwardGain]) for (let n = 0; n < gains.length; n++) gains[n] = new Float64Array(width)
  }
}
