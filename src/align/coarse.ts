import { findAnchors, type Anchor } from './anchor.ts'
import { bandAround, bandOf, fullBand, type Band } from './band.ts'
import { coarsePath } from './coarse-path.ts'
import type { Model } from './lattice.ts'

/** Up to this many cells the whole matrix is searched: passages may be missing anywhere. */
const SMALL = 200_000
/** Sentences to both sides of what anchors say. */
const RADIUS = 14
/** A band that is wider than this on average is first narrowed by a cheap search. */
const WIDE = 90
/** The drift between two anchors grows with the root of their distance. */
const DRIFT = 2

/** Where the first search looks: everywhere in short texts, else around a chain of anchors. */
export function firstBand(model: Model): Band {
  const { source, target } = model
  if ((source.count + 1) * (target.count + 1) <= SMALL) return fullBand(source, target)
  const anchors = findAnchors(source, target, model.table, model.targetWords)
  const band = bandBetween(anchors, source.count, target.count)
  const cells = band.start[source.count + 1] ?? 0
  return cells <= WIDE * source.count ? band : bandAround(coarsePath(model, band), source.count, target.count, RADIUS)
}

/** A band that holds, between every two anchors, both diagonals: what is missing there may be missing at either end. */
function bandBetween(anchors: readonly Anchor[], sourceCount: number, targetCount: number): Band {
  const low = new Int32Array(sourceCount + 1)
  const high = new Int32Array(sourceCount + 1)
  const slope = targetCount / Math.max(1, sourceCount)
  let from = { i: 0, j: 0 }
  for (const to of [...anchors, { i: sourceCount, j: targetCount }]) {
    const slack = RADIUS + DRIFT * Math.sqrt(Math.max(to.i - from.i, to.j - from.j))
    for (let i = from.i; i <= to.i; i++) {
      const ahead = Math.min(to.j, from.j + (i - from.i) * slope)
      const back = Math.max(from.j, to.j - (to.i - i) * slope)
      low[i] = Math.floor(Math.min(ahead, back) - slack)
      high[i] = Math.ceil(Math.max(ahead, back) + slack)
    }
    from = to
  }
  return bandOf(low, high, targetCount)
}
