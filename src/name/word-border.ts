import type { Lexicon } from '../lexicon/index.ts'

/** Whether the character before a place makes a word with the one behind it: then a name that ends or begins there may be cut out of words. */
export function crossesWord(text: string, at: number, lexicon: Lexicon): boolean {
  return at > 0 && at < text.length && lexicon.has(text.slice(at - 1, at + 1))
}
