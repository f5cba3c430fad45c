import type { Band } from './band.ts'
import { beadScorer, IMPOSSIBLE } from '../signal/bead-score.ts'
import { BEAD_TYPES, MOST_SOURCE, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import { ClauseSearch } from '../signal/clause-search.ts'
import { greatest, type Core } from './core.ts'
import type { Model } from '../model.ts'
import { readMeetings, type Meetings } from '../signal/meeting.ts'
import { likelyWay, type LikelyBead } from './posterior.ts'
import { Origins } from './origins.ts'
import type { Span } from '../span.ts'
import type { SignalWeights } from '../weights.ts'

/** A part of the two texts that is searched on its own, with the places to look at. */
export interface Stretch {
  readonly span: Span
  readonly band: Band
  /** Beads of several sentences do not start at places that fall behind the core of their row, or where none is given the best of it, by more than this. */
  readonly beam: number
  /** Where the path of a search before passes; null where there was none. */
  readonly core: Core | null
  /** Where clauses are looked at, counted in clauses; null in a search without them. */
  readonly clauses: { readonly band: Band; readonly core: Core | null } | null
}

/** How many sentences before each position one bead may hold: none where the sentence before it is known to have no counterpart. */
export interface Reach {
  readonly source: Uint8Array
  readonly target: Uint8Array
}

/** What is searched in one go: stretches under one model. The order of the results is that of the stretches, whoever searches them. */
export interface SearchOrder {
  readonly model: Model
  readonly reach: Reach
  readonly stretches: readonly Stretch[]
  /** Which signals count how much. */
  readonly weights: SignalWeights
  /** Whether all likely beads are asked for, and not only the best way. */
  readonly likely?: boolean
  /** Hears how much is done, from 0 to 1. */
  readonly onShare: (share: number) => void
}

/** The best way through one stretch. */
export interface Found {
  /** Types of its beads, in order: indices into `BEAD_TYPES`. */
  readonly types: Uint8Array
  /** What each bead adds to the score of the way; empty where clauses were looked at. */
  readonly gains: Float64Array
  /** How much of all ways goes through each bead, 0 to 1; empty where clauses were not looked at. */
  readonly posteriors: Float64Array
  /** All likely beads of all ways; empty where they were not asked for or clauses not looked at. */
  readonly likely: readonly LikelyBead[]
}

/** All scores of a stretch: type t of the bead that ends at cell c stands at `c * BEAD_TYPES.length + t`. */
export interface Lattice {
  readonly span: Span
  readonly band: Band
  readonly scores: Float32Array
}

const TYPES = BEAD_TYPES.length
const FIRST_NULL = BEAD_TYPES.findIndex((type) => type.source === 0 || type.target === 0)

/** The likeliest first, and nulls: what they reach tells that others need not be weighed. */
const TRIED = Int8Array.from(BEAD_TYPES.keys()).sort((a, b) => orderOf(a) - orderOf(b))

function orderOf(t: number): number {
  return t === 0 ? 0 : t >= FIRST_NULL ? t - FIRST_NULL + 1 : t + TYPES
}

/** A bead that is worth this much less than another way to its end is no share of all ways. */
const NO_SHARE = 9

/** Searches stretches of one order; keep it for all of them, it holds what is costly to make. `onRow` hears of every row. */
export function stretchSearcher({
  model,
  reach,
  weights,
  likely = false,
}: Omit<SearchOrder, 'stretches' | 'onShare'>): (stretch: Stretch, onRow: () => void) => Found {
  const scorer = beadScorer(model, weights)
  let clauseSearch: ClauseSearch | null = null
  /**
   * The best path by dynamic programming (Gale and Church 1993). Where clauses are looked at, it only says what can be; then the way with the likeliest
   * beads is taken.
   */
  return ({ span, band, beam, clauses, core }, onRow) => {
    const { low, high, start } = band
    const rows = span.i - span.i0
    const cells = start[rows + 1] ?? 0
    const best = new Float64Array(cells).fill(IMPOSSIBLE)
    const choice = new Uint8Array(cells)
    // Pairs and nulls start everywhere: there is always a way to the end, also behind a long passage without a counterpart.
    const from = new Origins(band, TYPE_SOURCE, (t) => t === 0 || t >= FIRST_NULL)
    const scores = clauses ? new Float32Array(cells * TYPES).fill(IMPOSSIBLE) : null
    const margin = clauses ? NO_SHARE : 0
    const meetings = clauses
      ? readMeetings(model, span, band, (clauseSearch ??= new ClauseSearch(model)).read(span, clauses.band, clauses.core))
      : null
    const load = (r: number): void => {
      if (r < rows) scorer.load(span.i0 + r, low[Math.max(0, r + 1 - MOST_SOURCE)] ?? 0, high[Math.min(rows, r + MOST_SOURCE)] ?? 0)
    }
    best[0] = 0
    for (let r = 0; r <= rows; r++) {
      const i = span.i0 + r
      load(r)
      from.look(r)
      const sources = reach.source[i] ?? 0
      let top = r === 0 ? 0 : IMPOSSIBLE
      let cell = start[r] ?? 0
      for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++, cell++) {
        const targets = reach.target[j] ?? 0
        for (let n = 0; n < TYPES; n++) {
          const t = TRIED[n] ?? 0
          const q = TYPE_TARGET[t] ?? 0
          const j0 = j - q
          if (j0 < (from.low[t] ?? 0) || j0 > (from.high[t] ?? 0)) continue
          const origin = (from.cell[t] ?? 0) + j0
          const before = best[origin] ?? IMPOSSIBLE
          if (before < (from.least[t] ?? 0) || (t < FIRST_NULL && (q > targets || (TYPE_SOURCE[t] ?? 0) > sources))) continue
          const here = best[cell] ?? IMPOSSIBLE
          const met = meetings ? meetingScore(meetings, weights, t, origin, cell) : 0
          const score = met + scorer.score(t, i - (TYPE_SOURCE[t] ?? 0), i, j0, j, here - before - margin - met)
          if (scores) scores[cell * TYPES + t] = score
          // What is missing is missing in runs.
          const total = before + score + (t >= FIRST_NULL && choice[origin] === t ? weights.nullRun : 0)
          if (total <= here) continue
          best[cell] = total
          choice[cell] = t
        }
        if ((best[cell] ?? 0) > top) top = best[cell] ?? 0
      }
      from.close(r, (core ? greatest(best, band, core, r) : top) - beam)
      onRow()
    }
    if (scores) return { ...likelyWay({ span, band, scores }, likely), gains: new Float64Array() }
    return { ...trace(span, band, choice, best), posteriors: new Float64Array(), likely: [] }
  }
}

