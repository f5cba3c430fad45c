import type { DictionaryWords } from './hunspell.ts'
import { isCapital } from './english-token.ts'
import { bitCount, letterBits, slipsBetween } from './near-word.ts'

/** Which English counts as right: one of the two, or either. */
export const ENGLISH_VARIETIES = ['both', 'american', 'british'] as const
export type EnglishVariety = (typeof ENGLISH_VARIETIES)[number]

export type VarietyWords = Readonly<Record<Exclude<EnglishVariety, 'both'>, DictionaryWords>>

/** Words ending in -ize and its kin: the Oxford spelling, British as well, which the dictionary of British English has with -ise alone. */
const OXFORD = /iz(?=(?:e[ds]?|ers?|ing|able|ations?|ational)$)/u

/** A word that may stand for a misspelled one, and how far it is from it. */
export interface NearWord {
  readonly word: string
  readonly slips: number
}

/** The words of one variety of English. */
export class SpellingDictionary {
  readonly #words: readonly DictionaryWords[]
  readonly #oxford: boolean
  /** All words that can be offered with what tells quickly that one is far from another. Made when it is first needed. */
  #offered: { readonly words: readonly string[]; readonly bits: Uint32Array } | null = null

  constructor({ american, british }: VarietyWords, variety: EnglishVariety) {
    this.#words = variety === 'both' ? [american, british] : [variety === 'american' ? american : british]
    this.#oxford = variety !== 'american'
  }

  /** Whether a word as written, its capital included, is in the dictionary. */
  has(word: string): boolean {
    if (this.#words.some(({ words }) => words.has(word))) return true
    return this.#oxford && OXFORD.test(word) && this.#words.some(({ words }) => words.has(word.replace(OXFORD, 'is')))
  }

  /** Whether a word is right where it stands: any word may have a capital, a name must. */
  knows(word: string): boolean {
    return this.has(word) || (isCapital(word) && this.has(word.toLowerCase()))
  }

  /** The words less than `most` slips away from a lower-case word, in the order of the dictionary. */
  near(word: string, most: number): readonly NearWord[] {
    const { words, bits } = (this.#offered ??= this.#offer())
    const own = letterBits(word)
    const found: NearWord[] = []
    for (const [at, candidate] of words.entries()) {
      // A slip changes two letters at most.
      if (Math.abs(candidate.length - word.length) > 2 || bitCount((bits[at] ?? 0) ^ own) > 4) continue
      const slips = slipsBetween(word, candidate.toLowerCase(), most)
      if (slips < most) found.push({ word: candidate, slips })
    }
    return found
  }

  #offer(): { readonly words: readonly string[]; readonly bits: Uint32Array } {
    const all = new Set<string>()
    for (const { words, silent } of this.#words) for (const word of words) if (word.length > 1 && !silent.has(word)) all.add(word)
    const words = [...all]
    return { words, bits: Uint32Array.from(words, (word) => letterBits(word.toLowerCase())) }
  }
}
