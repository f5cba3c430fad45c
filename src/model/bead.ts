import type { Message } from './message.ts'
import type { Origin } from './origin.ts'

/**
 * n source sentences and m target sentences that translate each other (Gale and Church 1993). Indices into the two
 * sentence lists, ascending; one side may be empty: a sentence without a counterpart is a bead of its own.
 */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** From 0 to 1: of the beads with about this figure, about this share is right. */
  readonly confidence: number
  /** Why the figure is low, in words; empty when nothing speaks against the bead. */
  readonly reasons: readonly Message[]
  readonly origin: Origin
}

/** `"1-1"`, `"2-1"`, `"0-1"` ... */
export function beadType(bead: Pick<Bead, 'source' | 'target'>): string {
  return `${bead.source.length}-${bead.target.length}`
}

/**
 * Says what breaks the law of alignment (every sentence of both sides in exactly one bead, order kept), or null.
 */
export function alignmentFault(beads: readonly Pick<Bead, 'source' | 'target'>[], sourceCount: number, targetCount: number): string | null {
  let nextSource = 0
  let nextTarget = 0
  for (const [index, bead] of beads.entries()) {
    if (bead.source.length + bead.target.length === 0) return `bead ${index} is empty`
    for (const sentence of bead.source)
      if (sentence !== nextSource++) return `bead ${index}: source sentence ${sentence} where ${nextSource - 1} was due`
    for (const sentence of bead.target)
      if (sentence !== nextTarget++) return `bead ${index}: target sentence ${sentence} where ${nextTarget - 1} was due`
  }
  if (nextSource !== sourceCount) return `${sourceCount - nextSource} source sentences are in no bead`
  if (nextTarget !== targetCount) return `${targetCount - nextTarget} target sentences are in no bead`
  return null
}
