/** A bead as two half-open stretches of prepared sentences: source `[i0, i)`, target `[j0, j)`. */
export interface Span {
  readonly i0: number
  readonly i: number
  readonly j0: number
  readonly j: number
}
