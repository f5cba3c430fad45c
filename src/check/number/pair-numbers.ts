import { simplifiedNumbers } from '../../number/index.ts'
import { chineseTerms, englishTerms, type Term } from './term.ts'
import type { Texts } from './texts.ts'

/** The numbers of a pair. Ranges count in the pair's texts. */
export interface PairNumbers {
  /** The Chinese with its numbers in simplified characters, position by position; the English as it is. */
  readonly texts: Texts
  readonly source: readonly Term[]
  readonly target: readonly Term[]
}

const known = new WeakMap<Texts, PairNumbers>()

/** Reads the numbers of a pair, once for all rules. */
export function numbersOf(pair: Texts): PairNumbers {
  const found = known.get(pair)
  if (found) return found
  const texts: Texts = { source: simplifiedNumbers(pair.source), target: pair.target }
  const numbers: PairNumbers = { texts, source: chineseTerms(texts.source), target: englishTerms(texts.target) }
  known.set(pair, numbers)
  return numbers
}
