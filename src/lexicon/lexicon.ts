/** One line of a dictionary. `pinyin` is syllables with tone numbers, as CC-CEDICT writes them. */
export interface LexiconEntry {
  readonly chinese: string
  readonly english: string
  readonly pinyin?: string
  /** Against 1 of a general dictionary. */
  readonly weight?: number
}

/** A stem that a Chinese word is told by in English, and how much of the word's meaning it carries against the others. */
export interface Meaning {
  readonly stem: string
  readonly weight: number
}

export type WordVisitor = (word: string, meaning: readonly Meaning[]) => void

/** A Chinese-English dictionary made ready for the aligner. Make it once and use it for many documents. */
export interface Lexicon {
  has(word: string): boolean
  /** The stems of all glosses of a word; empty for a word that is not there, and for one whose glosses only explain. */
  meaning(word: string): readonly Meaning[]
  /** Toneless pinyin of one character, `ü` as `v`. */
  readings(character: string): readonly string[]
  /**
   * How a word that is always a proper name is spelled in English: "Li Ka-shing", "People's Bank of China", pinyin among them. Empty for any other
   * word, and where the dictionary does not say.
   */
  names(word: string): readonly string[]
  /** No word that starts with these two UTF-16 code units is longer; 0 when none starts so. It may tell too much, never too little. */
  longest(first: number, second: number): number
  /** Shows every word of at most `longest` UTF-16 code units with its meaning, in a fixed order; for what is counted over a whole dictionary. */
  each(visit: WordVisitor, longest: number): void
  /** How many words it has; 0 only where it has none. */
  readonly size: number
}

const NO_MEANING: readonly Meaning[] = []
const NO_TEXT: readonly string[] = []

export const EMPTY_LEXICON: Lexicon = {
  has: () => false,
  meaning: () => NO_MEANING,
  readings: () => NO_TEXT,
  names: () => NO_TEXT,
  longest: () => 0,
  each: () => undefined,
  size: 0,
}
