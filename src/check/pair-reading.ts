import { readWords, type TermFinding, type TermIndex, type Word } from '../glossary/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { CheckedPair } from './checked-pair.ts'

/** A pair as the rules read it: its texts, the words of the English, and the terms of the glossaries in it. */
export interface PairReading {
  readonly pair: CheckedPair
  readonly source: string
  readonly target: string
  readonly words: readonly Word[]
  readonly terms: readonly TermFinding[]
  readonly lexicon: Lexicon
}

export function readPair(pair: CheckedPair, index: TermIndex, lexicon: Lexicon): PairReading {
  const words = readWords(pair.target)
  return { pair, source: pair.source, target: pair.target, words, terms: index.find(pair.source, words), lexicon }
}
