import { bandAround } from './band.ts'
import { coreOf } from './core.ts'
import { cutSpan, type Cut } from './cut.ts'
import type { Model } from '../model.ts'
import type { Stretch } from './search.ts'
import type { Span } from '../span.ts'

/** The second search stays near the path of the first, and near the best score. */
const RADIUS = 3
const BEAM = 12
/** Clauses to both sides of the path. */
const CLAUSE_RADIUS = 5

/** One bead of a first path, with what it adds to the path's score. */
export interface Gained extends Span {
  readonly gain: number
}

/** Where the second search looks in one part of the text, by the first path through it. */
export function secondStretches(model: Model, path: readonly Gained[], span: Span): readonly Stretch[] {
  let at = 0
  return cutSpan(span, sureBoundaries(path)).map((piece) => {
    const inside: Span[] = []
    for (let bead = path[at]; bead && bead.i <= piece.i && bead.j <= piece.j; bead = path[++at]) inside.push(bead)
    return {
      span: piece,
      band: bandAround(inside, piece, RADIUS),
      beam: BEAM,
      clauses: clauseBand(model, inside, piece),
      core: coreOf(inside, piece),
    }
  })
}

/** The clauses near a path of sentences. */
function clauseBand({ source, target }: Model, path: readonly Span[], span: Span): NonNullable<Stretch['clauses']> {
  const [left, right] = [source.clauses.first, target.clauses.first]
  const inClauses = ({ i0, i, j0, j }: Span): Span => ({ i0: left[i0] ?? 0, i: left[i] ?? 0, j0: right[j0] ?? 0, j: right[j] ?? 0 })
  const [inside, stretch] = [path.map(inClauses), inClauses(span)]
  return { band: bandAround(inside, stretch, CLAUSE_RADIUS), core: coreOf(inside, stretch) }
}

/** The boundary of two beads of one sentence each is as sure as the weaker of the two. */
function sureBoundaries(path: readonly Gained[]): readonly Cut[] {
  const cuts: Cut[] = []
  for (const [at, bead] of path.entries()) {
    const before = path[at - 1]
    if (before && isPair(before) && isPair(bead)) cuts.push({ i: bead.i0, j: bead.j0, weight: Math.min(before.gain, bead.gain) })
  }
  return cuts
}

function isPair({ i0, i, j0, j }: Span): boolean {
  return i - i0 === 1 && j - j0 === 1
}
