import type { IssueType, Severity } from './issue-type.ts'
import type { Wording } from './message.ts'

/** An error that a language model says a pair has, in its own words: not checked yet against the pair's texts. */
export interface ModelFinding {
  /** Which model says so. */
  readonly model: string
  readonly type: IssueType
  readonly severity: Severity
  /** The Chinese words that are translated wrong or not at all; empty where none are. */
  readonly chinese: string
  /** The English words at fault; empty where something is missing. */
  readonly english: string
  readonly reason: Wording
  /** What should stand in place of `english`; empty where the model proposes nothing. */
  readonly better: string
}
