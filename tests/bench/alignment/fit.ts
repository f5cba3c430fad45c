import { bandAround } from '../../../src/align/search/band.ts'
import { BEAD_SIGNALS, BeadSignals } from '../../../src/align/signal/bead-signal.ts'
import { BEAD_TYPES, MOST_SOURCE, TYPE_SOURCE, TYPE_TARGET } from '../../../src/align/search/bead-type.ts'
import { ClauseSearch } from '../../../src/align/signal/clause-search.ts'
import { readMeetings } from '../../../src/align/signal/meeting.ts'
import { alignWith, readHere, searchHere, WEIGHTS, type Found, type SearchOrder, type SignalWeights } from '../../../src/align/index.ts'
import { type Lexicon } from '../../../src/lexicon/index.ts'
import type { Span } from '../../../src/align/span.ts'
import type { Side } from '../../../src/model/index.ts'
import { documentSides } from './aligner.ts'
import type { GoldDocument } from './gold.ts'

/** The signals that are fitted together. */
export const FITTED = [...BEAD_SIGNALS, 'clean', 'quote'] as const

/**
 * All beads that the second search weighs in one document, each with its signals, and which of them are gold beads: what a conditional random
 * field (Lafferty and others 2001) is fitted to.
 */
export interface Field {
  readonly cells: number
  /** Of bead b: the cells that it leads from and to, and its signals at `b * FITTED.length`. In order of the cells that they lead to. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly signals: Float32Array
  readonly gold: readonly number[]
}

/** Beads that less than this share of all ways go through do not bear on the fit. */
const LEAST_SHARE = 1e-6
/** What scores are divided by before that is asked, so that nothing is left out too soon. */
const DOUBT = 1.5

/** The searches whose weights are fitted: with a lexicon the second, without one that by forms and the last by what the text taught itself. */
export type FittedSearch = 'second' | 'forms' | 'alone'

/** The field of one document, read as one of the searches reads it. */
export async function readField(document: GoldDocument, lexicon: Lexicon, fitted: FittedSearch = 'second'): Promise<Field> {
  const orders: SearchOrder[] = []
  const { source, target } = documentSides(document)
  const search = (order: SearchOrder): Promise<readonly Found[]> => {
    orders.push(order)
    return Promise.resolve(searchHere(order))
  }
  await alignWith(source, target, { read: (order) => Promise.resolve(readHere(order)), search }, { lexicon })
  const order = fitted === 'forms' ? orders[1] : orders.at(-1)
  if (order?.stretches.length !== 1) throw new Error(`The document ${document.id} is too long to be fitted to`)
  return pruned(wholeField(order, goldSpans(document, order)), WEIGHTS[fitted])
}

/** Gold beads over the sentences that hold anything, in order; a null stands as early as it can. */
function goldSpans({ beads }: GoldDocument, { model }: SearchOrder): readonly Span[] {
  const { source, target } = model
  const [left, right] = [starts(beads, 'source'), starts(beads, 'target')]
  const spans: Span[] = []
  for (let [i, j] = [0, 0]; i < source.count || j < target.count;) {
    const [a, b] = [left.get(source.indices[i] ?? -1), right.get(target.indices[j] ?? -1)]
    const alone = a?.target.length === 0 || !b ? a : b.source.length === 0 || a === b ? b : undefined
    // Gold beads that cross count as one.
    const left0 = alone ? alone.source : [...(a?.source ?? []), ...(b?.source ?? [])]
    const right0 = alone ? alone.target : [...(a?.target ?? []), ...(b?.target ?? [])]
    const span = { i0: i, i: i + holding(left0, source), j0: j, j: j + holding(right0, target) }
    spans.push(span)
    ;[i, j] = [span.i, span.j]
  }
  return spans
}

function starts(beads: GoldDocument['beads'], side: Side): ReadonlyMap<number, GoldDocument['beads'][number]> {
  // Where gold names a sentence twice, the first bead has it.
  return new Map(beads.toReversed().flatMap((bead) => bead[side].map((index) => [index, bead] as const)))
}

function holding(sentences: readonly number[], { indices }: { readonly indices: Int32Array }): number {
  return sentences.filter((sentence) => indices.includes(sentence)).length
}

function wholeField({ model, stretches }: SearchOrder, gold: readonly Span[]): Field {
  const stretch = stretches[0]
  if (!stretch?.clauses) throw new Error('The second search looks at clauses')
  const { span } = stretch
  const near = spansNear(stretch.band.low, stretch.band.high)
  // The gold way has to be among the ways, wherever the first search went.
  const band = bandAround([...near, ...gold], span, 0)
  const { low, high, start } = band
  const rows = span.i
  const meetings = readMeetings(model, span, band, new ClauseSearch(model).read(span, stretch.clauses.band, stretch.clauses.core))
  const bead = new BeadSignals(model)
  const golden = new Set(gold.map(({ i0, i, j0, j }) => `${i0} ${i} ${j0} ${j}`))
  const [from, to, signals, right]: [number[], number[], number[], number[]] = [[], [], [], []]
  const cellOf = (r: number, j: number): number => (start[r] ?? 0) + j - (low[r] ?? 0)
  const load = (i: number): void => {
    if (i < rows) bead.load(i, low[Math.max(0, i + 1 - MOST_SOURCE)] ?? 0, high[Math.min(rows, i + MOST_SOURCE)] ?? 0)
  }
  for (let i = 0; i <= rows; i++) {
    load(i)
    for (let j = low[i] ?? 0; j <= (high[i] ?? 0); j++)
      for (let t = 0; t < BEAD_TYPES.length; t++) {
        const [i0, j0] = [i - (TYPE_SOURCE[t] ?? 0), j - (TYPE_TARGET[t] ?? 0)]
        if (i0 < 0 || j0 < (low[i0] ?? 0) || j0 > (high[i0] ?? 0) || !bead.read(t, i0, i, j0, j)) continue
        if (golden.has(`${i0} ${i} ${j0} ${j}`)) right.push(from.length)
        const [before, after] = [cellOf(i0, j0), cellOf(i, j)]
        from.push(before)
        to.push(after)
        for (const value of bead.values) signals.push(value)
        const filled = i > i0 && j > j0 ? 1 : 0
        signals.push((filled * ((meetings.clean[before] ?? 0) + (meetings.clean[after] ?? 0))) / 2, filled * (meetings.quote[after] ?? 0))
      }
  }
  const cells = start[rows + 1] ?? 0
  return { cells, from: Int32Array.from(from), to: Int32Array.from(to), signals: Float32Array.from(signals), gold: right }
}

/** A band as a path that covers it. */
function spansNear(low: Int32Array, high: Int32Array): readonly Span[] {
  return Array.from(low, (j0, i) => ({ i0: i, i, j0, j: high[i] ?? j0 }))
}

function pruned(field: Field, weights: SignalWeights): Field {
  const doubtful = weightVector(weights).map((weight) => weight / DOUBT)
  const { shares } = waysOf(field, doubtful)
  const gold = new Set(field.gold)
  const kept = [...shares.keys()].filter((bead) => (shares[bead] ?? 0) > LEAST_SHARE || gold.has(bead))
  const size = FITTED.length
  const signals = new Float32Array(kept.length * size)
  for (const [at, bead] of kept.entries()) signals.set(field.signals.subarray(bead * size, (bead + 1) * size), at * size)
  return {
    cells: field.cells,
    from: Int32Array.from(kept, (bead) => field.from[bead] ?? 0),
    to: Int32Array.from(kept, (bead) => field.to[bead] ?? 0),
    signals,
    gold: kept.flatMap((bead, at) => (gold.has(bead) ? [at] : [])),
  }
}

/** The scores of all beads, the share of all ways that goes through each, and the logarithm of the sum over all ways. */
function waysOf({ cells, from, to, signals }: Field, weights: Float64Array): { scores: Float64Array; shares: Float64Array; total: number } {
  const size = FITTED.length
  const scores = Float64Array.from(from, (_, bead) => {
    let sum = 0
    for (let k = 0; k < size; k++) sum += (weights[k] ?? 0) * (signals[bead * size + k] ?? 0)
    return sum
  })
  const [forward, backward] = [new Float64Array(cells).fill(-Infinity), new Float64Array(cells).fill(-Infinity)]
  forward[0] = 0
  backward[cells - 1] = 0
  // Every bead leads to a later cell, so all that end where it starts stand before it, and all that start where it ends behind it.
  for (let bead = 0; bead < from.length; bead++) {
    const [a, b] = [from[bead] ?? 0, to[bead] ?? 0]
    forward[b] = addLogs(forward[b] ?? -Infinity, (forward[a] ?? -Infinity) + (scores[bead] ?? 0))
  }
  for (let bead = from.length - 1; bead >= 0; bead--) {
    const [a, b] = [from[bead] ?? 0, to[bead] ?? 0]
    backward[a] = addLogs(backward[a] ?? -Infinity, (backward[b] ?? -Infinity) + (scores[bead] ?? 0))
  }
  const total = forward[cells - 1] ?? 0
  const shares = scores.map((score, bead) => Math.exp((forward[from[bead] ?? 0] ?? 0) + score + (backward[to[bead] ?? 0] ?? 0) - total))
  return { scores, shares, total }
}

function addLogs(a: number, b: number): number {
  const [more, less] = a < b ? [b, a] : [a, b]
  return less === -Infinity ? more : more + Math.log1p(Math.exp(less - more))
}

export function weightVector(weights: SignalWeights): Float64Array {
  return Float64Array.from(FITTED, (name) => weights[name])
}

export interface FitOptions {
  /** How strongly weights are held to where they start (an L2 penalty). */
  readonly hold: number
  readonly rounds: number
  /** Signals whose weights stay as they are. */
  readonly fixed: ReadonlySet<string>
}

/** The weights that make the gold ways of the fields likeliest, by Adam (Kingma and Ba 2015) from `start`; and how likely they are then. */
export function fit(fields: readonly Field[], start: SignalWeights, options: FitOptions): { weights: SignalWeights; likelihood: number } {
  const size = FITTED.length
  const base = weightVector(start)
  const weights = base.slice()
  const [mean, square] = [new Float64Array(size), new Float64Array(size)]
  for (let round = 1; round <= options.rounds; round++) {
    const gradient = gradientOf(fields, weights)
    const rate = 0.08 * Math.min(1, 40 / round)
    for (const [k, name] of FITTED.entries()) {
      if (options.fixed.has(name)) continue
      const g = (gradient[k] ?? 0) - options.hold * ((weights[k] ?? 0) - (base[k] ?? 0))
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * g * g
      const step = (mean[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** round)) + 1e-6)
      weights[k] = (weights[k] ?? 0) + rate * step
    }
  }
  const fitted = Object.fromEntries(FITTED.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(3))]))
  return { weights: { ...start, ...fitted }, likelihood: likelihoodOf(fields, weights) }
}

function gradientOf(fields: readonly Field[], weights: Float64Array): Float64Array {
  const size = FITTED.length
  const gradient = new Float64Array(size)
  for (const field of fields) {
    const { shares } = waysOf(field, weights)
    for (const [bead, share] of shares.entries())
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) - share * (field.signals[bead * size + k] ?? 0)
    for (const bead of field.gold) for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + (field.signals[bead * size + k] ?? 0)
  }
  return gradient
}

/** Log-likelihood of the gold ways; beads of types that the aligner does not have are left out. */
export function likelihoodOf(fields: readonly Field[], weights: Float64Array): number {
  let sum = 0
  for (const field of fields) {
    const { scores, total } = waysOf(field, weights)
    sum -= total
    for (const bead of field.gold) sum += scores[bead] ?? 0
  }
  return sum
}
