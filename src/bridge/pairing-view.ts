import type { Problem } from '../model/index.ts'
import type { ChangeView, ProjectView } from './view.ts'

/** Two texts that belong together as far as their content tells; `source` and `target` are ids of texts that were read. */
export interface ProposedPairView {
  readonly source: string
  readonly target: string
  /** How much they look like a translation of each other, from 0 to 1. */
  readonly figure: number
  /** Whether the figure alone makes a pair; if not, they are the best that is there, and a person should look. */
  readonly sure: boolean
  /** What the names of the files say: the same but for the language, the same numbers, or nothing. */
  readonly names: 'same' | 'numbers' | 'nothing'
}

/** Why a text has no partner: its language cannot be told, no text of the other language is left, or none that is left is like it. */
export type AloneReason = 'language' | 'no-other-side' | 'none-like-it'

/** What is proposed for texts: pairs, the surest of each, and who has no partner. */
export interface PairingView {
  readonly pairs: readonly ProposedPairView[]
  readonly alone: readonly { readonly text: string; readonly reason: AloneReason }[]
}

/** A pair that could not be made, by the names of its files. */
export interface FailedPairView {
  readonly source: string
  readonly target: string
  readonly problem: Problem
}

/** A project that was made of several pairs, and the pairs that are not in it. */
export interface ProjectMadeView {
  readonly project: ProjectView
  readonly failed: readonly FailedPairView[]
}

/** What adding pairs to an open project changed; null where none could be made. */
export interface PairsAddedView {
  readonly change: ChangeView | null
  readonly failed: readonly FailedPairView[]
}
