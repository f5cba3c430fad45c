import type { Frame } from './frame.ts'
import type { LearnedBead } from './lesson/learn.ts'
import type { LikelyBead } from './search/posterior.ts'
import { spansOf, type Found, type Stretch } from './search/search.ts'
import type { Gained } from './search/second.ts'
import type { Span } from './span.ts'

/** A bead that a search found, with the share of all ways that goes through it where that was worked out. */
export type FoundBead = Gained & { readonly posterior: number }

/** The stretches of each part of a frame; none for what is fixed. */
export function stretchesOf(frame: Frame, cut: (span: Span, at: number) => readonly Stretch[]): readonly (readonly Stretch[])[] {
  return frame.parts.map((part, at) => (part.kind === 'free' ? cut(part.span, at) : []))
}

/** The beads found in each part, from the results for its stretches. */
export function gather(stretches: readonly (readonly Stretch[])[], found: readonly Found[]): readonly (readonly FoundBead[])[] {
  let next = 0
  return stretches.map((list) =>
    list.flatMap(({ span }) => {
      const { types, gains, posteriors } = found[next++] ?? { types: new Uint8Array(), gains: [], posteriors: [] }
      return spansOf(span, types).map((bead, at) => ({ ...bead, gain: gains[at] ?? 0, posterior: posteriors[at] ?? 0 }))
    }),
  )
}

/** The beads of a path through a frame, and the fixed ones, to learn from. */
export function learnedBeads(frame: Frame, paths: readonly (readonly Span[])[]): readonly LearnedBead[] {
  return frame.parts.flatMap((part, at): readonly LearnedBead[] =>
    part.kind === 'fixed' ? [{ ...part.span, fixed: true }] : (paths[at] ?? []).map((bead) => ({ ...bead, fixed: false })),
  )
}

/** All likely beads of a search, and the fixed ones of its frame. */
export function likelyBeads(frame: Frame, found: readonly Found[]): readonly LearnedBead[] {
  const fixed = frame.parts.flatMap((part): readonly LearnedBead[] => (part.kind === 'fixed' ? [{ ...part.span, fixed: true }] : []))
  const likely = found.flatMap((each): readonly LikelyBead[] => each.likely)
  return [...fixed, ...likely.map((bead) => ({ ...bead, fixed: false }))]
}
