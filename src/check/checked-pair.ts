import type { Lexicon } from '../lexicon/index.ts'
import type { Glossary, ModelFinding } from '../model/index.ts'
import type { RuleChoice } from './rule-choice.ts'

/** One aligned pair of texts: what a segment's flags are computed from. An empty string is a side without a sentence. */
export interface CheckedPair {
  /** Unique among the pairs of one checker. */
  readonly id: number | string
  /** Pairs of one document bear witness to each other; pairs without a name are one document. */
  readonly document?: string
  readonly source: string
  readonly target: string
  /** What a language model said of these texts, the English perhaps before it was corrected. */
  readonly findings?: readonly ModelFinding[]
}

export interface CheckOptions extends RuleChoice {
  /**
   * In rising precedence: where two glossaries speak about the same Chinese, the later one decides. So the packs that
   * ship come first and a project's own terms last.
   */
  readonly glossaries: readonly Glossary[]
  /** What Chinese words may be in English, and how characters are read; rules that need it are quiet where it knows nothing. */
  readonly lexicon?: Lexicon
}
