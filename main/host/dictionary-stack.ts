import { conceptLexicon, coverage, readLexicon, stackLexicons, weighLexicon, type Lexicon } from '../../src/lexicon/index.ts'
import type { Glossary } from '../../src/model/index.ts'
import { unwrap } from './fault.ts'

/** A dictionary on its way to a worker thread, which reads it where it lies. */
export interface SharedDictionary {
  readonly kind: 'cedict' | 'file'
  readonly name: string
  readonly entries: number
  /** What a gloss of it counts, against 1 of the general dictionary. */
  readonly weight: number
  readonly buffer: SharedArrayBuffer
}

/** What the aligner knows words by. */
export interface DictionaryStack {
  readonly shared: readonly SharedDictionary[]
  /** Whether the glossaries of the review count as a dictionary too. */
  readonly glossaries: boolean
}

export const NO_DICTIONARIES: DictionaryStack = { shared: [], glossaries: false }

/** A dictionary that a text was aligned with. */
export interface DictionaryUse {
  readonly kind: 'cedict' | 'file' | 'glossaries'
  readonly name: string
  readonly entries: number
  /** The share of the source's running words that it has, from 0 to 1. */
  readonly covered: number
}

/** What a stack knows of a text, part by part and as a whole. */
export interface StackUse {
  readonly parts: readonly DictionaryUse[]
  /** The share of the running words that one of them has. */
  readonly together: number
}

interface Layer extends Omit<DictionaryUse, 'covered'> {
  readonly lexicon: Lexicon
}

/** The stack made ready: the lexicon of all, and what each part of it knows of a text. */
export interface ReadyStack {
  readonly lexicon: Lexicon
  use(texts: readonly string[]): StackUse
}

/** What the dictionaries alone know, without glossaries: terms have checks of their own. Throws as `readyStack` does. */
export function dictionaryLexicon({ shared }: DictionaryStack): Lexicon {
  return readyStack({ shared, glossaries: false }, []).lexicon
}

/** Throws a Fault when a buffer is no compiled dictionary. */
export function readyStack({ shared, glossaries: count }: DictionaryStack, glossaries: readonly Glossary[]): ReadyStack {
  const own = shared.map(({ kind, name, entries, weight, buffer }): Layer => {
    const lexicon = unwrap(readLexicon(buffer))
    return { kind, name, entries, lexicon: weight === 1 ? lexicon : weighLexicon(lexicon, weight) }
  })
  const concepts = count ? glossaries.flatMap((glossary) => glossary.concepts) : []
  const terms: readonly Layer[] =
    concepts.length === 0 ? [] : [{ kind: 'glossaries', name: 'glossaries', entries: concepts.length, lexicon: conceptLexicon(concepts) }]
  const layers = [...own, ...terms]
  const lexicon = stackLexicons(layers.map((layer) => layer.lexicon))
  return {
    lexicon,
    use: (texts) => {
      const { shares } = coverage(texts, [...layers.map((layer) => layer.lexicon), lexicon], lexicon)
      const parts = layers.map(({ kind, name, entries }, at) => ({ kind, name, entries, covered: shares[at] ?? 0 }))
      return { parts, together: shares.at(-1) ?? 0 }
    },
  }
}
