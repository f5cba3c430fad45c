import { ChineseCutter } from './chinese-word.ts'
import type { Lexicon } from './lexicon.ts'

/** So many sentences, evenly spaced, tell for a whole text. */
const SAMPLE = 5000

/** How many of a text's words each of several lexicons knows. */
export interface Coverage {
  /** Running words that were looked up. */
  readonly words: number
  /** For each lexicon, in order, the share that it knows, from 0 to 1. */
  readonly shares: readonly number[]
}

/**
 * The share of the running Chinese words of `texts` that each of `lexicons` has; the words are those that the aligner cuts with all of them
 * (`whole`). Of more than 5,000 sentences a sample tells.
 */
export function coverage(texts: readonly string[], lexicons: readonly Lexicon[], whole: Lexicon): Coverage {
  const step = Math.max(1, texts.length / SAMPLE)
  const known = lexicons.map(() => 0)
  const cutter = new ChineseCutter(whole)
  let words = 0
  for (let at = 0; at < texts.length; at += step)
    for (const word of cutter.words(texts[Math.floor(at)] ?? '')) {
      words++
      for (const [number, lexicon] of lexicons.entries()) if (lexicon.has(word)) known[number] = (known[number] ?? 0) + 1
    }
  return { words, shares: known.map((count) => (words === 0 ? 0 : count / words)) }
}
