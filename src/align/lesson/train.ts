import type { Chances } from './chances.ts'
import type { PairLinks } from './pair-links.ts'
import { collectPairs, type PairRows, type TrainingBead } from './pair-rows.ts'
import { tableOf, type PriorPair, type TranslationTable, type Unigram } from './translation-table.ts'
import type { Weights } from '../weights.ts'

const ROUNDS = 5
/** Where nothing is known, a learned word starts at this share of the probability. */
const UNKNOWN = 0.3

/**
 * Model 1 of Brown and others (1993), both directions, with a dictionary as a Dirichlet prior and an absolute discount on learned counts, so
 * that what was seen once or twice by chance does not count. Without beads, the dictionary alone. `count` spreads the words of the beads over each
 * other: `countBeads` as bags.
 */
export function trainTable<Bead extends TrainingBead>(
  beads: readonly Bead[],
  prior: readonly PriorPair[],
  source: Unigram,
  target: Unigram,
  weights: Weights,
  count: CountPairs<Bead> = countBeads,
): TranslationTable {
  const rows = collectPairs(beads, prior, source, target)
  const learns = beads.length > 0
  let { start, english } = rows
  const chances = { table: new Float64Array(2 * rows.english.length), counts: new Float64Array(2 * rows.english.length) }
  const forward = new Direction(0, chances, chineseOf(rows), rows.prior, source.count.length, learns, weights)
  const backward = new Direction(1, chances, english, rows.prior, target.count.length, learns, weights)
  for (let round = 0; learns && round < ROUNDS; round++) {
    count(beads, rows.links, chances, source, target)
    forward.normalise()
    backward.normalise()
    const numbers = renumber(chances.table, english.length)
    rows.links.renumber(numbers)
    start = start.map((pair) => numbers.first[pair] ?? 0)
    forward.renumber(numbers)
    backward.renumber(numbers)
    english = backward.given
  }
  return tableOf({ start, english }, chances.table, source, target)
}

/** Adds to the counts how often each pair is thought to meet in the beads. */
type CountPairs<Bead> = (beads: readonly Bead[], links: PairLinks, chances: Chances, source: Unigram, target: Unigram) => void

/** New numbers of pairs. */
interface Renumbering {
  /** How many there are, with pair 0. */
  readonly size: number
  /** The new number of each, or 0 for one that is gone. */
  readonly of: Int32Array
  /** The new number of the first that stays from each on. */
  readonly first: Int32Array
}

/**
 * What the discount took away never comes back, and most pairs go in the first round: the others move together, so that later rounds take a third
 * of the time.
 */
function renumber(table: Float64Array, pairs: number): Renumbering {
  const [of, first] = [new Int32Array(pairs), new Int32Array(pairs + 1)]
  let size = 1
  for (let pair = 1; pair < pairs; pair++) {
    first[pair] = size
    if (table[2 * pair] !== 0 || table[2 * pair + 1] !== 0) of[pair] = size++
  }
  first[pairs] = size
  return { size, of, first }
}

function chineseOf({ start, english }: PairRows): Int32Array {
  const chinese = new Int32Array(english.length)
  for (let z = 0; z + 1 < start.length; z++) chinese.fill(z, start[z], start[z + 1])
  return chinese
}

/** The probabilities of the pairs given the word of one side. */
class Direction {
  private readonly side: 0 | 1
  private readonly chances: Chances
  given: Int32Array
  private prior: Float64Array
  private readonly weights: Weights
  private readonly total: Float64Array

