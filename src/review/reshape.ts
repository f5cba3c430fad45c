import { fail, forceUnwrap, succeed, type Outcome, type Segment, type SegmentId, type SegmentState, type Side } from '../model/index.ts'
import { mapBetween } from './position-map.ts'
import { indexOf, machineTarget, targetText, type DocumentPair } from './state.ts'
import type { Step } from './step.ts'

/** Changes of the alignment by hand. All of them keep every sentence, in order, in exactly one segment. */

/** Joins a segment with the next one. Fails at the last segment. */
export function merge(pair: DocumentPair, id: SegmentId, author: string): Outcome<Step> {
  const at = indexOf(pair, id)
  const first = pair.segments[at]
  const second = pair.segments[at + 1]
  if (!first) return gone()
  if (!second) return fail('reshape.last-row')
  return succeed(realign(pair, at, [first, second], [join(pair, first, second, author)]))
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
  return succeed(realign(pair, at, [segment], cut(pair, segment, source, target, author)))
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
  const count = segment[side].length
  if (count === 0) return fail('reshape.nothing-to-move')
  const alone = segment.source.length + segment.target.length === 1
  if (to === 'next') {
    const [kept, handed] = alone ? [null, segment] : take(pair, segment, side, count - 1, 'last', author)
    return succeed(realign(pair, at, [segment, other], [...(kept ? [kept] : []), join(pair, handed, other, author)]))
  }
  const [kept, handed] = alone ? [null, segment] : take(pair, segment, side, 1, 'first', author)
  return succeed(realign(pair, at - 1, [other, segment], [join(pair, other, handed, author), ...(kept ? [kept] : [])]))
}

/** Separates one sentence of `side` from the rest of the segment: `[the rest, the sentence]`. */
function take(pair: DocumentPair, segment: Segment, side: Side, at: number, edge: 'first' | 'last', author: string): [Segment, Segment] {
  const [before, after] = sideCut(pair, segment, side, at)
  const [handed, rest] = edge === 'first' ? [before, after] : [after, before]
  const other: Side = side === 'source' ? 'target' : 'source'
  const base = person(segment, author)
  const kept: Segment = { ...base, ...rest, [other]: segment[other], ...(side === 'source' ? { correction: segment.correction } : {}) }
  const gone: Segment = { ...base, ...handed, [other]: [], ...(side === 'source' ? { correction: null } : {}) }
  return [kept, gone]
}

/** One side of a segment cut after `at` sentences, with the corrected English cut at the same place. */
function sideCut(pair: DocumentPair, segment: Segment, side: Side, at: number): [Partial<Segment>, Partial<Segment>] {
  const before = segment[side].slice(0, at)
  const after = segment[side].slice(at)
  if (side === 'source') return [{ source: before }, { source: after }]
  const [first, second] = cutCorrection(pair, segment, at)
  return [
    { target: before, correction: first },
    { target: after, correction: second },
  ]
}

function cut(pair: DocumentPair, segment: Segment, source: number, target: number, author: string): readonly Segment[] {
  const [first, second] = cutCorrection(pair, segment, target)
  const base = person(segment, author)
  return [
    { ...base, id: pair.nextSegment, source: segment.source.slice(0, source), target: segment.target.slice(0, target), correction: first },
    { ...base, id: pair.nextSegment + 1, source: segment.source.slice(source), target: segment.target.slice(target), correction: second },
  ].map((part) => settle(pair, part))
}

/** The corrected English on both sides of the border after `target` machine sentences; null where it is the machine's. */
function cutCorrection(pair: DocumentPair, segment: Segment, target: number): [string | null, string | null] {
  if (segment.correction === null) return [null, null]
  const whole = machineTarget(pair, segment)
  const border = machineTarget(pair, { target: segment.target.slice(0, target) }).length
  const place =
    target === 0 ? 0 : target === segment.target.length ? segment.correction.length : mapBetween(whole, segment.correction).map(border, 1)
  return [segment.correction.slice(0, place).trim(), segment.correction.slice(place).trim()]
}

function join(pair: DocumentPair, first: Segment, second: Segment, author: string): Segment {
  const corrected = first.correction !== null || second.correction !== null
  const text = [targetText(pair, first), targetText(pair, second)].filter((part) => part !== '').join(' ')
  return settle(pair, {
    ...person(first, author),
    id: pair.nextSegment,
    source: [...first.source, ...second.source],
    target: [...first.target, ...second.target],
    correction: corrected ? text : null,
    state: lower(first.state, second.state),
  })
}

/** A correction that says what the machine said is none; a row whose link changed is to be looked at again. */
function settle(pair: DocumentPair, segment: Segment): Segment {
  const machine = machineTarget(pair, segment)
  const correction = segment.correction === machine ? null : segment.correction
  const state: SegmentState = machine === '' && correction === null ? 'initial' : segment.state === 'initial' ? 'translated' : segment.state
  return { ...segment, correction, state }
}

function person(segment: Segment, author: string): Segment {
  return { ...segment, confidence: 1, reasons: [], locked: true, state: 'translated', origin: { kind: 'person', name: author } }
}

function lower(a: SegmentState, b: SegmentState): SegmentState {
  const order: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']
  return forceUnwrap('a state has a place', order[Math.min(order.indexOf(a), order.indexOf(b))])
}

function realign(pair: DocumentPair, at: number, before: readonly Segment[], after: readonly Segment[]): Step {
  const renumbered = after.map((segment, offset) => settle(pair, { ...segment, id: pair.nextSegment + offset }))
  return { kind: 'realign', pair: pair.id, at, before, after: renumbered }
}

function gone(): Outcome<Step> {
  return fail('review.row-gone')
}
