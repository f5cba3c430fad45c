import {
  joinedText,
  type Concept,
  type MarkedError,
  type Segment,
  type SegmentedDocument,
  type SegmentId,
  type Thread,
  type Verdict,
  type WordStanding,
} from '../model/index.ts'
import { placeOf } from './segment-place.ts'

/** A Chinese document and its English, with the alignment under review. */
export interface DocumentPair {
  readonly id: number
  readonly source: SegmentedDocument
  readonly target: SegmentedDocument
  /** In document order; together they hold every sentence of both sides exactly once. */
  readonly segments: readonly Segment[]
  /** The id that the next new segment gets: ids are never used twice. */
  readonly nextSegment: SegmentId
}

/** Everything that a reviewer can change. A value: steps make new ones. */
export interface ReviewState {
  readonly pairs: readonly DocumentPair[]
  /** Pairs that were taken out of the project: as they were, to be put back by an undo. */
  readonly aside?: readonly DocumentPair[]
  /** Answers to flags, by flag key (see flag-key.ts). */
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** The project's own terms, by concept id. */
  readonly terms: ReadonlyMap<string, Concept>
  /** What the project says of English words, by the word as it is written. */
  readonly words: ReadonlyMap<string, WordStanding>
  /** Comments on rows, by id. */
  readonly threads: ReadonlyMap<number, Thread>
  /** Errors that persons marked in rows, by id. */
  readonly errors: ReadonlyMap<number, MarkedError>
}

/** The Chinese of a segment. */
export function sourceText(pair: DocumentPair, segment: Pick<Segment, 'source'>): string {
  return joinedText(pair.source, segment.source)
}

/** The machine English of a segment: what was imported, whatever was corrected since. */
export function machineTarget(pair: DocumentPair, segment: Pick<Segment, 'target'>): string {
  return joinedText(pair.target, segment.target)
}

/** The English of a segment as it stands: the correction, or the machine's where nobody corrected it. */
export function targetText(pair: DocumentPair, segment: Pick<Segment, 'target' | 'correction'>): string {
  return segment.correction ?? machineTarget(pair, segment)
}

/** The pair with this id. Null when there is none. */
export function pairOf(state: ReviewState, id: number): DocumentPair | null {
  return state.pairs.find((pair) => pair.id === id) ?? null
}

/** The place of a segment in its pair. -1 when it is not (or no longer) there. */
export function indexOf(pair: DocumentPair, id: SegmentId): number {
  return placeOf(pair.segments, id)
}
