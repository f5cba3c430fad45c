import type { Bead, SegmentedDocument } from '../model/index.ts'
import type { PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'

/**
 * Beads over all sentences from spans over those that hold anything: an empty sentence inside a bead belongs to it, one between two beads is
 * a bead of its own.
 */
export function placeSpans(
  spans: readonly Span[],
  source: PreparedSide,
  target: PreparedSide,
  sourceDocument: SegmentedDocument,
  targetDocument: SegmentedDocument,
): readonly Bead[] {
  const beads: Bead[] = []
  const done = { source: 0, target: 0 }
  const single = (side: 'source' | 'target', upTo: number): void => {
    for (; done[side] < upTo; done[side]++) beads.push(beadOf(side === 'source' ? [done[side]] : [], side === 'target' ? [done[side]] : []))
  }
  for (const span of spans) {
    const left = reach(source, span.i0, span.i)
    const right = reach(target, span.j0, span.j)
    if (left.length > 0) single('source', left[0] ?? 0)
    if (right.length > 0) single('target', right[0] ?? 0)
    beads.push(beadOf(left, right))
    done.source += left.length
    done.target += right.length
  }
  single('source', sourceDocument.sentences.length)
  single('target', targetDocument.sentences.length)
  return beads
}

/** All indices from the first to the last sentence of a stretch, the empty ones between them too. */
function reach(side: PreparedSide, from: number, to: number): readonly number[] {
  if (from === to) return []
  const [first, last] = [side.indices[from] ?? 0, side.indices[to - 1] ?? 0]
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}

function beadOf(source: readonly number[], target: readonly number[]): Bead {
  return { source, target, confidence: 0, reasons: [], origin: { kind: 'aligner' } }
}
