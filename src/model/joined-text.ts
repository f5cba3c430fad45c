import type { SegmentedDocument } from './document.ts'
import { importedSentence } from './imported-sentence.ts'
import { forceUnwrap } from './invariant.ts'
import { slice, type Range } from './range.ts'

/** A line break inside a sentence, with the white space around it. */
const BREAK = /[ \t\u00a0\u3000]*(?:\r\n|[\n\r\u2028\u2029\v\f])[\s\u3000]*/gu
const ANY_BREAK = /[\n\r\u2028\u2029\v\f]/
const LATIN = /[\p{Script=Latin}\p{N}]/u

/** The text of sentence `index`, on one line whatever width the document was broken at. Throws a RangeError when there is none. */
export function sentenceText(side: SegmentedDocument, index: number): string {
  return unbroken(side, forceUnwrap(`sentence ${index} exists`, side.sentences[index]).range)
}

/** The place in the document of position `at` of the text of sentence `index`. Throws a RangeError when there is no such sentence. */
export function documentPlace(side: SegmentedDocument, index: number, at: number): number {
  const { range } = forceUnwrap(`sentence ${index} exists`, side.sentences[index])
  let shift = range[0]
  for (const { from, to, joint } of breaksIn(side, range)) {
    if (from - shift >= at) break
    shift += to - from - joint.length
  }
  return Math.min(range[1], shift + at)
}

/** A stretch of the document without line breaks: Chinese goes on at once, English and words in Latin letters after one space. */
function unbroken(side: SegmentedDocument, range: Range): string {
  const text = slice(side.document.text, range)
  if (!ANY_BREAK.test(text)) return text
  const breaks = breaksIn(side, range)
  const starts = [range[0], ...breaks.map(({ to }) => to)]
  return starts.map((start, at) => slice(side.document.text, [start, breaks[at]?.from ?? range[1]]) + (breaks[at]?.joint ?? '')).join('')
}

function breaksIn(
  { document }: SegmentedDocument,
  range: Range,
): readonly { readonly from: number; readonly to: number; readonly joint: string }[] {
  const { text, side } = document
  return [...slice(text, range).matchAll(BREAK)].map(({ 0: found, index }) => {
    const [from, to] = [range[0] + index, range[0] + index + found.length]
    const isLatin = LATIN.test(text[from - 1] ?? '') && LATIN.test(text[to] ?? '')
    return { from, to, joint: side === 'source' && !isLatin ? '' : ' ' }
  })
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
function jointAfter(side: SegmentedDocument, index: number, next: number | undefined): string {
  if (next === undefined) return ''
  const [left, right] = [side.sentences[index], side.sentences[next]]
  if (!side.imported || next !== index + 1 || !left || !right) return joint(side)
  const whole = importedSentence(side, left.range[1] - 1) === importedSentence(side, right.range[0])
  return whole ? unbroken(side, [left.range[1], right.range[0]]) : joint(side)
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

/** The place in the document of a position of the joined text of sentences, of which there is one at least. */
export function joinedPlace(side: SegmentedDocument, indices: readonly number[], position: number): number {
  const starts = sentenceStarts(side, indices)
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= position),
  )
  return documentPlace(side, forceUnwrap('there is a sentence', indices[at]), position - (starts[at] ?? 0))
}

function joint(side: SegmentedDocument): string {
  return side.document.side === 'source' ? '' : ' '
}
