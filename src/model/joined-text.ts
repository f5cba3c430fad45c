import type { SegmentedDocument } from './document.ts'
import { forceUnwrap } from './invariant.ts'
import { slice } from './range.ts'

/** The text of sentence `index`. Throws a RangeError when there is none. */
export function sentenceText(side: SegmentedDocument, index: number): string {
  return slice(side.document.text, forceUnwrap(`sentence ${index} exists`, side.sentences[index]).range)
}

/**
 * The sentences of one side of a bead as one text: Chinese joined by nothing, English by one space. Flags of a segment
 * count in these texts.
 */
export function joinedText(side: SegmentedDocument, indices: readonly number[]): string {
  return indices.map((index) => sentenceText(side, index)).join(joint(side))
}

/** What stands between two sentences of one side when they are joined. */
export function joint(side: SegmentedDocument): string {
  return side.document.side === 'source' ? '' : ' '
}
