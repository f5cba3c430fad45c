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

/** Below this probability an entry changes no score. */
const LEAST = 1e-3

/**
 * Turns probabilities of pairs into a table of lifts. Pairs of Chinese word z are those from `start[z]` to `start[z + 1]`; the probability of the English
 * word given the Chinese stands at `2 * pair`, the other one behind it.
 */
export function tableOf(
  pairs: { readonly start: Int32Array; readonly english: Int32Array },
  chances: Float64Array,
  source: Unigram,
  target: Unigram,
): TranslationTable {
  const rows = source.count.length
  const start = new Int32Array(rows + 1)
  const keeps = (pair: number): boolean => (chances[2 * pair] ?? 0) > LEAST || (chances[2 * pair + 1] ?? 0) > LEAST
  for (let z = 0; z < rows; z++) {
    let kept = start[z] ?? 0
    for (let pair = pairs.start[z] ?? 0; pair < (pairs.start[z + 1] ?? 0); pair++) if (keeps(pair)) kept++
    start[z + 1] = kept
  }
  const size = start[rows] ?? 0
  const table = { start, english: new Int32Array(size), forward: new Float64Array(size), backward: new Float64Array(size) }
  for (let z = 0, at = 0; z < rows; z++)
    for (let pair = pairs.start[z] ?? 0; pair < (pairs.start[z + 1] ?? 0); pair++) {
      if (!keeps(pair)) continue
      const english = pairs.english[pair] ?? 0
      table.english[at] = english
      table.forward[at] = (chances[2 * pair] ?? 0) / (target.probability[english] ?? 1)
      table.backward[at++] = (chances[2 * pair + 1] ?? 0) / (source.probability[z] ?? 1)
    }
  return table
}
