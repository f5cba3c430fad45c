import type { Span } from '../span.ts'

/** A place where a text may be cut in two before it is searched: before source sentence `i` and target sentence `j`. */
export interface Cut {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/** Pieces hold about this many source sentences: many enough for two cores to share, each with little memory. */
const PIECE = 600
/** The surest cut among this many source sentences is taken. */
const WINDOW = 200

/** Cuts a span into pieces at the surest of `cuts`, which ascend on both sides. A piece without any cut in its window ends at the next one. */
export function cutSpan(span: Span, cuts: readonly Cut[]): readonly Span[] {
  const pieces: Span[] = []
  let [i0, j0] = [span.i0, span.j0]
  for (let at = 0; at < cuts.length;) {
    let best: Cut | null = null
    for (; at < cuts.length; at++) {
      const cut = cuts[at]
      if (!cut || cut.i < i0 + PIECE || cut.j <= j0) continue
      if (best && cut.i >= i0 + PIECE + WINDOW) break
      if (!best || cut.weight > best.weight) best = cut
    }
    if (!best || best.i > span.i - PIECE / 2) break
    pieces.push({ i0, i: best.i, j0, j: best.j })
    ;[i0, j0] = [best.i, best.j]
  }
  pieces.push({ i0, i: span.i, j0, j: span.j })
  return pieces
}
