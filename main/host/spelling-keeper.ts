import { EMPTY_LEXICON, type Lexicon } from '../../src/lexicon/index.ts'
import { assertNever } from '../../src/model/index.ts'
import { DocumentWords, KnownWords, Speller, SpellingDictionary, type EnglishVariety, type VarietyWords } from '../../src/spelling/index.ts'
import { dictionaryLexicon } from './dictionary-stack.ts'
import { readEnglishWords } from './english-words.ts'
import type { SpellingAnswer, SpellingNews, SpellingRequest } from './spelling-work.ts'

/** What is known of a project, each part made ready when it is first needed. */
class SpelledProject {
  readonly #texts = new Map<number, { readonly source: string; readonly target: string }>()
  readonly #documents = new Map<number, DocumentWords>()
  readonly #spellers = new Map<string, Speller>()
  #lexicon: Lexicon = EMPTY_LEXICON
  #packs = new KnownWords()
  #terms = new KnownWords()
  #right = new KnownWords()
  #ignored = new KnownWords()

  learn({ packs, terms, right, ignored, pair, dictionaries }: SpellingNews): void {
    if (packs) this.#packs = new KnownWords(packs)
    if (terms) this.#terms = new KnownWords(terms)
    if (right) this.#right = new KnownWords(right)
    if (ignored) this.#ignored = new KnownWords(ignored)
    if (pair) this.#texts.set(pair.id, pair)
    if (dictionaries) this.#lexicon = dictionaryLexicon(dictionaries)
    if (pair || dictionaries) this.#documents.clear()
    this.#spellers.clear()
  }

  speller(pair: number, variety: EnglishVariety, dictionary: SpellingDictionary): Speller {
    const key = `${pair} ${variety}`
    const known = this.#spellers.get(key)
    if (known) return known
    const speller = new Speller({
      dictionary,
      terms: [this.#packs, this.#terms],
      words: this.#right,
      ignored: this.#ignored,
      document: this.#document(pair),
      lexicon: this.#lexicon,
    })
    this.#spellers.set(key, speller)
    return speller
  }

  #document(pair: number): DocumentWords | null {
    const texts = this.#texts.get(pair)
    const known = this.#documents.get(pair)
    if (known || !texts) return known ?? null
    const words = new DocumentWords(texts.source, texts.target, this.#lexicon)
    this.#documents.set(pair, words)
    return words
  }
}

/** The speller as its thread keeps it: dictionaries once, and what is known of each open project. */
export class SpellingKeeper {
  readonly #projects = new Map<string, SpelledProject>()
  readonly #dictionaries = new Map<EnglishVariety, SpellingDictionary>()
  #words: VarietyWords | null = null

  learn(project: string, news: SpellingNews): void {
    this.#project(project).learn(news)
  }

  forget(project: string): void {
    this.#projects.delete(project)
  }

  answer(request: SpellingRequest): SpellingAnswer {
    const { project, pair, variety } = request
    const speller = this.#project(project).speller(pair, variety, this.#dictionary(variety))
    switch (request.kind) {
      case 'marks':
        return { kind: 'marks', rows: request.rows.map(({ text, source }) => speller.marks(text, source)) }
      case 'suggest':
        return { kind: 'suggest', words: speller.suggestions(request.word, request.source, request.most) }
      default:
        return assertNever(request)
    }
  }

  #project(id: string): SpelledProject {
    const project = this.#projects.get(id) ?? new SpelledProject()
    this.#projects.set(id, project)
    return project
  }

  #dictionary(variety: EnglishVariety): SpellingDictionary {
    let dictionary = this.#dictionaries.get(variety)
    if (!dictionary) {
      this.#words ??= readEnglishWords()
      this.#dictionaries.set(variety, (dictionary = new SpellingDictionary(this.#words, variety)))
    }
    return dictionary
  }
}
