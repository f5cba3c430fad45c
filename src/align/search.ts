import type { Band } from './band.ts'
import { beadScorer, IMPOSSIBLE } from './bead-score.ts'
import { BEAD_TYPES, MOST_SOURCE, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import type { Model } from './model.ts'
import { ClauseSearch } from './clause-search.ts'
import { readMeetings } from './meeting.ts'
import { likelyWay } from './posterior.ts'
import type { Span } from './span.ts'
import type { SignalWeights } from './weights.ts'

/** A part of the two texts that is searched on its own, with the places to look at. */
export interface Stretch {
  readonly span: Span
  readonly band: Band
  /** Places that fall behind the best of their row by more than this are left; for beads of several sentences, by half as much. */
  readonly beam: number
  /** Where clauses are looked at, counted in clauses; null in a search without them. */
  readonly clauses: Band | null
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
}

/** All scores of a stretch: type t of the bead that starts at cell c stands at `c * BEAD_TYPES.length + t`. */
export interface Lattice {
  readonly span: Span
  readonly band: Band
  readonly scores: Float32Array
}

const TYPES = BEAD_TYPES.length
const FIRST_NULL = BEAD_TYPES.findIndex((type) => type.source === 0 || type.target === 0)
const SKIP_SOURCE = BEAD_TYPES.findIndex((type) => type.target === 0)
const SKIP_TARGET = BEAD_TYPES.findIndex((type) => type.source === 0)

/** Searches stretches of one order; keep it for all of them, it holds what is costly to make. `onRow` hears of every row. */
export function stretchSearcher({
  model,
  reach,
  weights,
}: Omit<SearchOrder, 'stretches' | 'onShare'>): (stretch: Stretch, onRow: () => void) => Found {
  const scorer = beadScorer(model, weights)
  let clauseSearch: ClauseSearch | null = null
  /**
   * The best path by dynamic programming (Gale and Church 1993), each place handing its score on to those that a bead leads to. Where clauses are looked
   * at, it only says what can be; then the way with the likeliest beads is taken.
   */
  return ({ span, band, beam, clauses }, onRow) => {
    const { low, high, start } = band
    const rows = span.i - span.i0
    const cells = start[rows + 1] ?? 0
    const best = new Float64Array(cells).fill(IMPOSSIBLE)
    const choice = new Uint8Array(cells)
    const scores = clauses ? new Float32Array(cells * TYPES).fill(IMPOSSIBLE) : null
    const cleanAt = clauses ? (clauseSearch ??= new ClauseSearch(model)).read(span, clauses) : null
    const meetings = cleanAt ? readMeetings(model, span, band, cleanAt) : null
    const clean = meetings?.clean.map((share) => (weights.clean * share) / 2)
    const quote = meetings?.quote.map((information) => weights.quote * information)
    const halfBeam = beam === Infinity ? 0 : beam / 2
    const take = (t: number, r: number, j: number): void => {
      const r1 = r + (TYPE_SOURCE[t] ?? 0)
      const j1 = j + (TYPE_TARGET[t] ?? 0)
      if (r1 > rows || j1 < (low[r1] ?? 0) || j1 > (high[r1] ?? 0)) return
      const cell = (start[r] ?? 0) + j - (low[r] ?? 0)
      const next = (start[r1] ?? 0) + j1 - (low[r1] ?? 0)
      const score = scorer.score(t, span.i0 + r, span.i0 + r1, j, j1) + (quote?.[next] ?? 0) + (t < FIRST_NULL ? (clean?.[cell] ?? 0) + (clean?.[next] ?? 0) : 0)
      if (scores) scores[cell * TYPES + t] = score
      // What is missing is missing in runs.
      const total = (best[cell] ?? 0) + score + (t >= FIRST_NULL && choice[cell] === t ? weights.nullRun : 0)
      if (total <= (best[next] ?? 0)) return
      best[next] = total
      choice[next] = t
    }
    const load = (r: number): void => {
      if (r < rows) scorer.load(span.i0 + r, low[Math.max(0, r + 1 - MOST_SOURCE)] ?? 0, high[Math.min(rows, r + MOST_SOURCE)] ?? 0)
    }
    best[0] = 0
    for (let r = 0; r < MOST_SOURCE - 1; r++) load(r)
    for (let r = 0; r <= rows; r++) {
      load(r + MOST_SOURCE - 1)
      const from = low[r] ?? 0
      const to = high[r] ?? 0
      const first = (start[r] ?? 0) - from
      let top = IMPOSSIBLE
      for (let j = from; j <= to; j++) {
        const here = best[first + j] ?? 0
        if (here === IMPOSSIBLE) continue
        if (here > top) top = here
        take(SKIP_TARGET, r, j)
      }
      const floor = top - beam
      for (let j = from; j <= to; j++) {
        const here = best[first + j] ?? 0
        if (here === IMPOSSIBLE) continue
        // Nulls go on from everywhere, so that there is always a way to the end.
        take(SKIP_SOURCE, r, j)
        if (here < floor) continue
        const last = here < floor + halfBeam ? 1 : FIRST_NULL
        for (let t = 0; t < last; t++) {
          const p = TYPE_SOURCE[t] ?? 0
          const q = TYPE_TARGET[t] ?? 0
          if (p <= (reach.source[span.i0 + r + p] ?? 0) && q <= (reach.target[j + q] ?? 0)) take(t, r, j)
        }
      }
      onRow()
    }
    if (scores) return { ...likelyWay({ span, band, scores }), gains: new Float64Array() }
    return { ...trace(span, band, choice, best), posteriors: new Float64Array() }
  }
}

/** Rows between two reports of progress. */
const REPORT = 64

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

function trace(span: Span, band: Band, choice: Uint8Array, best: Float64Array): Omit<Found, 'posteriors'> {
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
