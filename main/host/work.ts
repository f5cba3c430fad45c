import type { Found, Pairing, Realigned, WordList } from '../../src/align/index.ts'
import type { AnsweredFlagsView } from '../../src/bridge/index.ts'
import type { CheckedPair, RuleChoice } from '../../src/check/index.ts'
import type { Bead, Document, Flag, Glossary, Outcome, Problem, SegmentedDocument } from '../../src/model/index.ts'
import type { BorderKind } from '../../src/segment/index.ts'
import type { DictionarySource } from './dictionary-source.ts'
import type { DictionaryStack, DictionaryUse, StackUse } from './dictionary-stack.ts'
import type { EmbeddingChoice } from './embedding-pair.ts'
import type { MemoryExportOrder, MemoryImportOrder, MemoryNews, MemoryOrder } from './memory-work.ts'
import type { PackedDocument } from './packed-pair.ts'
import type { ReportNews, ReportOrder } from './report-work.ts'
import type { SpellingOrder, SpellingReply } from './spelling-work.ts'
import type { Part, ReadShare, SearchShare } from './team-share.ts'

/** What is said between a host and its worker thread. Values only. */

export type { RuleChoice }

export type Stage = 'segment' | 'embed' | 'align' | 'check'

/** Cuts, aligns and checks two documents; the worker answers `reviewed` and ends. */
export interface ReviewJob {
  readonly kind: 'review'
  readonly source: Document
  readonly target: Document
  /** One sentence a line, not split again; on the Chinese side alone where it says so. */
  readonly lines: boolean | 'source'
  /** Null leaves the checks out. */
  readonly glossaries: readonly Glossary[] | null
  readonly rules?: RuleChoice
  readonly dictionaries: DictionaryStack
  /** What is known to correspond one to one on both sides; nothing, when left out. */
  readonly borders?: BorderKind
  /** A model that compares sentences; none, when left out. */
  readonly embeddings?: EmbeddingChoice
}

export interface ReviewResult {
  /** Why the borders or embeddings that were asked for cannot be: then nothing was aligned. */
  readonly problem?: Problem
  readonly source: SegmentedDocument
  readonly target: SegmentedDocument
  readonly beads: readonly Bead[]
  readonly likeness: number
  readonly pair: boolean
  /** One list a bead, in order. */
  readonly flags: readonly (readonly Flag[])[]
  /** What the texts were aligned with; empty where nothing told what words mean. */
  readonly dictionaries: readonly DictionaryUse[]
}

/** The same on its way between threads: sentences and paragraphs as objects take longer to send than to make anew. */
export interface PackedReview extends Omit<ReviewResult, 'source' | 'target'> {
  readonly source: PackedDocument
  readonly target: PackedDocument
}

/** Checks pairs of texts; the worker answers `done` and ends. */
export interface CheckJob {
  readonly kind: 'check'
  readonly pairs: readonly CheckedPair[]
  readonly glossaries: readonly Glossary[]
  readonly dictionaries: DictionaryStack
  readonly rules?: RuleChoice
}

export type CheckResult = readonly (readonly Flag[])[]

/** Reads and compiles a dictionary; the worker answers `done` and ends. */
export interface DictionaryJob {
  readonly kind: 'dictionary'
  readonly source: DictionarySource
}

export type DictionaryResult = Outcome<SharedArrayBuffer>

/** Says what dictionaries know of the sentences of a Chinese text; the worker answers `done` and ends. */
export interface CoverageJob {
  readonly kind: 'coverage'
  readonly dictionaries: DictionaryStack
  readonly glossaries: readonly Glossary[]
  readonly texts: readonly string[]
}

export type CoverageResult = StackUse

/** Loads what an order of that kind takes, before there is one; the worker answers nothing. */
export interface WarmOrder {
  readonly kind: 'warm'
  readonly upFor: 'review' | 'share'
}

/** Takes part in reading two texts; the worker answers `words` and waits for the next order. */
export interface ReadJob {
  readonly kind: 'read'
  readonly share: ReadShare
}

/** Takes part in a search; the worker answers `found` and waits for the next order. */
export interface SearchJob {
  readonly kind: 'search'
  readonly share: SearchShare
}

/** Keeps a pair ready for realigning; one that was sent before under the same number is forgotten. */
export interface PairOrder {
  readonly kind: 'pair'
  readonly pair: number
  readonly source: PackedDocument
  readonly target: PackedDocument
  /** As `packBeads` makes them. */
  readonly beads: Int32Array
  /** Places of locked beads. */
  readonly locked: Int32Array
  readonly dictionaries: DictionaryStack
  readonly glossaries: readonly Glossary[]
}

/** Realigns around a bead; the worker answers `realigned`. Places count in `beads`, which may be a part of the pair's. */
export interface RealignOrder {
  readonly kind: 'realign'
  readonly id: number
  readonly pair: number
  readonly beads: readonly Bead[]
  readonly locked: readonly number[]
  readonly near: number
}

/** Proposes which Chinese document belongs to which English one; the worker answers `done` and ends. */
export interface PairingJob {
  readonly kind: 'pairing'
  readonly sources: readonly Document[]
  readonly targets: readonly Document[]
  readonly dictionaries: DictionaryStack
}

/** Pairs by index into the two lists of the job. */
export type PairingResult = Pairing

/** A row that a running check looks after: its machine English tells which flags a correction has put right. */
export interface WatchedRow extends CheckedPair {
  readonly id: string
  readonly machine: string
}

/** A check that stays and follows the reviewer: `load` first, then `put` and `glossaries` as things change. */
export type WatchOrder =
  | {
      readonly kind: 'load'
      readonly rows: readonly WatchedRow[]
      readonly glossaries: readonly Glossary[]
      readonly dictionaries: DictionaryStack
      readonly rules?: RuleChoice
    }
  | { readonly kind: 'put'; readonly rows: readonly WatchedRow[]; readonly removed: readonly string[] }
  | { readonly kind: 'glossaries'; readonly glossaries: readonly Glossary[] }

/** `target` is the English that was checked: flags for an English that has changed since are dropped. */
export interface WatchedFlags {
  readonly id: string
  readonly target: string
  readonly flags: readonly Flag[]
  readonly fixed: readonly Flag[]
}

/** Says what became of the flags of a project file, which is read and not written; the worker answers `done` and ends. */
export interface AnsweredJob {
  readonly kind: 'answered'
  readonly path: string
}

export type AnsweredResult = Outcome<AnsweredFlagsView>

export type WorkerOrder =
  | ReviewJob
  | CheckJob
  | DictionaryJob
  | CoverageJob
  | PairingJob
  | AnsweredJob
  | WarmOrder
  | ReadJob
  | SearchJob
  | PairOrder
  | RealignOrder
  | WatchOrder
  | MemoryOrder
  | MemoryImportOrder
  | MemoryExportOrder
  | ReportOrder
  | SpellingOrder

export type WorkerNews =
  | MemoryNews
  | ReportNews
  | SpellingReply
  | { readonly kind: 'progress'; readonly stage: Stage; readonly share: number }
  | { readonly kind: 'reviewed'; readonly result: PackedReview }
  | { readonly kind: 'done'; readonly result: CheckResult | DictionaryResult | CoverageResult | PairingResult | AnsweredResult }
  | { readonly kind: 'words'; readonly parts: readonly Part<WordList>[] }
  | { readonly kind: 'found'; readonly parts: readonly Part<Found>[] }
  | { readonly kind: 'realigned'; readonly id: number; readonly answer: Realigned }
  | { readonly kind: 'flags'; readonly rows: readonly WatchedFlags[]; readonly whole: boolean }
