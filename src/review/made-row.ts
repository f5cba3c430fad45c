import { forceUnwrap, type Segment, type SegmentState } from '../model/index.ts'
import { mapBetween } from './position-map.ts'
import { machineTarget, targetText, type DocumentPair } from './state.ts'

/** What the hand of a person makes of a row's texts. */

/** The row as its maker's: certain, locked, to be reviewed again; where it stands among the others is for `placed` to say. */
export function person({ crossing: _, border: __, doubted: ___, ...segment }: Segment, author: string): Segment {
  return { ...segment, confidence: 1, reasons: [], locked: true, state: 'translated', origin: { kind: 'person', name: author } }
}

/** A correction that says what the machine said is none; a row whose link changed is to be looked at again. */
export function settle(pair: DocumentPair, segment: Segment): Segment {
  const machine = machineTarget(pair, segment)
  const correction = segment.correction === machine ? null : segment.correction
  const state: SegmentState = machine === '' && correction === null ? 'initial' : segment.state === 'initial' ? 'translated' : segment.state
  return { ...segment, correction, state }
}

/** Two rows as one; their English in its own order, corrections included. */
export function joinRows(pair: DocumentPair, first: Segment, second: Segment, author: string): Segment {
  const corrected = first.correction !== null || second.correction !== null
  const ordered = (first.target[0] ?? 0) <= (second.target[0] ?? Infinity) ? [first, second] : [second, first]
  const text = ordered
    .map((row) => targetText(pair, row))
    .filter((part) => part !== '')
    .join(' ')
  return settle(pair, {
    ...person(first, author),
    source: ascending(first.source, second.source),
    target: ascending(first.target, second.target),
    correction: corrected ? text : null,
    state: lower(first.state, second.state),
  })
}

/** The row cut after `source` Chinese and `target` English sentences. */
export function cutRow(pair: DocumentPair, segment: Segment, source: number, target: number, author: string): readonly [Segment, Segment] {
  const [first, second] = cutCorrection(pair, segment, target)
  const base = person(segment, author)
  return [
    settle(pair, { ...base, source: segment.source.slice(0, source), target: segment.target.slice(0, target), correction: first }),
    settle(pair, { ...base, source: segment.source.slice(source), target: segment.target.slice(target), correction: second }),
  ]
}

/** The corrected English on both sides of the border after `target` machine sentences; null where it is the machine's. */
function cutCorrection(pair: DocumentPair, segment: Segment, target: number): [string | null, string | null] {
  if (segment.correction === null) return [null, null]
  if (target === 0) return [null, segment.correction]
  if (target === segment.target.length) return [segment.correction, null]
  const whole = machineTarget(pair, segment)
  const border = machineTarget(pair, { target: segment.target.slice(0, target) }).length
  const place = mapBetween(whole, segment.correction).map(border, 1)
  return [segment.correction.slice(0, place).trim(), segment.correction.slice(place).trim()]
}

function ascending(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...a, ...b].sort((x, y) => x - y)
}

function lower(a: SegmentState, b: SegmentState): SegmentState {
  const order: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']
  return forceUnwrap('a state has a place', order[Math.min(order.indexOf(a), order.indexOf(b))])
}
