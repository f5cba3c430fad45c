import { EMPTY_LEXICON, type Lexicon } from '../lexicon/index.ts'
import type { Range } from '../model/index.ts'
import { isDerived } from './derived-word.ts'
import type { DocumentWords } from './document-words.ts'
import { englishTokens, isCapital, plainWord, type EnglishToken } from './english-token.ts'
import { KnownWords } from './known-words.ts'
import { syllableCount } from '../name/index.ts'
import { oneSlipAway } from './near-word.ts'
import { SourceNames } from './source-names.ts'
import type { SpellingDictionary } from './spelling-dictionary.ts'
import { rankedSuggestions } from './suggestion.ts'

/** A word that is spelled wrong, as far as the speller knows. Ranges count in the text that was asked about. */
export interface SpellingMark {
  readonly word: string
  readonly range: Range
}

/** What a speller knows besides the dictionary. */
export interface SpellerKnowledge {
  readonly dictionary: SpellingDictionary
  /** Words of terms. */
  readonly terms: readonly KnownWords[]
  /** Words that the project says are right. */
  readonly words: KnownWords
  /** Words that are not to be marked, and not to be offered either. */
  readonly ignored: KnownWords
  /** Null where nothing is known of the document. */
  readonly document: DocumentWords | null
  readonly lexicon?: Lexicon
}

/** A capitalised word of this length that is one slip from a known one is a slip, whatever else the document says. */
const LONG_NAME = 7
const SHORT_NAME = 4
/** A shorter word with an s is more likely a slip than a plural that the dictionary lacks. */
const SHORT_PLURAL = 6

/**
 * Finds misspelled words in the English of rows. What a word may be besides a word of the dictionary is asked from the surest to the least sure: a word of a
 * term or of the project, a name or a word that the Chinese of the row gives, a name of the document, and last a new word made of known ones. What is only one
 * slip from a known word is never taken for a new one.
 */
export class Speller {
  readonly #knowledge: SpellerKnowledge
  readonly #slips = new Map<string, readonly string[]>()

  constructor(knowledge: SpellerKnowledge) {
    this.#knowledge = knowledge
  }

  /** The misspelled words of `text`, in order. `source` is the Chinese that it renders. */
  marks(text: string, source: string): readonly SpellingMark[] {
    const names = new SourceNames(source, this.#knowledge.lexicon ?? EMPTY_LEXICON)
    return englishTokens(text).flatMap((token) => (this.#isRight(token, names) ? [] : [{ word: token.text, range: token.range }]))
  }

  /** At most `most` words that a misspelled word may stand for, the likeliest first, with its capital. */
  suggestions(word: string, source: string, most: number): readonly string[] {
    const { dictionary, words, terms, document, lexicon = EMPTY_LEXICON } = this.#knowledge
    const near = new SourceNames(source, lexicon)
    return rankedSuggestions(plainWord(word), {
      dictionary,
      favoured: [near.words(), words],
      others: terms,
      count: (known) => document?.count(known) ?? 0,
      most,
    })
  }

  #isRight(token: EnglishToken, names: SourceNames): boolean {
    const word = plainWord(token.text)
    if (this.#isKnown(word) || names.isThere(word)) return true
    return isCapital(word) || token.head !== null
      ? this.#isName(word, token, names) || this.#isNew(word)
      : names.reads(word) || this.#isNew(word)
  }

  #isKnown(word: string): boolean {
    const { dictionary, terms, words, ignored } = this.#knowledge
    return dictionary.knows(word) || words.has(word) || ignored.has(word) || terms.some((known) => known.has(word))
  }

  /** Its parts are known words, and it is no slip; or it is the plural of a known word. */
  #isNew(word: string): boolean {
    const lower = word.toLowerCase()
    if (lower.length >= SHORT_PLURAL && /[^s]s$/u.test(lower) && this.#knowledge.dictionary.has(lower.slice(0, -1))) return true
    return this.#oneSlipAway(lower).length === 0 && isDerived(lower, (part) => this.#knowledge.dictionary.has(part))
  }

  #isName(word: string, token: EnglishToken, names: SourceNames): boolean {
    const { document } = this.#knowledge
    // "Mei-na", "Ing-wen": the second part has no capital.
    if (token.head !== null && !isCapital(word))
      return isCapital(token.head) && (names.reads(word) || !this.#isKnown(plainWord(token.head)))
    if (names.reads(word) || names.words().has(word) || (document?.isName(word) ?? false)) return true
    const opens = token.first && !token.titled
    // So short a name is one slip from many words.
    if (word.length <= SHORT_NAME && (!opens || syllableCount(word.toLowerCase()) === 1)) return true
    const near = this.#oneSlipAway(word.toLowerCase())
    if (near.length === 0) return names.sounds(word) || !opens || (document?.count(word) ?? 0) > 1
    // Within a sentence the right spelling of a word with a capital has one as well.
    const meant = opens || token.titled ? near : near.filter((other) => this.#knowledge.dictionary.has(capital(other)))
    if (meant.some((other) => this.#isWritten(other) || names.words().has(capital(other)) || names.reads(other))) return false
    return names.sounds(word) || word.length < LONG_NAME
  }

  #isWritten(lower: string): boolean {
    const { document } = this.#knowledge
    return document !== null && document.count(lower) + document.count(capital(lower)) > 0
  }

  /** In lower case. */
  #oneSlipAway(lower: string): readonly string[] {
    let near = this.#slips.get(lower)
    if (near === undefined) {
      const { dictionary, words } = this.#knowledge
      const has = (other: string) => dictionary.has(other) || dictionary.has(capital(other)) || words.has(other)
      this.#slips.set(lower, (near = oneSlipAway(lower, has)))
    }
    return near
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
