import { glossStems } from './english-word.ts'
import type { Meaning } from './lexicon.ts'

/** One English rendering of a Chinese word, as a dictionary gives it. */
export interface Gloss {
  readonly english: string
  readonly weight: number
}

/** The stems that the glosses of one word are recognised by. A gloss shares its weight among its words; equal stems add up. */
export function glossMeaning(glosses: readonly Gloss[]): readonly Meaning[] {
  const found = new Map<string, number>()
  for (const { english, weight } of glosses) {
    const stems = glossStems(english)
    for (const stem of stems) found.set(stem, (found.get(stem) ?? 0) + weight / stems.length)
  }
  return Array.from(found, ([stem, weight]) => ({ stem, weight }))
}
