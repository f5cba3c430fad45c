import type { Bead, SegmentedDocument } from '../model/index.ts'
import type { Judgement } from './confidence.ts'
import type { Frame, Part } from './frame.ts'
import type { PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'

/** A part of the text with its beads: a given one, or those that were found with how sure they are. */
export type PlacedPart =
  Extract<Part, { kind: 'fixed' }> | { readonly kind: 'found'; readonly spans: readonly Span[]; readonly judgements: readonly Judgement[] }

const SURE: Judgement = { confidence: 1, reasons: [] }

/**
 * Beads over all sentences of the documents from beads over those that hold anything: an empty sentence inside a bead belongs to it, one between two
 * beads is a bead of its own. Given beads of one side stand where their sentences do.
 */
export function placeParts(
  parts: readonly PlacedPart[],
  frame: Pick<Frame, 'aloneSource' | 'aloneTarget'>,
  sides: { readonly source: PreparedSide; readonly target: PreparedSide },
  source: SegmentedDocument,
  target: SegmentedDocument,
): readonly Bead[] {
  const place = new Placement(frame)
  for (const part of parts) {
    if (part.kind === 'fixed') place.given(part.bead)
    else
      for (const [at, { i0, i, j0, j }] of part.spans.entries())
        place.found(reachOf(sides.source, i0, i), reachOf(sides.target, j0, j), part.judgements[at] ?? SURE)
  }
  place.passTo(source.sentences.length, target.sentences.length)
  return place.beads
}

class Placement {
  readonly beads: Bead[] = []
  private doneSource = 0
  private doneTarget = 0
  private readonly frame: Pick<Frame, 'aloneSource' | 'aloneTarget'>

  constructor(frame: Pick<Frame, 'aloneSource' | 'aloneTarget'>) {
    this.frame = frame
  }

  given(bead: Bead): void {
    this.passTo(bead.source[0] ?? this.doneSource, bead.target[0] ?? this.doneTarget)
    this.put(bead)
  }

  found(source: readonly number[], target: readonly number[], judgement: Judgement): void {
    this.passTo(source[0] ?? 0, target[0] ?? 0)
    const given =
      target.length === 0
        ? this.frame.aloneSource.get(source[0] ?? 0)
        : source.length === 0
          ? this.frame.aloneTarget.get(target[0] ?? 0)
          : undefined
    if (!given) this.put(beadOf(source, target, judgement))
    else if (given.source[0] === source[0] && given.target[0] === target[0]) this.put(given)
  }

  /** Empty sentences up to these places, each on its own; what belongs to a given bead comes with it. */
  passTo(source: number, target: number): void {
    while (this.doneSource < source) this.put(this.frame.aloneSource.get(this.doneSource) ?? beadOf([this.doneSource], [], SURE))
    while (this.doneTarget < target) this.put(this.frame.aloneTarget.get(this.doneTarget) ?? beadOf([], [this.doneTarget], SURE))
  }

  private put(bead: Bead): void {
    this.beads.push(bead)
    this.doneSource += bead.source.length
    this.doneTarget += bead.target.length
  }
}

/** All indices from the first to the last sentence of a stretch, the empty ones between them too. */
function reachOf(side: PreparedSide, from: number, to: number): readonly number[] {
  if (from === to) return []
  const [first, last] = [side.indices[from] ?? 0, side.indices[to - 1] ?? 0]
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}

function beadOf(source: readonly number[], target: readonly number[], { confidence, reasons }: Judgement): Bead {
  return { source, target, confidence: Math.round(confidence * 1000) / 1000, reasons, origin: { kind: 'aligner' } }
}
