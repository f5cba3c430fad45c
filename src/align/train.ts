import { tableOf, type PairList, type PriorPair, type TranslationTable, type Unigram } from './translation-table.ts'
import type { Weights } from './weights.ts'

/** The words of one bead that both sides are thought to share. */
export interface TrainingBead {
  readonly chinese: Int32Array
  readonly english: Int32Array
  /** How many beads it counts as. */
  readonly weight: number
}

/** A word has to be seen twice before anything is learned about it. */
const LEAST_SEEN = 2
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
  const { pairs, links } = collectPairs(beads, prior, source, target)
  const forward = runRounds(pairs.chinese, pairs.prior, links, source.count.length, target.probability, weights)
  const turned = links.map((link) => ({ from: link.to, to: link.from, at: link.at, across: !link.across, weight: link.weight }))
  const backward = runRounds(pairs.english, pairs.prior, turned, target.count.length, source.probability, weights)
  return tableOf(pairs, forward, backward, source, target)
}

/** One bead under training: `at` holds the pair number of every combination of its words, -1 for none. */
interface Link {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly at: Int32Array
  /** Whether `at` runs over `to` first. */
  readonly across: boolean
  readonly weight: number
}

function collectPairs(
  beads: readonly TrainingBead[],
  prior: readonly PriorPair[],
  source: Unigram,
  target: Unigram,
): { pairs: PairList; links: readonly Link[] } {
  const pairs: PairList = { chinese: [], english: [], prior: [] }
  const numbers = new Map<number, number>()
  const columns = target.count.length
  const add = (chinese: number, english: number): number => {
    const key = chinese * columns + english
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, pairs.chinese.length)
    pairs.chinese.push(chinese)
    pairs.english.push(english)
    pairs.prior.push(0)
    return pairs.chinese.length - 1
  }
  for (const { chinese, english, weight } of prior) {
    const pair = add(chinese, english)
    pairs.prior[pair] = (pairs.prior[pair] ?? 0) + weight
  }
  const links = beads.map(({ chinese, english, weight }) => {
    const at = new Int32Array(chinese.length * english.length).fill(-1)
    for (const [i, z] of chinese.entries()) {
      if ((source.count[z] ?? 0) < LEAST_SEEN) continue
      for (const [j, e] of english.entries()) if ((target.count[e] ?? 0) >= LEAST_SEEN) at[i * english.length + j] = add(z, e)
    }
    return { from: chinese, to: english, at, across: false, weight }
  })
  return { pairs, links }
}

function runRounds(
  given: readonly number[],
  prior: readonly number[],
  links: readonly Link[],
  words: number,
  background: Float64Array,
  weights: Weights,
): Float64Array {
  const priorSum = new Float64Array(words)
  const fanOut = new Float64Array(words)
  for (const [pair, word] of given.entries()) {
    priorSum[word] = (priorSum[word] ?? 0) + (prior[pair] ?? 0)
    fanOut[word] = (fanOut[word] ?? 0) + 1
  }
  const share = (pair: number): number => {
    const sum = priorSum[given[pair] ?? 0] ?? 0
    return sum > 0 ? (prior[pair] ?? 0) / sum : 0
  }
  let table: Float64Array = Float64Array.from(given, (word, pair) =>
    (prior[pair] ?? 0) > 0 ? share(pair) : links.length > 0 ? UNKNOWN / (fanOut[word] ?? 1) : 0,
  )
  for (let round = 0; round < ROUNDS && links.length > 0; round++) {
    const counts = new Float64Array(given.length)
    for (const link of links) countLink(link, table, background, counts)
    table = normalise(counts, given, (pair) => weights.dictionary * share(pair), words, weights.discount)
  }
  return table
}

/** Spreads every word of `to` over the words of `from` that may have made it. */
function countLink(link: Link, table: Float64Array, background: Float64Array, counts: Float64Array): void {
  const { from, to, at, across, weight } = link
  const place = (i: number, j: number): number => at[across ? j * from.length + i : i * to.length + j] ?? -1
  for (let j = 0; j < to.length; j++) {
    let sum = 0.5 * (background[to[j] ?? 0] ?? 0) * from.length
    for (let i = 0; i < from.length; i++) {
      const pair = place(i, j)
      if (pair >= 0) sum += table[pair] ?? 0
    }
    for (let i = 0; i < from.length; i++) {
      const pair = place(i, j)
      if (pair >= 0) counts[pair] = (counts[pair] ?? 0) + (weight * (table[pair] ?? 0)) / sum
    }
  }
}

function normalise(
  counts: Float64Array,
  given: readonly number[],
  prior: (pair: number) => number,
  words: number,
  discount: number,
): Float64Array {
  const total = new Float64Array(words)
  for (let pair = 0; pair < counts.length; pair++) {
    counts[pair] = Math.max(0, (counts[pair] ?? 0) - discount) + prior(pair)
    const word = given[pair] ?? 0
    total[word] = (total[word] ?? 0) + (counts[pair] ?? 0)
  }
  return counts.map((count, pair) => {
    const sum = total[given[pair] ?? 0] ?? 0
    return sum > 0 ? count / (sum + discount) : 0
  })
}
