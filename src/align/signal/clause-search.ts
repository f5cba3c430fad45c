import type { Band } from '../search/band.ts'
import { greatest, type Core } from '../search/core.ts'
import { GROUP_PRIOR, GROUP_SOURCE, GROUP_TARGET, GroupOrigins, GROUPS, MOST_CLAUSES } from './clause-group.ts'
import { ClauseWords } from './clause-words.ts'
import { lengthScorer } from './length.ts'
import type { Model } from '../model.ts'
import type { Span } from '../span.ts'

/** Two ways more: all clauses of a sentence have no counterpart. */
const SOURCE_SENTENCE = GROUPS.length
const TARGET_SENTENCE = GROUPS.length + 1
const WAYS = GROUPS.length + 2
/**
 * Groups do not start at places that fall behind the path of the first search by more than this. Of text that goes the path's way far smaller differences would do, but a
 * sentence that the path glued on and should have left alone falls behind by four.
 */
const BEAM = 20
/** Ways with less than this of all of them are not followed back: below what `LEAST_CLEAN` tells apart. */
const LEAST_SHARE = 1e-7
/** Places that no way of note leads through. */
const LEAST_CLEAN = -10

/**
 * How clean places are: for sentence boundaries (i, j), the logarithm of the share of all ways through the clauses that pass there, so that no clause of
 * what stands before goes with one of what comes after. Word order is what tells one bead of two and two sentences from two beads of one: a
 * clause that changed places makes the boundary unclean. Forward-backward (Rabiner 1989) over groups of clauses.
 */
export class ClauseSearch {
  private readonly model: Model
  private readonly words: ClauseWords
  private readonly lengthOf: ReturnType<typeof lengthScorer>
  /** For clause boundaries that end a sentence, where that sentence starts; else -1. */
  private readonly sourceStart: Int32Array
  private readonly targetStart: Int32Array

  constructor(model: Model) {
    const { source, target, ratio, weights } = model
    this.model = model
    this.words = new ClauseWords(model, source.clauses, target.clauses, MOST_CLAUSES)
    this.lengthOf = lengthScorer(source.clauses, target.clauses, ratio, weights.clause)
    this.sourceStart = startsOf(source.clauses.first, source.clauses.count)
    this.targetStart = startsOf(target.clauses.first, target.clauses.count)
  }

  /** Reads a stretch of sentences whose clauses are looked at in `band` around the path of `core` (both counted in clauses); all of it without one. */
  read(span: Span, band: Band, core: Core | null): (i: number, j: number) => number {
    const { first: left } = this.model.source.clauses
    const { first: right } = this.model.target.clauses
    const base = left[span.i0] ?? 0
    const { low, high, start } = band
    const passing = this.passing(band, base, this.shares(band, core, base))
    return (i, j) => {
      const [r, b] = [(left[i] ?? 0) - base, right[j] ?? 0]
      if (b < (low[r] ?? 0) || b > (high[r] ?? 0)) return LEAST_CLEAN
      const share = passing[(start[r] ?? 0) + b - (low[r] ?? 0)] ?? 0
      return Math.max(LEAST_CLEAN, Math.min(0, Math.log(share)))
    }
  }

