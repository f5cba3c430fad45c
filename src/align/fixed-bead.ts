import type { Bead } from '../model/index.ts'

/**
 * A bead that is given, not searched: indices of the document's sentences, each side without gaps. It comes back as it is; confidence is 1 and there
 * are no reasons where none are given. One that is `crossing` comes where its source stands, and its target is left out of the search.
 */
export interface FixedBead extends Pick<Bead, 'source' | 'target' | 'origin' | 'crossing'> {
  readonly confidence?: number
  readonly reasons?: Bead['reasons']
}

/** A place that no bead may reach across: it holds sentences before the source sentence `source` and the target sentence `target`, or from these on. */
export interface Border {
  readonly source: number
  readonly target: number
}

/** A fixed bead as it comes back: itself, when it is whole. */
export function beadOfFixed(fixed: FixedBead): Bead {
  return isWhole(fixed) ? fixed : { confidence: 1, reasons: [], ...fixed }
}

function isWhole(fixed: FixedBead): fixed is FixedBead & Bead {
  return fixed.confidence !== undefined && fixed.reasons !== undefined
}
