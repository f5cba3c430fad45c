import type { Lexicon } from '../../lexicon/index.ts'
import { spellSurname } from './spelling.ts'
import { frequentSurnames } from './surname.ts'

const known = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Whether a lower-case word is a frequent Chinese surname in Hanyu Pinyin. */
export function isFrequentSurname(word: string, lexicon: Lexicon): boolean {
  let sounds = known.get(lexicon)
  if (sounds === undefined) {
    sounds = new Set(frequentSurnames().flatMap((surname) => spellSurname(surname, lexicon).pinyin.slice(0, 1)))
    known.set(lexicon, sounds)
  }
  return sounds.has(word)
}
