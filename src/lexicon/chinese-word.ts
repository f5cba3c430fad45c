import type { Lexicon } from './lexicon.ts'

const HAN_RUN = /\p{Script=Han}+/gu
const LONGEST = 8

/**
 * Cuts Chinese text into words: the cut with the fewest words that the lexicon knows, longer words first among equals. Without a lexicon, single
 * characters. Keep it for many texts.
 */
export class ChineseCutter {
  readonly #lexicon: Lexicon
  /** Of each place of a run: what the best cut from there on costs, and how long its first word is. Kept, since making them costs as much as the cut. */
  #cost = new Float64Array(64)
  #step = new Uint8Array(64)

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The words of a text in order. */
  words(text: string): string[] {
    const words: string[] = []
    for (const run of text.match(HAN_RUN) ?? []) {
      if (this.#lexicon.size === 0) words.push(...run)
      else this.#cut(run, words)
    }
    return words
  }

  #cut(run: string, words: string[]): void {
    if (run.length >= this.#cost.length) this.#grow(run.length)
    const [cost, step, lexicon] = [this.#cost, this.#step, this.#lexicon]
    cost[run.length] = 0
    for (let start = run.length - 1; start >= 0; start--) {
      let least = (cost[start + 1] ?? 0) + 1.1
      let best = 1
      const reach = Math.min(LONGEST, run.length - start, lexicon.longest(run.charCodeAt(start), run.charCodeAt(start + 1)))
      for (let size = 2; size <= reach; size++) {
        // A slight preference for words of two: they make up most of the running text.
        const total = (cost[start + size] ?? 0) + 1
        if (total <= least && lexicon.has(run.slice(start, start + size))) {
          least = total
          best = size
        }
      }
      cost[start] = least
      step[start] = best
    }
    for (let at = 0; at < run.length; at += step[at] ?? 1) words.push(run.slice(at, at + (step[at] ?? 1)))
  }

  #grow(length: number): void {
    this.#cost = new Float64Array(2 * length)
    this.#step = new Uint8Array(2 * length)
  }
}
