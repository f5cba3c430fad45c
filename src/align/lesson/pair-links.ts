import type { TrainingBead } from './pair-rows.ts'

/**
 * Which words of a bead may have made which: a row for each Chinese word of each bead, in order; the links of row r are those from `start[r]` to
 * `start[r + 1]`.
 */
export class PairLinks {
  readonly start: Int32Array
  /** Place of the English word in its bead. */
  readonly place: Uint16Array
  /** Number of the pair. */
  readonly pair: Int32Array

  /** Links every Chinese word of each bead with every English one; which pairs they are is not told yet. */
  constructor(beads: readonly TrainingBead[]) {
    let [rows, links] = [0, 0]
    for (const { chinese, english } of beads) {
      rows += chinese.words.length
      links += chinese.words.length * english.words.length
    }
    this.start = new Int32Array(rows + 1)
    this.place = new Uint16Array(links)
    this.pair = new Int32Array(links)
    let [row, at] = [0, 0]
    for (const { chinese, english } of beads)
      for (let i = 0; i < chinese.words.length; i++) {
        for (let j = 0; j < english.words.length; j++) this.place[at++] = j
        this.start[++row] = at
      }
  }

  /** Gives pairs their new numbers. The links of those that have none are gone for good. */
  renumber({ of }: { readonly of: Int32Array }): void {
    const { start, place, pair } = this
    let [kept, from] = [0, 0]
    for (let row = 0; row + 1 < start.length; row++) {
      const to = start[row + 1] ?? 0
      for (let at = from; at < to; at++) {
        const number = of[pair[at] ?? 0] ?? 0
        if (number === 0) continue
        place[kept] = place[at] ?? 0
        pair[kept++] = number
      }
      from = to
      start[row + 1] = kept
    }
  }
}
