import type { Bead } from './bead.ts'

/** XLIFF 2 segment states. `translated` is the untouched machine English, `reviewed` a person's word for it. */
export type SegmentState = 'initial' | 'translated' | 'reviewed' | 'final'

/** Unique within a document pair; never used twice, not even after the segment is merged away. */
export type SegmentId = number

/**
 * A bead under review. Its source text and machine English are those of its sentences; the correction is a person's and
 * replaces the machine English wherever the segment's target is meant.
 */
export interface Segment extends Bead {
  readonly id: SegmentId
  readonly state: SegmentState
  /** A person fixed this link: no aligner moves it. */
  readonly locked: boolean
  /** A person doubts this link: somebody is to look at it again. Never of a locked row. */
  readonly doubted?: true
  /** The corrected English, or null while the machine English stands. */
  readonly correction: string | null
}

/** Whether a person said their word on a row. */
export function isReviewed<Row extends Pick<Segment, 'state'>>(row: Row): row is Row & { readonly state: 'reviewed' | 'final' } {
  return row.state === 'reviewed' || row.state === 'final'
}
