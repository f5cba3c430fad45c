import type { SegmentedDocument } from './document.ts'
import { importedSentence } from './imported-sentence.ts'
import { forceUnwrap } from './invariant.ts'
import { slice } from './range.ts'

/** The text of sentence `index`. Throws a RangeError when there is none. */
export function sentenceText(side: SegmentedDocument, index: number): string {
  return slice(side.document.text, forceUnwrap(`sentence ${index} exists`, side.sentences[index]).range)
}

/**
 * The sentences of one side of a bead as one text: Chinese joined by nothing, English by one space, the parts of a sentence that was cut
 * by what stands between them in the document, so that cutting changes no text. Flags of a segment count in these texts.
 */
export function joinedText(side: SegmentedDocument, indices: readonly number[]): string {
  if (!side.imported) return indices.map((index) => sentenceText(side, index)).join(joint(side))
  return indices.map((index, at) => sentenceText(side, index) + jointAfter(side, index, indices[at + 1])).join('')
}

/** What stands between sentence `index` and the one `next` to it in a joined text; nothing where none follows. */
export function jointAfter(side: SegmentedDocument, index: number, next: number | undefined): string {
  if (next === undefined) return ''
  const [left, right] = [side.sentences[index], side.sentences[next]]
  if (!side.imported || next !== index + 1 || !left || !right) return joint(side)
  const whole = importedSentence(side, left.range[1] - 1) === importedSentence(side, right.range[0])
  return whole ? side.document.text.slice(left.range[1], right.range[0]) : joint(side)
}

/** Where each of the sentences starts in their joined text. */
export function sentenceStarts(side: SegmentedDocument, indices: readonly number[]): readonly number[] {
  let at = 0
  return indices.map((index, place) => {
    const start = at
    at += sentenceText(side, index).length + jointAfter(side, index, indices[place + 1]).length
    return start
  })
}

function joint(side: SegmentedDocument): string {
  return side.document.side === 'source' ? '' : ' '
}
