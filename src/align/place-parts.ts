import type { Bead } from '../model/index.ts'
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
  frame: Frame,
  sides: { readonly source: PreparedSide; readonly target: PreparedSide },
): readonly Bead[] {
  const place = new Placement(frame)
  for (const part of parts) {
    if (part.kind === 'fixed') place.given(part.bead)
    else
      for (const [at, { i0, i, j0, j }] of part.spans.entries())
        place.found(reachOf(sides.source, i0, i), reachOf(sides.target, j0, j), part.judgements[at] ?? SURE)
  }
  place.passTo(frame.within.i, frame.within.j)
  return place.beads
}

class Placement {
  readonly beads: Bead[] = []
  private doneSource: number
  private doneTarget: number
  private readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
    this.doneSource = frame.within.i0
    this.doneTarget = frame.within.j0
  }

  given(bead: Bead): void {
    this.passTo(bead.source[0] ?? this.doneSource, bead.target[0] ?? this.doneTarget)
    this.put(bead)
  }

  found(source: readonly number[], target: readonly number[], judgement: Judgement): void {
    this.passTo(source[0] ?? 0, target[0] ?? 0)
    if (target.length === 0) this.alone(source[0] ?? 0, 'source', judgement)
    else if (source.length === 0) this.alone(target[0] ?? 0, 'target', judgement)
    else this.put(beadOf(source, target, judgement))
  }

  /** Empty sentences up to these places, each on its own; what belongs to a given bead comes with it. */
  passTo(source: number, target: number): void {
    while (this.doneSource < source) this.alone(this.doneSource, 'source', SURE)
    while (this.doneTarget < target) this.alone(this.doneTarget, 'target', SURE)
  }

  /** One sentence without a counterpart, with the given bead that it opens; nothing for the others of that bead. */
  private alone(sentence: number, side: 'source' | 'target', judgement: Judgement): void {
    const isSource = side === 'source'
    const done = isSource ? this.doneSource : this.doneTarget
    if (sentence < done) return
    const given = isSource ? this.frame.aloneSource.get(sentence) : this.frame.aloneTarget.get(sentence)
    if (given === null) this.doneTarget++
    else this.put(given ?? (isSource ? beadOf([sentence], [], judgement) : beadOf([], [sentence], judgement)))
  }

  private put(bead: Bead): void {
    this.beads.push(bead)
    this.doneSource += bead.source.length
    if (!bead.crossing) this.doneTarget += bead.target.length
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
