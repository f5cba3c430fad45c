import type { Flag, IssueType, Range, Severity, Wording, WordingTable } from '../model/index.ts'
import type { PairReading } from './pair-reading.ts'
import type { ParameterValues, RuleParameter } from './rule-parameter.ts'

/** What a person sees of a rule: in settings, in statistics, beside a flag. */
export interface RuleCard {
  readonly id: string
  /** What the rule's flags are as a rule; a flag may differ. */
  readonly type: IssueType
  readonly severity: Severity
  readonly title: Wording
  readonly description: Wording
  /** Whether the rule runs only where it is asked for by name: it is wrong too often to run unasked. */
  readonly offByDefault?: true
  readonly parameters?: readonly RuleParameter[]
}

/** A rule that needs nothing but the pair. */
export interface PairRule extends RuleCard {
  readonly check: (reading: PairReading, own?: ParameterValues) => readonly Flag[]
  readonly wording: WordingTable
}

/** Something that one pair bears witness to: under `key` it says `value`. Ranges count in the pair's texts. */
export interface Observation {
  readonly key: string
  readonly value: string
  /** Whether the document's verdict on `key` may flag this pair; otherwise the pair is a witness only. */
  readonly subject: boolean
  readonly source: Range | null
  readonly target: Range | null
  /** What the flag shows besides. */
  readonly detail?: Readonly<Record<string, string | number>>
  readonly concept?: string
}

/** What a pair says for its document without being judged itself. */
export function witness(key: string, value: string): Observation {
  return { key, value, subject: false, source: null, target: null }
}

/**
 * A rule that weighs a pair against its document. What the document says on a key is a verdict, a text: pairs are looked
 * at again only when it changes. So counts shown to people are capped by the rule (`99+`).
 */
export interface DocumentRule extends RuleCard {
  readonly observe: (reading: PairReading, own?: ParameterValues) => readonly Observation[]
  /** `tally`: how many observations say each value, in the order of first sight. */
  readonly judge: (key: string, tally: ReadonlyMap<string, number>, own?: ParameterValues) => string
  /** `verdict` is the judgement on the observation's own key. */
  readonly flag: (observation: Observation, verdict: string) => Flag | null
  /**
   * For flags that rest on several keys at once: what all observations of a pair with one subject or more amount to, with the verdict on any key of
   * theirs. `flag` is not asked then.
   */
  readonly flagTogether?: (
    observations: readonly Observation[],
    verdictOn: (key: string) => string,
    own?: ParameterValues,
  ) => readonly Flag[]
  readonly wording: WordingTable
}
