import type { Unigram } from './translation-table.ts'

/** Different words with how often each is there, and how many running words there are in all. */
export interface WordBag {
  readonly words: Int32Array
  readonly times: Float64Array
  readonly size: number
}

/** A word has to be seen twice before anything is learned about it. */
export const LEAST_SEEN = 2

/** Makes bags of the words of one side. Nothing is learned about rare words: they count in the size alone. */
export class BagMaker {
  readonly #seen: Unigram['count']
  /** For each word the last bag that it was in, and its place there: a table costs a third of a map for each bag. */
  readonly #bag: Int32Array
  readonly #place: Int32Array
  #bags = 0

  constructor({ count }: Unigram) {
    this.#seen = count
    this.#bag = new Int32Array(count.length)
    this.#place = new Int32Array(count.length)
  }

  /** The bag of some running words, in the order of their first use. */
  bagOf(tokens: Int32Array): WordBag {
    const bag = ++this.#bags
    const [words, times]: [number[], number[]] = [[], []]
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at] ?? 0
      const place = this.#place[word] ?? 0
      if (this.#bag[word] === bag) times[place] = (times[place] ?? 0) + 1
      else if ((this.#seen[word] ?? 0) >= LEAST_SEEN) {
        this.#bag[word] = bag
        this.#place[word] = words.push(word) - 1
        times.push(1)
      }
    }
    return { words: Int32Array.from(words), times: Float64Array.from(times), size: tokens.length }
  }
}
