/**
 * Word translation in both directions, as lifts: how many times likelier a word is when the other is there than anywhere. Rows are Chinese
 * words; the entries of word z are those from `start[z]` to `start[z + 1]`.
 */
export interface TranslationTable {
  readonly start: Int32Array
  readonly english: Int32Array
  /** t(english | chinese) / p(english). */
  readonly forward: Float64Array
  /** t(chinese | english) / p(chinese). */
  readonly backward: Float64Array
}

/** A pair of words that a dictionary (or their being the same name or number) puts together. */
export interface PriorPair {
  readonly chinese: number
  readonly english: number
  readonly weight: number
}

/** How often each word occurs on its side, and how likely that makes it. */
export interface Unigram {
  readonly count: Float64Array
  readonly probability: Float64Array
}

/** Words of other texts that every text is thought to come with: in a short text, a word is not common for being there twice. */
const BACKGROUND = 100

export function unigramOf(tokens: Int32Array, words: number): Unigram {
  const count = new Float64Array(words)
  for (const token of tokens) count[token] = (count[token] ?? 0) + 1
  const total = tokens.length + 0.5 * words + BACKGROUND
  return { count, probability: count.map((seen) => (seen + 0.5) / total) }
}

/** The pairs under training, as parallel lists, sorted by nothing. */
export interface PairList {
  readonly chinese: number[]
  readonly english: number[]
  readonly prior: number[]
}

/** Below this probability an entry changes no score. */
const LEAST = 1e-3

/** Turns probabilities of pairs, both directions, into a table of lifts. */
export function tableOf(
  pairs: PairList,
  forward: Float64Array,
  backward: Float64Array,
  source: Unigram,
  target: Unigram,
): TranslationTable {
  const rows = source.count.length
  const start = new Int32Array(rows + 1)
  const keep: number[] = []
  for (let pair = 0; pair < pairs.chinese.length; pair++)
    if ((forward[pair] ?? 0) > LEAST || (backward[pair] ?? 0) > LEAST) {
      keep.push(pair)
      const row = (pairs.chinese[pair] ?? 0) + 1
      start[row] = (start[row] ?? 0) + 1
    }
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0)
  const next = start.slice()
  const table = {
    start,
    english: new Int32Array(keep.length),
    forward: new Float64Array(keep.length),
    backward: new Float64Array(keep.length),
  }
  for (const pair of keep) {
    const [chinese, english] = [pairs.chinese[pair] ?? 0, pairs.english[pair] ?? 0]
    const at = next[chinese] ?? 0
    next[chinese] = at + 1
    table.english[at] = english
    table.forward[at] = (forward[pair] ?? 0) / (target.probability[english] ?? 1)
    table.backward[at] = (backward[pair] ?? 0) / (source.probability[chinese] ?? 1)
  }
  return table
}
