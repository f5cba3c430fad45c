import type { TranslationTable } from '../lesson/translation-table.ts'

/**
 * The translations of the words of one source sentence, reached from the English side: the links of English word e start at `first[e]` and go on at
 * `next`, until -1. Each leads to the place of a word in the sentence.
 */
export class WordLinks {
  readonly first: Int32Array
  next = new Int32Array(1 << 10)
  slot = new Int32Array(1 << 10)
  forward = new Float64Array(1 << 10)
  backward = new Float64Array(1 << 10)
  private english = new Int32Array(1 << 10)
  private size = 0
  private readonly table: TranslationTable

  constructor(table: TranslationTable, targetWords: number) {
    this.table = table
    this.first = new Int32Array(targetWords).fill(-1)
  }

  /** Forgets the sentence before and links the words of `tokens[begin]` up to `tokens[end]`. */
  make(tokens: Int32Array, begin: number, end: number): void {
    const { table, first } = this
    for (let at = 0; at < this.size; at++) first[this.english[at] ?? 0] = -1
    this.size = 0
    for (let slot = 0; slot < end - begin; slot++) {
      const word = tokens[begin + slot] ?? 0
      const from = table.start[word] ?? 0
      const to = table.start[word + 1] ?? 0
      while (this.size + to - from > this.next.length) this.grow()
      for (let entry = from; entry < to; entry++) {
        const english = table.english[entry] ?? 0
        const at = this.size++
        this.english[at] = english
        this.slot[at] = slot
        this.forward[at] = table.forward[entry] ?? 0
        this.backward[at] = table.backward[entry] ?? 0
        this.next[at] = first[english] ?? -1
        first[english] = at
      }
    }
  }

  private grow(): void {
    const whole = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(2 * list.length)
      copy.set(list)
      return copy
    }
    const real = (list: Float64Array): Float64Array<ArrayBuffer> => {
      const copy = new Float64Array(2 * list.length)
      copy.set(list)
      return copy
    }
    this.next = whole(this.next)
    this.slot = whole(this.slot)
    this.english = whole(this.english)
    this.forward = real(this.forward)
    this.backward = real(this.backward)
  }
}
