import { PairLinks } from './pair-links.ts'
import type { PriorPair, Unigram } from './translation-table.ts'
import type { WordBag } from './word-bag.ts'

/** The words of one bead that both sides are thought to share. */
export interface TrainingBead {
  readonly chinese: WordBag
  readonly english: WordBag
  /** How many beads it counts as. */
  readonly weight: number
}

/**
 * The pairs of words under training. Pairs of Chinese word z are those from `start[z]` to `start[z + 1]`; pair 0 is none.
 */
export interface PairRows {
  readonly start: Int32Array
  readonly english: Int32Array
  readonly prior: Float64Array
  /** All combinations of words of the beads that may be a pair, bead by bead and Chinese word by Chinese word. */
  readonly links: PairLinks
}

/** Numbers the pairs that a prior and beads put together, word by word, so that no pair has to be looked up. */
export function collectPairs(beads: readonly TrainingBead[], prior: readonly PriorPair[], source: Unigram, target: Unigram): PairRows {
  const words = source.count.length
  const known = byWord(prior, words)
  const places = placesByWord(beads, words)
  const links = new PairLinks(beads)
  const pairs = new PairNumbers(target.count.length, prior.length + 1)
  const start = new Int32Array(words + 1)
  for (let z = 0; z < words; z++) {
    start[z] = pairs.size
    for (let at = known.start[z] ?? 0; at < (known.start[z + 1] ?? 0); at++) {
      const pair = prior[known.order[at] ?? 0]
      if (pair) pairs.weigh(pairs.of(z, pair.english), pair.weight)
    }
    for (let at = places.start[z] ?? 0; at < (places.start[z + 1] ?? 0); at++) {
      const english = beads[places.bead[at] ?? 0]?.english.words ?? NO_WORDS
      const first = links.start[places.row[at] ?? 0] ?? 0
      for (let j = 0; j < english.length; j++) links.pair[first + j] = pairs.of(z, english[j] ?? 0)
    }
  }
  start[words] = pairs.size
  return { start, ...pairs.taken(), links }
}

const NO_WORDS = new Int32Array()

/** Numbers pairs of one Chinese word after another. */
class PairNumbers {
  size = 1
  private english: Int32Array<ArrayBuffer>
  private prior: Float64Array<ArrayBuffer>
  /** For each English word the Chinese word that it was last paired with, and the pair. */
  private readonly last: Int32Array
  private readonly pair: Int32Array

  constructor(columns: number, room: number) {
    this.english = new Int32Array(2 * room)
    this.prior = new Float64Array(2 * room)
    this.last = new Int32Array(columns).fill(-1)
    this.pair = new Int32Array(columns)
  }

  of(chinese: number, english: number): number {
    if (this.last[english] === chinese) return this.pair[english] ?? 0
    if (this.size === this.english.length) this.grow()
    this.english[this.size] = english
    this.last[english] = chinese
    this.pair[english] = this.size
    return this.size++
  }

  weigh(pair: number, weight: number): void {
    this.prior[pair] = (this.prior[pair] ?? 0) + weight
  }

  taken(): Pick<PairRows, 'english' | 'prior'> {
    return { english: this.english.subarray(0, this.size), prior: this.prior.subarray(0, this.size) }
  }

  private grow(): void {
    const [english, prior] = [new Int32Array(2 * this.size), new Float64Array(2 * this.size)]
    english.set(this.english)
    prior.set(this.prior)
    this.english = english
    this.prior = prior
  }
}

/** The order of a prior by Chinese word. */
function byWord(prior: readonly PriorPair[], words: number): { readonly start: Int32Array; readonly order: Int32Array } {
  const start = new Int32Array(words + 1)
  for (const { chinese } of prior) start[chinese + 1] = (start[chinese + 1] ?? 0) + 1
  for (let z = 0; z < words; z++) start[z + 1] = (start[z + 1] ?? 0) + (start[z] ?? 0)
  const next = start.slice()
  const order = new Int32Array(prior.length)
  for (const [at, { chinese }] of prior.entries()) {
    order[next[chinese] ?? 0] = at
    next[chinese] = (next[chinese] ?? 0) + 1
  }
  return { start, order }
}

/** Where every Chinese word stands: in which bead, in which row of the links. */
function placesByWord(
  beads: readonly TrainingBead[],
  words: number,
): { readonly start: Int32Array; readonly bead: Int32Array; readonly row: Int32Array } {
  const start = new Int32Array(words + 1)
  for (const { chinese } of beads) for (const z of chinese.words) start[z + 1] = (start[z + 1] ?? 0) + 1
  for (let z = 0; z < words; z++) start[z + 1] = (start[z + 1] ?? 0) + (start[z] ?? 0)
  const next = start.slice()
  const [bead, row] = [new Int32Array(start[words] ?? 0), new Int32Array(start[words] ?? 0)]
  let rows = 0
  for (const [b, { chinese }] of beads.entries())
    for (const z of chinese.words) {
      const at = next[z] ?? 0
      next[z] = at + 1
      bead[at] = b
      row[at] = rows++
    }
  return { start, bead, row }
}
