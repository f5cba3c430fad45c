import type { PairLinks } from './pair-links.ts'
import { collectPairs, type PairRows, type TrainingBead } from './pair-rows.ts'
import { tableOf, type PriorPair, type TranslationTable, type Unigram } from './translation-table.ts'
import type { Weights } from './weights.ts'

const ROUNDS = 5
/** Where nothing is known, a learned word starts at this share of the probability. */
const UNKNOWN = 0.3

/**
 * Model 1 of Brown and others (1993), both directions, with a dictionary as a Dirichlet prior and an absolute discount on learned counts, so
 * that what was seen once or twice by chance does not count. Without beads, the dictionary alone.
 */
export function trainTable(
  beads: readonly TrainingBead[],
  prior: readonly PriorPair[],
  source: Unigram,
  target: Unigram,
  weights: Weights,
): TranslationTable {
  const rows = collectPairs(beads, prior, source, target)
  const chinese = chineseOf(rows)
  const learns = beads.length > 0
  const forward = new Direction(chinese, rows.prior, source.count.length, learns, weights)
  const backward = new Direction(rows.english, rows.prior, target.count.length, learns, weights)
  for (let round = 0; learns && round < ROUNDS; round++) {
    countBeads(beads, rows.links, forward, backward, source, target)
    forward.normalise()
    backward.normalise()
    // What the discount took away never comes back: later rounds pass over it.
    rows.links.drop((pair) => forward.table[pair] === 0 && backward.table[pair] === 0)
  }
  return tableOf(rows, forward.table, backward.table, source, target)
}

function chineseOf({ start, english }: PairRows): Int32Array {
  const chinese = new Int32Array(english.length)
  for (let z = 0; z + 1 < start.length; z++) chinese.fill(z, start[z], start[z + 1])
  return chinese
}

/** Probabilities of the pairs given the word of one side, with the counts of a round. Pair 0 has none. */
class Direction {
  table: Float64Array
  counts: Float64Array
  private readonly given: Int32Array
  private readonly prior: Float64Array
  private readonly weights: Weights
  private readonly total: Float64Array

  constructor(given: Int32Array, prior: Float64Array, words: number, learns: boolean, weights: Weights) {
    this.given = given
    this.weights = weights
    this.total = new Float64Array(words)
    const [sum, fanOut] = [new Float64Array(words), new Float64Array(words)]
    for (let pair = 1; pair < given.length; pair++) {
      const word = given[pair] ?? 0
      sum[word] = (sum[word] ?? 0) + (prior[pair] ?? 0)
      fanOut[word] = (fanOut[word] ?? 0) + 1
    }
    this.prior = prior.map((weight, pair) => (weight > 0 ? weight / (sum[given[pair] ?? 0] ?? 1) : 0))
    this.table = this.prior.map((share, pair) => (share > 0 || !learns || pair === 0 ? share : UNKNOWN / (fanOut[given[pair] ?? 0] ?? 1)))
    this.counts = new Float64Array(given.length)
  }

  /** Turns the counts of a round into probabilities; the next round counts anew. */
  normalise(): void {
    const { counts, given, prior, total } = this
    const { dictionary, discount } = this.weights
    total.fill(0)
    for (let pair = 1; pair < counts.length; pair++) {
      const count = Math.max(0, (counts[pair] ?? 0) - discount) + dictionary * (prior[pair] ?? 0)
      const word = given[pair] ?? 0
      counts[pair] = count
      total[word] = (total[word] ?? 0) + count
    }
    for (let pair = 1; pair < counts.length; pair++) {
      const sum = total[given[pair] ?? 0] ?? 0
      counts[pair] = sum > 0 ? (counts[pair] ?? 0) / (sum + discount) : 0
    }
    counts[0] = 0
    ;[this.table, this.counts] = [counts, this.table.fill(0)]
  }
}

/** Spreads every word of each side over the words of the other that may have made it. */
function countBeads(
  beads: readonly TrainingBead[],
  { start, place, pair: pairs }: PairLinks,
  forward: Direction,
  backward: Direction,
  source: Unigram,
  target: Unigram,
): void {
  const [there, back] = [forward.table, backward.table]
  const [thereCounts, backCounts] = [forward.counts, backward.counts]
  let made = new Float64Array(64)
  let row = 0
  for (const { chinese, english, weight } of beads) {
    const [n, m] = [chinese.length, english.length]
    if (m > made.length) made = new Float64Array(2 * m)
    for (let j = 0; j < m; j++) made[j] = 0.5 * (target.probability[english[j] ?? 0] ?? 0) * n
    const [first, last] = [start[row] ?? 0, start[row + n] ?? 0]
    for (let at = first; at < last; at++) {
      const j = place[at] ?? 0
      made[j] = (made[j] ?? 0) + (there[pairs[at] ?? 0] ?? 0)
    }
    for (let i = 0; i < n; i++, row++) {
      const [from, to] = [start[row] ?? 0, start[row + 1] ?? 0]
      let sum = 0.5 * (source.probability[chinese[i] ?? 0] ?? 0) * m
      for (let at = from; at < to; at++) sum += back[pairs[at] ?? 0] ?? 0
      for (let at = from; at < to; at++) {
        const pair = pairs[at] ?? 0
        thereCounts[pair] = (thereCounts[pair] ?? 0) + (weight * (there[pair] ?? 0)) / (made[place[at] ?? 0] ?? 1)
        backCounts[pair] = (backCounts[pair] ?? 0) + (weight * (back[pair] ?? 0)) / sum
      }
    }
  }
}
