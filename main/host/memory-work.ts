import type { SearchSide, Penalty, SourceDiffPart } from '../../src/memory/index.ts'
import type { Outcome, Range, SegmentState } from '../../src/model/index.ts'

/** What is said between the memory's desk and its thread. Values only. */

/** A row that a person stands behind, on its way into the memory. */
export interface ReviewedRow {
  readonly pair: number
  readonly segment: number
  /** The name of the Chinese document. */
  readonly document: string
  readonly source: string
  readonly target: string
  readonly machine: string
  readonly state: 'reviewed' | 'final'
  /** `textKey` of the Chinese before and after it. */
  readonly before: number
  readonly after: number
}

/** Who confirmed something, and when (ISO 8601, UTC). */
export interface Signature {
  readonly author: string
  readonly at: string
}

export interface FollowedProject {
  readonly id: string
  readonly name: string
}

/** What an act did to the reviewed rows of a project. */
export interface ProjectChange extends Signature {
  readonly project: FollowedProject
  /** How many acts the project has, this one included. */
  readonly revision: number
  readonly rows: readonly ReviewedRow[]
  /** Rows that nobody stands behind any longer, or that are not there. */
  readonly gone: readonly { readonly pair: number; readonly segment: number }[]
}

/** A sentence that the memory is asked for. `before` and `after` are the Chinese around it, '' at an end of the document, null where not known. */
export interface MatchRequest {
  readonly source: string
  readonly before: string | null
  readonly after: string | null
  /** From 51 to 100; 70 when left out. */
  readonly least?: number
  /** 5 when left out. */
  readonly limit?: number
  /** The row that asks: what it put into the memory itself is no match. */
  readonly asking?: { readonly project: string; readonly pair: number; readonly segment: number }
}

export interface ConcordanceRequest {
  readonly typed: string
  readonly side: SearchSide
  readonly limit: number
}

/** A pair of the memory as it is shown. */
export interface StoredUnit {
  readonly id: number
  /** The memory it is in, by number and name; the user's own has no name. */
  readonly memory: number
  readonly memoryName: string
  readonly source: string
  readonly target: string
  /** What the machine had said; empty where nobody knows. */
  readonly machine: string
  readonly project: string | null
  readonly projectName: string
  readonly document: string
  readonly who: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly state: SegmentState
}

export interface MemoryMatch {
  readonly unit: StoredUnit
  /** See `likeness` in src/memory: 100 the same, 101 and 102 with one or both neighbours. */
  readonly score: number
  readonly penalty: Penalty
  /** Its English with the numbers of the sentence asked for, where only numbers differ and that is certain. */
  readonly adapted: string | null
  /** From its Chinese to that asked for. */
  readonly diff: readonly SourceDiffPart[]
}

export interface ConcordanceHit {
  readonly unit: StoredUnit
  /** Where it stands in the two texts. */
  readonly source: readonly Range[]
  readonly target: readonly Range[]
}

export interface ConcordancePage {
  readonly hits: readonly ConcordanceHit[]
  readonly total: number
  /** Whether there are more than `total`. */
  readonly atLeast: boolean
}

export interface MemoryListing {
  readonly id: number
  readonly kind: 'own' | 'imported'
  /** Empty for the user's own. */
  readonly name: string
  readonly units: number
  /** When it was imported, ISO 8601; null for the user's own. */
  readonly importedAt: string | null
}

/** What an import brought. `leftOut` units have an empty side. */
export interface ImportReport {
  readonly id: number
  readonly name: string
  readonly units: number
  readonly leftOut: number
}

/** What each request is answered with. */
export interface MemoryAnswers {
  follow: null
  opened: null
  matches: readonly MemoryMatch[]
  concordance: ConcordancePage
  list: readonly MemoryListing[]
  remove: readonly MemoryListing[]
}

export type MemoryRequest =
  | { readonly kind: 'follow'; readonly change: ProjectChange }
  /** A project was opened: what the memory missed of it is read from its file. */
  | { readonly kind: 'opened'; readonly project: FollowedProject; readonly path: string; readonly revision: number }
  | { readonly kind: 'matches'; readonly asked: MatchRequest }
  | { readonly kind: 'concordance'; readonly asked: ConcordanceRequest }
  | { readonly kind: 'list' }
  | { readonly kind: 'remove'; readonly memory: number }

/** Asks the thread that keeps the memory at `path`; it answers `remembered` and waits for the next. */
export interface MemoryOrder {
  readonly kind: 'memory'
  readonly id: number
  readonly path: string
  readonly request: MemoryRequest
}

/** Reads a TMX file into the memory at `path`; the worker answers `importing`, then `imported`, and ends. */
export interface MemoryImportOrder {
  readonly kind: 'memory-import'
  readonly path: string
  readonly file: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Writes a memory as TMX; the worker answers `tmx` and ends. */
export interface MemoryExportOrder {
  readonly kind: 'memory-export'
  readonly path: string
  readonly memory: number
  readonly now: number
}

export interface TmxBytes {
  readonly bytes: Uint8Array
  readonly written: number
}

export type MemoryNews =
  | { readonly kind: 'remembered'; readonly id: number; readonly answer: Outcome<MemoryAnswers[keyof MemoryAnswers]> }
  /** The number of the memory that is being filled, and the share that is done, from 0 to 1. */
  | { readonly kind: 'importing'; readonly memory: number; readonly share: number }
  | { readonly kind: 'imported'; readonly result: Outcome<ImportReport> }
  | { readonly kind: 'tmx'; readonly result: Outcome<TmxBytes> }
