import type { Concept } from '../model/index.ts'
import { gatherEntries, type LexiconContent } from './lexicon-content.ts'
import { EMPTY_LEXICON, type Lexicon, type LexiconEntry, type Meaning } from './lexicon.ts'
import { stackLexicons } from './lexicon-stack.ts'

/** A lexicon of the entries, in maps: quick to make, for glossaries and tests. Large dictionaries are compiled (`compileLexicon`). */
export function buildLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  return lexiconOf(gatherEntries(entries))
}

function lexiconOf({ meanings, readings, names }: LexiconContent): Lexicon {
  const single = new Map<string, readonly Meaning[]>()
  const longest = new Map<string, number>()
  for (const [word, meaning] of meanings) {
    // In single precision, as the compiled form keeps weights: both forms agree to the last bit.
    single.set(
      word,
      meaning.map(({ stem, weight }) => ({ stem, weight: Math.fround(weight) })),
    )
    if (word.length < 2) continue
    const head = word.slice(0, 2)
    longest.set(head, Math.max(word.length, longest.get(head) ?? 0))
  }
  return {
    has: (word) => single.has(word),
    meaning: (word) => single.get(word) ?? EMPTY_LEXICON.meaning(word),
    readings: (character) => readings.get(character) ?? EMPTY_LEXICON.readings(character),
    // A word without a meaning of its own ("see ...") is no word of either form, and so no name.
    names: (word) => (single.has(word) ? names.get(word) : undefined) ?? EMPTY_LEXICON.names(word),
    longest: (first, second) => longest.get(String.fromCharCode(first, second)) ?? 0,
    each: (visit, longest) => {
      for (const [word, meaning] of single) if (word.length <= longest) visit(word, meaning)
    },
    size: single.size,
  }
}

/** How many general meanings one term of a glossary outweighs. */
const CONCEPT_WEIGHT = 5

/** The terms of concepts as a lexicon. Deprecated renderings count as well: a machine used them. */
export function conceptLexicon(concepts: readonly Concept[]): Lexicon {
  return buildLexicon(
    concepts.flatMap((concept) =>
      concept.chinese.flatMap((chinese) => concept.english.map((term) => ({ chinese, english: term.text, weight: CONCEPT_WEIGHT }))),
    ),
  )
}

/** `lexicon` with the terms of concepts on top. */
export function addConcepts(lexicon: Lexicon, concepts: readonly Concept[]): Lexicon {
  return concepts.length === 0 ? lexicon : stackLexicons([lexicon, conceptLexicon(concepts)])
}
