import type { NumberMention } from './mention.ts'
import { chineseNumbers } from './chinese.ts'
import { englishNumbers } from './english.ts'

export { mayCount } from './english-start.ts'
export { joinNeighbours } from './neighbour.ts'
export { simplifiedNumbers } from './traditional.ts'
export { sameValue, valuesOf, type Approximation, type NumberKind, type NumberMention } from './mention.ts'

/**
 * The numbers that a text says, by value and in text order; ranges count in `text` and do not overlap. Numerals inside words,
 * names and codes (统一, 5G, COVID-19) are left out. Never fails, and takes time linear in the text's length.
 */
export function numbersIn(text: string, language: 'zh' | 'en'): readonly NumberMention[] {
  return language === 'zh' ? chineseNumbers(text) : englishNumbers(text)
}
