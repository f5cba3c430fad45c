import { fail, type Outcome, type Segment, type SegmentId, type Side } from '../model/index.ts'
import { cutRow, joinRows } from './made-row.ts'
import { placed } from './placed.ts'
import { indexOf, type DocumentPair } from './state.ts'
import type { Step } from './step.ts'

/**
 * Changes of the alignment by hand. All of them keep every sentence in exactly one segment, and none reaches across a hard border. English
 * that loses its Chinese goes back to its place among the English; whatever then stands out of order is a crossing link.
 */

/** Joins a segment with the next one. Fails at the last segment. */
export function merge(pair: DocumentPair, id: SegmentId, author: string): Outcome<Step> {
  const at = indexOf(pair, id)
  const first = pair.segments[at]
  const second = pair.segments[at + 1]
  if (!first) return gone()
  if (!second) return fail('reshape.last-row')
  return placed(pair, at, [first, second], [joinRows(pair, first, second, author)])
}

/**
 * Cuts a segment in two after its first `source` Chinese and first `target` English sentences. Fails where one part
 * would be empty.
 */
export function split(pair: DocumentPair, id: SegmentId, source: number, target: number, author: string): Outcome<Step> {
  const at = indexOf(pair, id)
  const segment = pair.segments[at]
  if (!segment) return gone()
  const outside = source < 0 || target < 0 || source > segment.source.length || target > segment.target.length
  const size = segment.source.length + segment.target.length
  if (outside || source + target === 0 || source + target === size) return fail('reshape.nothing-to-split')
  return placed(pair, at, [segment], cutRow(pair, segment, source, target, author))
}

/** Takes the link away: the Chinese and the English become rows of their own. Fails where one side is empty already. */
export function unlink(pair: DocumentPair, id: SegmentId, author: string): Outcome<Step> {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return gone()
  if (segment.source.length === 0 || segment.target.length === 0) return fail('reshape.not-linked')
  return split(pair, id, segment.source.length, 0, author)
}

/**
 * Hands the outermost sentence of one side to the row before (`previous`: the first sentence goes) or after (`next`: the
 * last one goes). A row that is left without sentences disappears. Fails at the ends of the document.
 */
export function move(pair: DocumentPair, id: SegmentId, side: Side, to: 'previous' | 'next', author: string): Outcome<Step> {
  const at = indexOf(pair, id)
  const segment = pair.segments[at]
  const other = pair.segments[to === 'next' ? at + 1 : at - 1]
  if (!segment) return gone()
  if (!other) return fail(to === 'next' ? 'reshape.last-row' : 'reshape.first-row')
  if (segment[side].length === 0) return fail('reshape.nothing-to-move')
  const alone = segment.source.length + segment.target.length === 1
  const [kept, handed] = alone ? [[], segment] : take(pair, segment, side, to, author)
  return to === 'next'
    ? placed(pair, at, [segment, other], [...kept, joinRows(pair, handed, other, author)])
    : placed(pair, at - 1, [other, segment], [joinRows(pair, other, handed, author), ...kept])
}

/** Separates the outermost sentence of `side` from the rest of the segment: `[the rest, the sentence]`. */
function take(pair: DocumentPair, segment: Segment, side: Side, to: 'previous' | 'next', author: string): [readonly [Segment], Segment] {
  const count = to === 'previous' ? 1 : segment[side].length - 1
  const all = (of: Side) => (to === 'previous' ? 0 : segment[of].length)
  const [source, target] = side === 'source' ? [count, all('target')] : [all('source'), count]
  const [first, second] = cutRow(pair, segment, source, target, author)
  const [kept, handed] = to === 'previous' ? [second, first] : [first, second]
  // English that was typed where the machine had none stays in the row.
  if (segment.target.length > 0 || side === 'target') return [[kept], handed]
  return [[{ ...kept, correction: segment.correction }], { ...handed, correction: null }]
}

function gone(): Outcome<Step> {
  return fail('review.row-gone')
}
