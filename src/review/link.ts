import { fail, type Outcome, type SegmentId } from '../model/index.ts'
import { person } from './made-row.ts'
import { placedAll } from './placed.ts'
import { indexOf, type DocumentPair } from './state.ts'
import type { Step } from './step.ts'

/**
 * Links the Chinese of one row with the English of another, wherever that stands: the new row stands in the place of the Chinese. What the
 * two rows had besides stays behind as rows without a counterpart. Fails where one of the two has nothing to give.
 */
export function link(pair: DocumentPair, chinese: SegmentId, english: SegmentId, author: string): Outcome<Step> {
  const [from, to] = [indexOf(pair, chinese), indexOf(pair, english)]
  const [left, right] = [pair.segments[from], pair.segments[to]]
  if (!left || !right) return fail('review.row-gone')
  if (left === right) return fail('reshape.same-row')
  if (left.source.length === 0) return fail('reshape.no-chinese')
  if (right.target.length === 0) return fail('reshape.no-english')
  const linked = { ...person(left, author), target: right.target, correction: right.correction }
  const english0 = { ...person(left, author), source: [] }
  const chinese0 = { ...person(right, author), target: [], correction: null }
  const made = left.target.length > 0 ? [linked, english0] : [linked]
  // The second change counts in what the first one left.
  const place = from < to ? to + made.length - 1 : to
  return placedAll(pair, [
    { at: from, before: [left], after: made },
    { at: place, before: [right], after: right.source.length > 0 ? [chinese0] : [] },
  ])
}
