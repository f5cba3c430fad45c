import type { Unigram } from './translation-table.ts'
import { LEAST_SEEN, type WordBag } from './word-bag.ts'

/** Running words with the place of each: 0 at the beginning of the bead, 1 at its end. */
export interface WordLine extends WordBag {
  readonly place: Float64Array
}

/** The words of a bead in their order. Nothing is learned about rare words: they keep their places, and count in the size alone. */
export function lineOf(tokens: Int32Array, { count }: Unigram): WordLine {
  const [words, place]: [number[], number[]] = [[], []]
  for (const [at, word] of tokens.entries()) {
    if ((count[word] ?? 0) < LEAST_SEEN) continue
    words.push(word)
    place.push((at + 0.5) / tokens.length)
  }
  return {
    words: Int32Array.from(words),
    times: new Float64Array(words.length).fill(1),
    size: tokens.length,
    place: Float64Array.from(place),
  }
}
