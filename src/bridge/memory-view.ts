import type { Penalty, SourceDiffPart } from '../memory/index.ts'
import type { Range, SegmentState } from '../model/index.ts'

/** What the interface shows of the translation memory. */

/** A pair of the memory with where it comes from. */
export interface RememberedView {
  readonly id: number
  readonly source: string
  readonly target: string
  /** Empty where nobody knows. */
  readonly who: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Empty for a pair that was imported. */
  readonly project: string
  readonly document: string
  /** The imported memory that it is in; empty for the user's own. */
  readonly memory: string
  readonly state: SegmentState
}

/** A pair like a row. `target` is its English as it was confirmed. */
export interface MemoryMatchView extends RememberedView {
  /** In percent: 100 the same, 101 and 102 with one or both neighbours the same. */
  readonly score: number
  readonly penalty: Penalty
  /** The English for the row: with its numbers where that is certain, else `target`. */
  readonly english: string
  readonly adapted: boolean
  /** From its Chinese to the row's. */
  readonly diff: readonly SourceDiffPart[]
}

/** A pair that holds what was looked for, and where. */
export interface ConcordanceHitView extends RememberedView {
  readonly sourceFound: readonly Range[]
  readonly targetFound: readonly Range[]
}

export interface ConcordanceView {
  readonly hits: readonly ConcordanceHitView[]
  readonly total: number
  /** Whether there are more than `total`. */
  readonly atLeast: boolean
}

export interface MemoryView {
  readonly id: number
  readonly kind: 'own' | 'imported'
  /** Empty for the user's own. */
  readonly name: string
  readonly units: number
  /** ISO 8601 in UTC; null for the user's own. */
  readonly importedAt: string | null
}

export interface MemoriesView {
  /** The user's own first. */
  readonly list: readonly MemoryView[]
  /** Where they lie on the host. */
  readonly place: string
}

export interface MemoryImportView extends MemoriesView {
  /** What came in; `leftOut` pairs have an empty side. */
  readonly imported: { readonly id: number; readonly name: string; readonly units: number; readonly leftOut: number }
}

export interface MemoryExportView {
  readonly written: number
  readonly delivered:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'download'; readonly url: string; readonly name: string }
    | { readonly kind: 'cancelled' }
}

export interface MemoryAnewView extends MemoriesView {
  /** Where the file that could not be used lies now. */
  readonly aside: string
}
