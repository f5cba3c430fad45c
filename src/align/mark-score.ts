import { ENDINGS, OPENINGS } from './mark.ts'
import { placePair } from './mark-table.ts'
import type { Model } from './model.ts'

/** How the two sides of a bead open, end and stand in their paragraphs: learned mutual information. */
export function markScorer({ source, target, marks, weights }: Model): (i0: number, i: number, j0: number, j: number) => number {
  return (i0, i, j0, j) => {
    const opening = marks.opening[(source.opening[i0] ?? 0) * OPENINGS + (target.opening[j0] ?? 0)] ?? 0
    const ending = marks.ending[(source.ending[i - 1] ?? 0) * ENDINGS + (target.ending[j - 1] ?? 0)] ?? 0
    const place = marks.place[placePair(source, target, i0, j0)] ?? 0
    return weights.marks * (opening + ending) + weights.place * place
  }
}
