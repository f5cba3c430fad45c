import { EMPTY_LEXICON, type Lexicon, type Meaning } from './lexicon.ts'

/** A lexicon whose word counts `weight` times as much as it would by itself. */
export function weighLexicon(lexicon: Lexicon, weight: number): Lexicon {
  return {
    has: (word) => lexicon.has(word),
    meaning: (word) => weighed(lexicon.meaning(word), weight),
    readings: (character) => lexicon.readings(character),
    names: (word) => lexicon.names(word),
    longest: (first, second) => lexicon.longest(first, second),
    each: (visit, longest) => lexicon.each((word, meaning) => visit(word, weighed(meaning, weight)), longest),
    size: lexicon.size,
  }
}

function weighed(meaning: readonly Meaning[], weight: number): readonly Meaning[] {
  return meaning.map((one) => ({ stem: one.stem, weight: one.weight * weight }))
}

/**
 * Several lexicons as one: it knows every word that one of them knows, and their meanings add up, so that a heavier lexicon outweighs a lighter
 * one. `size` counts a word once for each lexicon that has it, and `each` shows it as often.
 */
export function stackLexicons(lexicons: readonly Lexicon[]): Lexicon {
  const layers = lexicons.filter(({ size }) => size > 0)
  const [only] = layers
  if (only === undefined) return EMPTY_LEXICON
  if (layers.length === 1) return only
  return {
    has: (word) => layers.some((layer) => layer.has(word)),
    meaning: (word) => addUp(layers.map((layer) => layer.meaning(word))),
    readings: (character) => [...new Set(layers.flatMap((layer) => layer.readings(character)))],
    names: (word) => [...new Set(layers.flatMap((layer) => layer.names(word)))],
    longest: (first, second) => layers.reduce((most, layer) => Math.max(most, layer.longest(first, second)), 0),
    each: (visit, longest) => {
      for (const layer of layers) layer.each(visit, longest)
    },
    size: layers.reduce((sum, { size }) => sum + size, 0),
  }
}

function addUp(meanings: readonly (readonly Meaning[])[]): readonly Meaning[] {
  const told = meanings.filter((meaning) => meaning.length > 0)
  if (told.length < 2) return told[0] ?? EMPTY_LEXICON.meaning('')
  const sum = new Map<string, number>()
  for (const { stem, weight } of told.flat()) sum.set(stem, (sum.get(stem) ?? 0) + weight)
  return Array.from(sum, ([stem, weight]) => ({ stem, weight }))
}