  /** Of all ways that lead to each cell, the share of each group that may come last. */
  private shares(band: Band, core: Core | null, base: number): Float32Array {
    const { low, high, start } = band
    const { temperature, nullSentence } = this.model.weights.clause
    const rows = low.length - 1
    const cells = start[rows + 1] ?? 0
    const shares = new Float32Array(cells * WAYS)
    const forward = new Float64Array(cells).fill(-Infinity)
    const origins = new GroupOrigins(band)
    const [ways, logs] = [new Int32Array(WAYS), new Float64Array(WAYS)]
    const sentence = -nullSentence / temperature
    forward[0] = 0
    for (let r = 0; r <= rows; r++) {
      origins.look(r)
      if (r > 0) this.words.load(base + r - 1, ...origins.columns(r))
      const sentenceRow = r > 0 ? (this.sourceStart[base + r] ?? -1) - base : -1
      let cell = start[r] ?? 0
      for (let b = low[r] ?? 0; b <= (high[r] ?? 0); b++, cell++) {
        let size = 0
        for (let g = 0; g < GROUPS.length; g++) {
          const b0 = b - (GROUP_TARGET[g] ?? 0)
          if (b0 < (origins.low[g] ?? 0) || b0 > (origins.high[g] ?? 0)) continue
          const before = forward[(origins.cell[g] ?? 0) + b0] ?? -Infinity
          if (before < (origins.least[g] ?? 0)) continue
          ways[size] = g
          logs[size++] = before + this.score(g, base + r - (GROUP_SOURCE[g] ?? 0), base + r, b0, b) / temperature
        }
        if (sentenceRow >= 0 && b >= (low[sentenceRow] ?? 0) && b <= (high[sentenceRow] ?? 0)) {
          ways[size] = SOURCE_SENTENCE
          logs[size++] = (forward[(start[sentenceRow] ?? 0) + b - (low[sentenceRow] ?? 0)] ?? -Infinity) + sentence
        }
        const b0 = this.targetStart[b] ?? -1
        if (b > (low[0] ?? 0) && b0 >= (low[r] ?? 0)) {
          ways[size] = TARGET_SENTENCE
          logs[size++] = (forward[cell + b0 - b] ?? -Infinity) + sentence
        }
        if (size === 0) continue
        const [most, sum] = turnToParts(logs, size)
        if (sum === 0) continue
        forward[cell] = most + Math.log(sum)
        for (let k = 0; k < size; k++) shares[cell * WAYS + (ways[k] ?? 0)] = (logs[k] ?? 0) / sum
      }
      origins.closeAt(r, forward, core ? greatest(forward, band, core, r) - BEAM : -Infinity)
    }
    return shares
  }

  /** How much of all ways through the band passes each cell: from the end back, each hands on to those that lead to it. */
  private passing({ low, high, start }: Band, base: number, shares: Float32Array): Float64Array {
    const rows = low.length - 1
    const cells = start[rows + 1] ?? 0
    const passing = new Float64Array(cells)
    passing[cells - 1] = 1
    for (let r = rows; r >= 0; r--)
      for (let b = high[r] ?? 0; b >= (low[r] ?? 0); b--) {
        const cell = (start[r] ?? 0) + b - (low[r] ?? 0)
        const here = passing[cell] ?? 0
        if (here < LEAST_SHARE) continue
        for (let way = 0; way < WAYS; way++) {
          const share = shares[cell * WAYS + way] ?? 0
          if (share === 0) continue
          const r0 = way === SOURCE_SENTENCE ? (this.sourceStart[base + r] ?? 0) - base : r - (GROUP_SOURCE[way] ?? 0)
          const b0 = way === TARGET_SENTENCE ? (this.targetStart[b] ?? 0) : way === SOURCE_SENTENCE ? b : b - (GROUP_TARGET[way] ?? 0)
          const before = (start[r0] ?? 0) + b0 - (low[r0] ?? 0)
          passing[before] = (passing[before] ?? 0) + here * share
        }
      }
    return passing
  }

  private score(group: number, a0: number, a: number, b0: number, b: number): number {
    const { words, nullClause } = this.model.weights.clause
    const prior = GROUP_PRIOR[group] ?? 0
    if (a0 === a || b0 === b) return prior - nullClause
    const rest = prior + this.lengthOf(a0, a, b0, b)
    return rest + words * this.words.score(a0, a, b0, b)
  }
}

/** Turns logarithms into parts of the greatest of them; gives the greatest, and the sum of the parts: 0 where there is none. */
function turnToParts(logs: Float64Array, size: number): readonly [most: number, sum: number] {
  let most = -Infinity
  for (let k = 0; k < size; k++) if ((logs[k] ?? 0) > most) most = logs[k] ?? 0
  if (most === -Infinity) return [most, 0]
  let sum = 0
  for (let k = 0; k < size; k++) {
    const part = Math.exp((logs[k] ?? 0) - most)
    logs[k] = part
    sum += part
  }
  return [most, sum]
}

function startsOf(first: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1).fill(-1)
  for (let i = 1; i < first.length; i++) starts[first[i] ?? 0] = first[i - 1] ?? 0
  return starts
}
