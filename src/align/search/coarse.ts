import { findAnchors, type Anchor } from './anchor.ts'
import { bandAround, bandOf, cellsOf, fullBand } from './band.ts'
import { coarsePath } from './coarse-path.ts'
import { cutSpan, type Cut } from './cut.ts'
import type { Model } from '../model.ts'
import type { Stretch } from './search.ts'
import type { Span } from '../span.ts'

/** Up to this many cells the whole matrix is searched: passages may be missing anywhere. */
const SMALL = 200_000
/** Sentences to both sides of what anchors say: a wider band finds no better way, and where passages are missing it loses the right one more often. */
const RADIUS = 7
/** Sentences to both sides of a path that lengths and places alone have found. */
const COARSE_RADIUS = 14
/** A band that is wider than this on average is first narrowed by a cheap search. */
const WIDE = 90
/** The drift between two anchors grows with the root of their distance. */
const DRIFT = 2
/**
 * In long texts beads of several sentences start only where a way leads that is nearly the best of its row; pairs of sentences and nulls start everywhere, so that
 * the search finds its way around a missing passage. In short ones it sees all.
 */
const BEAM = 16

/** Where the first search looks in one part of the text: everywhere when it is short, else around a chain of anchors. */
export function firstStretches(model: Model, span: Span): readonly Stretch[] {
  const [rows, columns] = [span.i - span.i0 + 1, span.j - span.j0 + 1]
  // Many parts of a long text may each be small: together they must not cost more than a band does.
  const most = Math.max(SMALL / (model.source.count + 1), WIDE) * rows
  if (rows === 1 || columns === 1 || rows * columns <= Math.min(SMALL, most))
    return [{ span, band: fullBand(span), beam: Infinity, clauses: null, core: null }]
  return stretchesAlong(findAnchors(model, span), span).map((stretch) =>
    cellsOf(stretch.band) <= WIDE * (stretch.span.i - stretch.span.i0) ? stretch : narrowed(model, stretch),
  )
}

function narrowed(model: Model, { span, band, ...stretch }: Stretch): Stretch {
  return { span, band: bandAround(coarsePath(model, span, band), span, COARSE_RADIUS), ...stretch }
}

function stretchesAlong(anchors: readonly Anchor[], span: Span): readonly Stretch[] {
  let before = 0
  return cutSpan(span, sureAnchors(anchors)).map((piece) => {
    const inside: Anchor[] = []
    for (; before < anchors.length && (anchors[before]?.i ?? 0) < piece.i; before++) {
      const anchor = anchors[before]
      if (anchor && anchor.j < piece.j) inside.push(anchor)
    }
    return anchoredStretch(inside, piece)
  })
}

/** Two anchors that follow each other on both sides make the place between them sure: as sure as the weaker of the two. */
function sureAnchors(anchors: readonly Anchor[]): readonly Cut[] {
  const cuts: Cut[] = []
  for (const [at, { i, j, weight }] of anchors.entries()) {
    const before = anchors[at - 1]
    if (before?.i === i - 1 && before.j === j - 1) cuts.push({ i, j, weight: Math.min(weight, before.weight) })
  }
  return cuts
}

/** A stretch that is searched around anchors in it. */
export function anchoredStretch(anchors: readonly Anchor[], span: Span): Stretch {
  return { span, band: bandBetween(anchors, span), beam: BEAM, clauses: null, core: null }
}

/** A band that holds, between every two anchors, both diagonals: what is missing there may be missing at either end. */
function bandBetween(anchors: readonly Anchor[], span: Span): ReturnType<typeof bandOf> {
  const rows = span.i - span.i0
  const low = new Int32Array(rows + 1)
  const high = new Int32Array(rows + 1)
  const slope = (span.j - span.j0) / Math.max(1, rows)
  let from = { i: span.i0, j: span.j0 }
  for (const to of [...anchors, { i: span.i, j: span.j }]) {
    const slack = RADIUS + DRIFT * Math.sqrt(Math.max(to.i - from.i, to.j - from.j))
    for (let i = from.i; i <= to.i; i++) {
      const ahead = Math.min(to.j, from.j + (i - from.i) * slope)
      const back = Math.max(from.j, to.j - (to.i - i) * slope)
      low[i - span.i0] = Math.floor(Math.min(ahead, back) - slack)
      high[i - span.i0] = Math.ceil(Math.max(ahead, back) + slack)
    }
    from = to
  }
  return bandOf(low, high, span)
}
