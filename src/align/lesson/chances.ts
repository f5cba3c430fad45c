/**
 * Probabilities of the pairs and the counts of a round: those of the English word given the Chinese at `2 * pair`, the other way round behind it, so that
 * what is used together lies together. Pair 0 has none.
 */
export interface Chances {
  readonly table: Float64Array
  readonly counts: Float64Array
}