/** What the places where it meets others add to a bead from one cell to another. */
function meetingScore({ clean, quote }: Meetings, weights: SignalWeights, t: number, from: number, to: number): number {
  return t < FIRST_NULL ? (weights.clean * ((clean[from] ?? 0) + (clean[to] ?? 0))) / 2 + weights.quote * (quote[to] ?? 0) : 0
}

/** Rows between two reports of progress. */
const REPORT = 256

/** Searches all stretches of an order, one after another. */
export function searchHere(order: SearchOrder): readonly Found[] {
  const search = stretchSearcher(order)
  const rows = order.stretches.reduce((sum, { span }) => sum + span.i - span.i0 + 1, 0)
  let done = 0
  return order.stretches.map((stretch) =>
    search(stretch, () => {
      if (++done % REPORT === 0) order.onShare(done / rows)
    }),
  )
}

/** The beads of a way through a stretch. */
export function spansOf(span: Span, types: Uint8Array): readonly Span[] {
  let [i, j] = [span.i0, span.j0]
  return Array.from(types, (type) => {
    const [i0, j0] = [i, j]
    i += TYPE_SOURCE[type] ?? 0
    j += TYPE_TARGET[type] ?? 0
    return { i0, i, j0, j }
  })
}

function trace(span: Span, band: Band, choice: Uint8Array, best: Float64Array): Omit<Found, 'posteriors' | 'likely'> {
  const [types, gains]: [number[], number[]] = [[], []]
  const cellOf = (r: number, j: number): number => (band.start[r] ?? 0) + j - (band.low[r] ?? 0)
  for (let [r, j] = [span.i - span.i0, span.j]; r > 0 || j > span.j0;) {
    const cell = cellOf(r, j)
    const type = choice[cell] ?? 0
    ;[r, j] = [r - (TYPE_SOURCE[type] ?? 0), j - (TYPE_TARGET[type] ?? 0)]
    if (r < 0 || j < span.j0) throw new Error(`Broken invariant: the band holds a path (stuck at ${span.i0 + r}, ${j})`)
    types.push(type)
    gains.push((best[cell] ?? 0) - (best[cellOf(r, j)] ?? 0))
  }
  return { types: Uint8Array.from(types.reverse()), gains: Float64Array.from(gains.reverse()) }
}
