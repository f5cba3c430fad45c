import type { Verdict } from '../model/index.ts'

/** How many flags that nobody has answered a dismissal would set aside, by how far it reaches. */
export interface DismissReachView {
  /** The same rule in the same row. */
  readonly row: number
  /** The same rule on the same term, or the same Chinese words, anywhere in the project; 0 where the flag is about none. */
  readonly term: number
  /** The same rule anywhere in the project. */
  readonly rule: number
  /** The same rule in the rows listed. */
  readonly listed: number
}

/** What became of the flags of one rule in a project. */
export interface RuleAnswersView {
  readonly rule: string
  /** Nobody has answered them. */
  readonly open: number
  /** A person set them aside: in all, and because the check was wrong. */
  readonly dismissed: number
  readonly wrong: number
  /** A person confirmed them as errors. */
  readonly confirmed: number
  /** A correction put them right without a word on the flag itself. */
  readonly corrected: number
}

/** Dismissals in force that one act made of one rule, with one reach, reason and note. */
export interface DismissalView extends Omit<Extract<Verdict, { kind: 'dismissed' }>, 'kind'> {
  readonly rule: string
  /** The act that made them, who did it and when (ISO 8601 in UTC); null where the log does not tell. */
  readonly made: { readonly act: number; readonly author: string; readonly at: string } | null
  /** One of the keys that they are kept under: `judge` it open with the act to take all of them back. */
  readonly key: string
  /** How many flags they set aside now: none where the words are gone, or the rule is off. */
  readonly flags: number
  /** The Chinese and the English of the first of these flags, or what the key tells of it; empty where there is nothing to point at. */
  readonly chinese: string
  readonly english: string
  /** The row that the first of these flags stands in. */
  readonly row: { readonly pair: number; readonly segment: number; readonly number: number } | null
}

/** Which flags of a project were answered, and how. */
export interface AnsweredFlagsView {
  /** Rules that have raised a flag in the project. */
  readonly rules: readonly RuleAnswersView[]
  /** The newest first. */
  readonly dismissals: readonly DismissalView[]
}
