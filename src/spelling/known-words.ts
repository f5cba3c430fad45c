import { baseForms } from '../glossary/word-forms.ts'
import { isCapital, plainWord } from './english-token.ts'

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*/gu

/** Words that somebody said are right: those of terms, or of the project's own list. */
export class KnownWords {
  readonly #words = new Set<string>()

  /** Every word of the texts is known. */
  constructor(texts: Iterable<string> = []) {
    for (const text of texts) for (const [word] of text.matchAll(WORD)) this.#words.add(plainWord(word.replace('’', "'")))
  }

  /** Whether a word without accents is known: as it is written, with a capital more, or in another inflection. */
  has(word: string): boolean {
    if (this.#words.size === 0) return false
    const lower = word.toLowerCase()
    if (this.#words.has(word) || this.#words.has(lower)) return true
    const named = isCapital(word) ? (form: string) => form.charAt(0).toUpperCase() + form.slice(1) : null
    return baseForms(lower).some((form) => this.#words.has(form) || (named !== null && this.#words.has(named(form))))
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words.values()
  }
}
