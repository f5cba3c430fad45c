import { fail, succeed, type Outcome, type Segment, type SegmentId } from '../model/index.ts'
import type { Plan } from './act.ts'
import { person } from './made-row.ts'
import { placed } from './placed.ts'
import { isFixed } from './realigned.ts'
import { indexOf, type DocumentPair } from './state.ts'

/**
 * Says where an alignment that has drifted is right again: the Chinese of one row and the English of another are one locked row, and unlike a link
 * across other rows nothing crosses it. What stood between the two is let go on its side of the new row, for the aligner to link anew. Fails where
 * one of the two has nothing to give, and where a person fixed a row in between.
 */
export function planPinpoint(pair: DocumentPair, chinese: SegmentId, english: SegmentId, author: string): Outcome<Plan> {
  const [from, to] = [indexOf(pair, chinese), indexOf(pair, english)]
  const [left, right] = [pair.segments[from], pair.segments[to]]
  if (!left || !right) return fail('review.row-gone')
  if (left === right) return fail('reshape.same-row')
  if (left.source.length === 0) return fail('reshape.no-chinese')
  if (right.target.length === 0) return fail('reshape.no-english')
  const at = Math.min(from, to)
  const rows = pair.segments.slice(at, Math.max(from, to) + 1)
  if (rows.slice(1, -1).some(isFixed) || left.crossing || right.crossing || left.correction !== null) return fail('review.pinpoint-fixed')
  const pin: Segment = { ...person(left, author), target: right.target, correction: right.correction }
  const ofEnglish = rows.filter((row) => row !== right && row.target.length > 0).map((row) => alone(row, 'target', author))
  const ofChinese = rows.filter((row) => row !== left && row.source.length > 0).map((row) => alone(row, 'source', author))
  const step = placed(pair, at, rows, from < to ? [...ofEnglish, pin, ...ofChinese] : [...ofChinese, pin, ...ofEnglish])
  return step.ok ? succeed({ name: 'pinpoint', steps: [step.value], realign: true }) : step
}

/** One side of a row without the other, for the aligner to link. */
function alone(row: Segment, side: 'source' | 'target', author: string): Segment {
  const sentences = side === 'source' ? { source: row.source, target: [] } : { source: [], target: row.target }
  return { ...person(row, author), ...sentences, locked: false, correction: null }
}
