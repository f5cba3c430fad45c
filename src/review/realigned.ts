import { isReviewed, type Bead, type Segment, type SegmentId } from '../model/index.ts'
import { indexOf, type DocumentPair } from './state.ts'
import { rowChanges, type RowChange, type Step } from './step.ts'

/** Rows `[from, to)` of a pair as an aligner sees them anew. */
export interface RealignedRows {
  readonly from: number
  readonly to: number
  readonly beads: readonly Bead[]
}

/** Whether no aligner may touch a row: a person linked, confirmed or corrected it. */
export function isFixed(segment: Segment): boolean {
  const { locked, crossing, correction } = segment
  return locked || crossing === true || isReviewed(segment) || correction !== null
}

/** The places in the pair, after `steps`, around which a change by hand asks for realigning; ascending, each once. */
export function placesToRealign(pair: DocumentPair, steps: readonly Step[]): readonly number[] {
  const changes = steps.flatMap((step) => ('pair' in step && step.pair === pair.id ? rowChanges(step) : []))
  const ids = changes.flatMap(({ after }) => [after[0], after.at(-1)].flatMap((row): SegmentId[] => (row ? [row.id] : [])))
  const places = ids.map((id) => indexOf(pair, id)).filter((place) => place >= 0)
  return [...new Set(places)].sort((a, b) => a - b)
}

/**
 * The step that makes rows of what an aligner found. Rows with the same sentences stay what they are, ids and flags included; one that a person made
 * and let go is the aligner's again. Null when all
 * do, and when the answer would change a fixed row: then it was made for rows that have changed since.
 */
export function realignStep(pair: DocumentPair, { from, to, beads }: RealignedRows): Step | null {
  const before = pair.segments.slice(from, to)
  const parts: RowChange[] = []
  let next = pair.nextSegment
  let [old, fresh, at] = [0, 0, from]
  while (old < before.length || fresh < beads.length) {
    const [row, bead] = [before[old], beads[fresh]]
    if (row && bead && sameSentences(row, bead)) {
      if (isHandMade(row, bead)) parts.push({ at, before: [row], after: [{ ...judgedAnew(row, bead), id: next++ }] })
      ;[old, fresh, at] = [old + 1, fresh + 1, at + 1]
      continue
    }
    const [oldEnd, freshEnd] = meeting(before, beads, old, fresh)
    const removed = before.slice(old, oldEnd)
    if (removed.some(isFixed)) return null
    const border = removed[0]?.border
    const after = beads.slice(fresh, freshEnd).map((found, index) => rowOf(found, next++, index === 0 && border === true))
    parts.push({ at, before: removed, after })
    ;[old, fresh, at] = [oldEnd, freshEnd, at + after.length]
  }
  const [only] = parts
  if (!only) return null
  return parts.length === 1 ? { kind: 'realign', pair: pair.id, ...only } : { kind: 'relink', pair: pair.id, parts }
}

/** The first places behind `old` and `fresh` from which on the next row and the next bead hold the same sentences. */
function meeting(rows: readonly Segment[], beads: readonly Bead[], old: number, fresh: number): readonly [number, number] {
  const places = new Map(rows.slice(old).map((row, index) => [sentences(row), old + index]))
  for (let at = fresh; at < beads.length; at++) {
    const bead = beads[at]
    const place = bead && places.get(sentences(bead))
    if (place !== undefined) return [place, at]
  }
  return [rows.length, beads.length]
}

function sentences({ source, target }: Pick<Bead, 'source' | 'target'>): string {
  return `${source.join(' ')}=${target.join(' ')}`
}

function sameSentences(a: Pick<Bead, 'source' | 'target'>, b: Pick<Bead, 'source' | 'target'>): boolean {
  return sentences(a) === sentences(b)
}

/** Whether a person made the row and let it go, and the aligner finds the same. */
function isHandMade(row: Segment, bead: Bead): boolean {
  return row.origin.kind === 'person' && bead.origin.kind !== 'person' && !isFixed(row)
}

function judgedAnew(row: Segment, { confidence, reasons, origin }: Bead): Segment {
  return { ...row, confidence, reasons, origin }
}

function rowOf({ source, target, confidence, reasons, origin }: Bead, id: SegmentId, border: boolean): Segment {
  const state = target.length === 0 ? 'initial' : 'translated'
  const row: Segment = { source, target, confidence, reasons, origin, id, state, locked: false, correction: null }
  return border ? { ...row, border } : row
}
