import { isFunctionWord } from '../glossary/index.ts'
import { isCapital, plainWord } from './english-token.ts'
import { slipsBetween } from './near-word.ts'
import type { SpellingDictionary } from './spelling-dictionary.ts'

export interface SuggestionSources {
  readonly dictionary: SpellingDictionary
  /** Words that are likelier than others: names of the row, words of the project. */
  readonly favoured: readonly Iterable<string>[]
  readonly others: readonly Iterable<string>[]
  /** How often the document has a word. */
  readonly count: (word: string) => number
  readonly most: number
}

/** A word farther away than this is no guess; short words have less to be known by. */
const FAR = { short: 1.3, long: 2.3 } as const
const SHORT = 5
/** What speaks for a word, in slips. */
const FOR = { favoured: 0.5, written: 0.3, often: 0.15, sameStart: 0.35 } as const
const OFTEN = 5
/** Abbreviations and brands are no words that one mistypes: TEU, TeX. */
const MIXED = /.\p{Lu}/u

/** Words near a misspelled one, the likeliest first. A suggestion has the capital of the word, and its own where it is a name. */
export function rankedSuggestions(word: string, { dictionary, favoured, others, count, most }: SuggestionSources): readonly string[] {
  const lower = word.toLowerCase()
  const far = lower.length <= SHORT ? FAR.short : FAR.long
  const ranks = new Map<string, number>()
  const offer = (other: string, slips: number, bonus: number) => {
    const text = isCapital(word) && !isCapital(other) ? other.charAt(0).toUpperCase() + other.slice(1) : other
    if (text === word || MIXED.test(other)) return
    const seen = count(other)
    const start = other.charAt(0).toLowerCase() === lower.charAt(0) ? FOR.sameStart : 0
    const rank =
      slips - bonus - start - (seen > 0 ? FOR.written : 0) - (seen >= OFTEN ? FOR.often : 0) + Math.abs(other.length - word.length) / 100
    if (rank < (ranks.get(text) ?? Infinity)) ranks.set(text, rank)
  }
  for (const near of dictionary.near(lower, far)) offer(near.word, near.slips, 0)
  const own = [...favoured.map((words) => ({ words, bonus: FOR.favoured })), ...others.map((words) => ({ words, bonus: 0 }))]
  for (const { words, bonus } of own)
    for (const other of words) {
      if (Math.abs(other.length - word.length) > 2) continue
      const slips = slipsBetween(lower, plainWord(other).toLowerCase(), far)
      if (slips < far) offer(other, slips, bonus)
    }
  for (const parts of twoWords(lower, (part) => dictionary.has(part))) offer(parts, 0.9, 0)
  return (
    [...ranks]
      // Written with a capital somewhere, a word is offered so only where it is nothing else: `the` rather than `The`.
      .filter(([text]) => isCapital(word) || !isCapital(text) || !ranks.has(text.toLowerCase()))
      .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([text]) => text)
  )
}

/** A space that was left out: "alot", "eachother". */
function twoWords(word: string, has: (word: string) => boolean): readonly string[] {
  const found: string[] = []
  for (let at = 1; at < word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const isWord = (part: string) => isFunctionWord(part) || (part.length > 2 && has(part))
    if (isWord(head) && isWord(tail)) found.push(`${head} ${tail}`)
  }
  return found
}
