/** How many sentences of each side a bead holds, with the share of beads that start out as being of the type. */
export interface BeadType {
  readonly source: number
  readonly target: number
  readonly share: number
}

const type = (source: number, target: number, share: number): BeadType => ({ source, target, share })

/**
 * The types that the aligner considers. Shares are those of Chinese novels and reports against their English: English sentences are
 * shorter, so one to many is common. They are estimated again from the text's own beads.
 */
export const BEAD_TYPES: readonly BeadType[] = [
  type(1, 1, 0.6),
  type(1, 2, 0.2),
  type(2, 1, 0.045),
  type(1, 3, 0.062),
  type(3, 1, 0.004),
  type(2, 2, 0.019),
  type(1, 4, 0.021),
  type(4, 1, 0.001),
  type(2, 3, 0.011),
  type(3, 2, 0.003),
  type(1, 5, 0.005),
  type(5, 1, 0.0003),
  type(2, 4, 0.003),
  type(4, 2, 0.0005),
  type(3, 3, 0.002),
  type(1, 6, 0.002),
  type(6, 1, 0.0001),
  type(2, 5, 0.0005),
  type(3, 4, 0.0007),
  type(4, 3, 0.0005),
  type(4, 4, 0.0004),
  type(1, 0, 0.011),
  type(0, 1, 0.011),
]

/** The same as columns, for the inner loops. */
export const TYPE_SOURCE = Int8Array.from(BEAD_TYPES, (each) => each.source)
export const TYPE_TARGET = Int8Array.from(BEAD_TYPES, (each) => each.target)

/** The most sentences of each side that one bead holds. */
export const MOST_SOURCE = Math.max(...TYPE_SOURCE)
export const MOST_TARGET = Math.max(...TYPE_TARGET)