  constructor(side: 0 | 1, chances: Chances, given: Int32Array, prior: Float64Array, words: number, learns: boolean, weights: Weights) {
    this.side = side
    this.chances = chances
    this.given = given
    this.weights = weights
    this.total = new Float64Array(words)
    const [sum, fanOut] = [new Float64Array(words), new Float64Array(words)]
    for (let pair = 1; pair < given.length; pair++) {
      const word = given[pair] ?? 0
      sum[word] = (sum[word] ?? 0) + (prior[pair] ?? 0)
      fanOut[word] = (fanOut[word] ?? 0) + 1
    }
    this.prior = new Float64Array(given.length)
    for (let pair = 1; pair < given.length; pair++) {
      const word = given[pair] ?? 0
      const share = (prior[pair] ?? 0) > 0 ? (prior[pair] ?? 0) / (sum[word] ?? 1) : 0
      this.prior[pair] = share
      chances.table[2 * pair + side] = share > 0 || !learns ? share : UNKNOWN / (fanOut[word] ?? 1)
    }
  }

  /** Turns the counts of a round into probabilities; the next round counts anew. */
  normalise(): void {
    const { side, given, prior, total } = this
    const { table, counts } = this.chances
    const { dictionary, discount } = this.weights
    total.fill(0)
    for (let pair = 1; pair < given.length; pair++) {
      const at = 2 * pair + side
      const count = Math.max(0, (counts[at] ?? 0) - discount) + dictionary * (prior[pair] ?? 0)
      const word = given[pair] ?? 0
      counts[at] = 0
      table[at] = count
      total[word] = (total[word] ?? 0) + count
    }
    for (let pair = 1; pair < given.length; pair++) {
      const at = 2 * pair + side
      if (table[at] !== 0) table[at] = (table[at] ?? 0) / ((total[given[pair] ?? 0] ?? 0) + discount)
    }
  }

  /** Moves what is known of each pair to its new number, which is never above the old one. Between rounds there are no counts to move. */
  renumber({ of, size }: Renumbering): void {
    const { side, given, prior } = this
    const { table } = this.chances
    for (let pair = 1; pair < given.length; pair++) {
      const number = of[pair] ?? 0
      if (number === 0) continue
      given[number] = given[pair] ?? 0
      prior[number] = prior[pair] ?? 0
      table[2 * number + side] = table[2 * pair + side] ?? 0
    }
    this.given = given.subarray(0, size)
    this.prior = prior.subarray(0, size)
  }
}

/** Spreads every word of each side over the words of the other that may have made it. */
function countBeads(
  beads: readonly TrainingBead[],
  { start, place, pair: pairs }: PairLinks,
  { table, counts }: Chances,
  source: Unigram,
  target: Unigram,
): void {
  let made = new Float64Array(64)
  let row = 0
  for (const { chinese, english, weight } of beads) {
    const n = chinese.words.length
    const m = english.words.length
    if (m > made.length) made = new Float64Array(2 * m)
    for (let j = 0; j < m; j++) made[j] = 0.5 * (target.probability[english.words[j] ?? 0] ?? 0) * chinese.size
    for (let i = 0; i < n; i++) {
      const times = chinese.times[i] ?? 1
      const to = start[row + i + 1] ?? 0
      for (let at = start[row + i] ?? 0; at < to; at++) {
        const j = place[at] ?? 0
        made[j] = (made[j] ?? 0) + times * (table[2 * (pairs[at] ?? 0)] ?? 0)
      }
    }
    for (let i = 0; i < n; i++, row++) {
      const from = start[row] ?? 0
      const to = start[row + 1] ?? 0
      let sum = 0.5 * (source.probability[chinese.words[i] ?? 0] ?? 0) * english.size
      for (let at = from; at < to; at++) sum += (english.times[place[at] ?? 0] ?? 1) * (table[2 * (pairs[at] ?? 0) + 1] ?? 0)
      const share = weight * (chinese.times[i] ?? 1)
      for (let at = from; at < to; at++) {
        const there = 2 * (pairs[at] ?? 0)
        const back = there + 1
        const j = place[at] ?? 0
        const times = share * (english.times[j] ?? 1)
        counts[there] = (counts[there] ?? 0) + (times * (table[there] ?? 0)) / (made[j] ?? 1)
        counts[back] = (counts[back] ?? 0) + (times * (table[back] ?? 0)) / sum
      }
    }
  }
}
