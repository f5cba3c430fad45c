import type { Bead, SegmentedDocument } from '../model/index.ts'
import type { Judgement } from './confidence.ts'
import type { PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'

const EMPTY: Judgement = { confidence: 1, reasons: [] }

/**
 * Beads over all sentences from spans over those that hold anything: an empty sentence inside a bead belongs to it, one between two beads is
 * a bead of its own.
 */
export function placeSpans(
  spans: readonly Span[],
  judgements: readonly Judgement[],
  sides: { readonly source: PreparedSide; readonly target: PreparedSide },
  source: SegmentedDocument,
  target: SegmentedDocument,
): readonly Bead[] {
  const beads: Bead[] = []
  let [doneSource, doneTarget] = [0, 0]
  const passEmpty = (upToSource: number, upToTarget: number): void => {
    for (; doneSource < upToSource; doneSource++) beads.push(beadOf([doneSource], [], EMPTY))
    for (; doneTarget < upToTarget; doneTarget++) beads.push(beadOf([], [doneTarget], EMPTY))
  }
  for (const [at, { i0, i, j0, j }] of spans.entries()) {
    const left = reach(sides.source, i0, i)
    const right = reach(sides.target, j0, j)
    passEmpty(left[0] ?? 0, right[0] ?? 0)
    beads.push(beadOf(left, right, judgements[at] ?? EMPTY))
    doneSource += left.length
    doneTarget += right.length
  }
  passEmpty(source.sentences.length, target.sentences.length)
  return beads
}

/** All indices from the first to the last sentence of a stretch, the empty ones between them too. */
function reach(side: PreparedSide, from: number, to: number): readonly number[] {
  if (from === to) return []
  const [first, last] = [side.indices[from] ?? 0, side.indices[to - 1] ?? 0]
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}

function beadOf(source: readonly number[], target: readonly number[], { confidence, reasons }: Judgement): Bead {
  return { source, target, confidence: Math.round(confidence * 1000) / 1000, reasons, origin: { kind: 'aligner' } }
}
