import type { IssueType, Severity } from './issue-type.ts'
import type { Message } from './message.ts'
import type { Range } from './range.ts'

/** Replacement English. `range` is what it replaces in the segment's target; without one, the flag's own target range. */
export interface Suggestion {
  readonly text: string
  readonly range?: Range
}

/**
 * A machine-raised MQM issue of one segment. Ranges count in the segment's source text and in its current target.
 * Null on the source means nothing to point at; null on the target means the fault is what is missing.
 */
export interface Flag {
  readonly rule: string
  readonly type: IssueType
  readonly severity: Severity
  readonly source: Range | null
  readonly target: Range | null
  /** Why, with the evidence in its values. */
  readonly message: Message
  readonly suggestions: readonly Suggestion[]
  /** The glossary concept that the flag rests on. */
  readonly concept?: string
}

/** Why a reviewer set a flag aside: the rule is wrong here, or it is right and the English may stay all the same. */
export type DismissalReason = 'wrong' | 'acceptable' | 'other'

/** How far a dismissal reaches: this flag, this rule for this concept or term, or the whole rule in this project. */
export type DismissalScope = 'flag' | 'term' | 'rule'

/** A person's answer to a flag; a flag without one is open. */
export type Verdict =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'dismissed'; readonly reason: DismissalReason; readonly scope: DismissalScope; readonly note: string }
