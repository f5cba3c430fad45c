import { documentPlace, fail, sentenceStarts, slice, succeed, type Outcome, type Range, type SegmentId, type Side } from '../model/index.ts'
import type { SentenceStep } from './sentence-change.ts'
import { indexOf, type DocumentPair } from './state.ts'

/** A place between two sentences of a row, or one inside a sentence with the step that cuts it there. */
export interface CutPlace {
  /** How many sentences of the side stand before it, once the step is done. */
  readonly before: number
  readonly step: SentenceStep | null
}

/**
 * The place that `position` (in the row's Chinese, or in its machine English) means. White space around it belongs to neither part. Fails
 * outside the row's text and where one part would be empty.
 */
export function cutPlace(pair: DocumentPair, id: SegmentId, side: Side, position: number): Outcome<CutPlace> {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return fail('review.row-gone')
  const document = pair[side]
  const numbers = segment[side]
  const starts = sentenceStarts(document, numbers)
  const at = starts.findLastIndex((start) => start <= position)
  const number = numbers[at]
  const range = number === undefined ? null : document.sentences[number]?.range
  if (!range || number === undefined) return fail('reshape.nothing-to-cut')
  const gap = gapAt(document.document.text, range, documentPlace(document, number, position - (starts[at] ?? 0)))
  if (gap === null) return fail('reshape.nothing-to-cut')
  const border = gap[0] <= range[0] ? at : gap[1] >= range[1] ? at + 1 : null
  if (border !== null)
    return border > 0 && border < numbers.length ? succeed({ before: border, step: null }) : fail('reshape.nothing-to-cut')
  return succeed({ before: at + 1, step: { kind: 'cut-sentence', pair: pair.id, segment: id, side, sentence: number, gap } })
}

/** The step that makes one sentence of two: number `before` of the row's side, counted from 1, and the one behind it. */
export function joinPlace(pair: DocumentPair, id: SegmentId, side: Side, before: number): Outcome<SentenceStep> {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return fail('review.row-gone')
  const [first, second] = [segment[side][before - 1], segment[side][before]]
  if (first === undefined || second === undefined) return fail('reshape.nothing-to-join')
  const [left, right] = [pair[side].sentences[first], pair[side].sentences[second]]
  if (second !== first + 1 || !left || !right || left.paragraph !== right.paragraph) return fail('reshape.join-apart')
  return succeed({
    kind: 'join-sentences',
    pair: pair.id,
    segment: id,
    side,
    sentence: first,
    gap: [left.range[1], right.range[0]],
  })
}

/** The white space around a position of a text, inside `range`; empty where there is none. Null inside a character. */
function gapAt(text: string, range: Range, position: number): Range | null {
  if (position < range[0] || position > range[1]) return null
  if (/^[\ud800-\udbff][\udc00-\udfff]/.test(slice(text, [position - 1, position + 1]))) return null
  let [start, end] = [position, position]
  while (start > range[0] && /\s/u.test(text[start - 1] ?? '')) start--
  while (end < range[1] && /\s/u.test(text[end] ?? '')) end++
  return [start, end]
}
