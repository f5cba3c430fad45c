import { readWords, simplifiedText, type TermFinding, type TermIndex, type Word } from '../glossary/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { CheckedPair } from './checked-pair.ts'

/** A pair as the rules read it: its texts, the words of the English, and the terms of the glossaries in it. */
export interface PairReading {
  readonly pair: CheckedPair
  readonly source: string
  /** The source in simplified characters, place by place. */
  readonly simplified: string
  readonly target: string
  readonly words: readonly Word[]
  readonly terms: readonly TermFinding[]
  readonly lexicon: Lexicon
}

export function readPair(pair: CheckedPair, index: TermIndex, lexicon: Lexicon): PairReading {
  const { source, target } = pair
  const words = readWords(target)
  return { pair, source, simplified: simplifiedText(source), target, words, terms: index.find(source, words), lexicon }
}
