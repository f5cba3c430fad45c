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
  /** A person linked text that was moved: the bead stands where its source stands, and its target elsewhere. */
  readonly crossing?: true
  /** A hard border lies before this bead: on both sides something new begins here, and no bead reaches across. */
  readonly border?: true
}

/** `"1-1"`, `"2-1"`, `"0-1"` ... */
export function beadType(bead: Pick<Bead, 'source' | 'target'>): string {
  return `${bead.source.length}-${bead.target.length}`
}

/** What the law of alignment looks at. */
export type BeadPlace = Pick<Bead, 'source' | 'target'> & Partial<Pick<Bead, 'origin' | 'crossing'>>

/**
 * Says what breaks the law of alignment, or null: every sentence of both sides is in exactly one bead; beads stand in the order of their
 * source; their targets are in order too, but for those of a crossing bead, and only a person makes one of these.
 */
export function alignmentFault(beads: readonly BeadPlace[], sourceCount: number, targetCount: number): string | null {
  const seen = new Set<number>()
  let nextSource = 0
  let lastTarget = -1
  for (const [index, { source, target, crossing, origin }] of beads.entries()) {
    if (source.length + target.length === 0) return `bead ${index} is empty`
    for (const sentence of source)
      if (sentence !== nextSource++) return `bead ${index}: source sentence ${sentence} where ${nextSource - 1} was due`
    if (crossing && origin?.kind !== 'person') return `bead ${index} crosses others, and no person said so`
    for (const [at, sentence] of target.entries()) {
      if (sentence < 0 || sentence >= targetCount) return `bead ${index}: there is no target sentence ${sentence}`
      if (seen.has(sentence)) return `bead ${index}: target sentence ${sentence} is in another bead too`
      if (sentence <= (crossing ? (target[at - 1] ?? -1) : lastTarget)) return `bead ${index}: target sentence ${sentence} is out of order`
      seen.add(sentence)
      if (!crossing) lastTarget = sentence
    }
  }
  if (nextSource !== sourceCount) return `${sourceCount - nextSource} source sentences are in no bead`
  if (seen.size !== targetCount) return `${targetCount - seen.size} target sentences are in no bead`
  return null
}
