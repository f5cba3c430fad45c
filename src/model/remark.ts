import type { Side } from './document.ts'
import type { IssueType, Severity } from './issue-type.ts'
import type { Range } from './range.ts'

/**
 * Where a remark is fixed: a place in a document's text, which never changes. It belongs to the sentence around it, and so to the row that holds
 * this sentence: merging, splitting and realigning move no remark, and lose none.
 */
export interface Anchor {
  readonly side: Side
  readonly at: number
}

export interface Comment {
  /** Unique within its thread. */
  readonly id: number
  readonly author: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly text: string
  /** When its author last changed it; null while it is as first written. */
  readonly edited: string | null
}

/** The words of a row that a comment is about, as they were. */
export interface Quote {
  readonly side: Side
  readonly text: string
}

/** A comment on a row with what was answered to it. */
export interface Thread {
  readonly id: number
  readonly pair: number
  readonly anchor: Anchor
  readonly quote: Quote | null
  readonly resolved: boolean
  /** At least one, oldest first. */
  readonly comments: readonly Comment[]
}

/** Words that somebody pointed at, in the text of the whole row as it then was. */
export interface Pointed {
  readonly text: string
  readonly range: Range
}

/** An error that a person marked in a row; at least one side says where. */
export interface MarkedError {
  readonly id: number
  readonly pair: number
  readonly anchor: Anchor
  readonly type: IssueType
  readonly severity: Severity
  readonly source: Pointed | null
  readonly target: Pointed | null
  readonly author: string
  /** ISO 8601 in UTC. */
  readonly at: string
}
