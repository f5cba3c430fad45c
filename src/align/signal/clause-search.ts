import type { Band } from '../search/band.ts'
import { ClauseWords } from './clause-words.ts'
import { lengthScorer } from './length.ts'
import type { Model } from '../model.ts'
import type { Span } from '../span.ts'

/** How many clauses of each side go together, with the share of such groups in texts; a clause may have no counterpart. */
const GROUPS = [
  [1, 1, 0.5],
  [1, 2, 0.16],
  [2, 1, 0.12],
  [2, 2, 0.04],
  [1, 3, 0.05],
  [3, 1, 0.04],
  [2, 3, 0.01],
  [3, 2, 0.01],
  [1, 4, 0.01],
  [4, 1, 0.01],
  [3, 3, 0.004],
  [1, 0, 0.03],
  [0, 1, 0.03],
] as const
const SOURCE = Int8Array.from(GROUPS, ([source]) => source)
const TARGET = Int8Array.from(GROUPS, ([, target]) => target)
const PRIOR = Float64Array.from(GROUPS, ([, , share]) => Math.log(share))
const MOST = 4
/** Two ways more: all clauses of a sentence have no counterpart. */
const SOURCE_SENTENCE = GROUPS.length
const TARGET_SENTENCE = GROUPS.length + 1
const WAYS = GROUPS.length + 2
/** Places that no way of note leads through. */
export const LEAST_CLEAN = -10

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
    this.words = new ClauseWords(model, source.clauses, target.clauses, MOST)
    this.lengthOf = lengthScorer(source.clauses, target.clauses, ratio, weights.clause)
    this.sourceStart = startsOf(source.clauses.first, source.clauses.count)
    this.targetStart = startsOf(target.clauses.first, target.clauses.count)
  }

  /** Reads a stretch of sentences whose clauses are looked at in `band` (counted in clauses). */
  read(span: Span, band: Band): (i: number, j: number) => number {
    const { first: left } = this.model.source.clauses
    const { first: right } = this.model.target.clauses
    const base = left[span.i0] ?? 0
    const { low, high, start } = band
    const passing = this.passing(band, base, this.shares(band, base))
    return (i, j) => {
      const [r, b] = [(left[i] ?? 0) - base, right[j] ?? 0]
      if (b < (low[r] ?? 0) || b > (high[r] ?? 0)) return LEAST_CLEAN
      const share = passing[(start[r] ?? 0) + b - (low[r] ?? 0)] ?? 0
      return Math.max(LEAST_CLEAN, Math.min(0, Math.log(share)))
    }
  }

  /** Of all ways that lead to each cell, the share of each group that may come last. */
  private shares({ low, high, start }: Band, base: number): Float32Array {
    const { temperature, nullSentence } = this.model.weights.clause
    const rows = low.length - 1
    const cells = start[rows + 1] ?? 0
    const shares = new Float32Array(cells * WAYS)
    const forward = new Float64Array(cells).fill(-Infinity)
    const [ways, logs] = [new Int32Array(WAYS), new Float64Array(WAYS)]
    const [from, to, origin] = [new Int32Array(GROUPS.length), new Int32Array(GROUPS.length), new Int32Array(GROUPS.length)]
    const sentence = -nullSentence / temperature
    forward[0] = 0
    for (let r = 0; r <= rows; r++) {
      if (r > 0) this.words.load(base + r - 1, low[Math.max(0, r - MOST)] ?? 0, high[Math.min(rows, r + MOST - 1)] ?? 0)
      for (let g = 0; g < GROUPS.length; g++) {
        const r0 = r - (SOURCE[g] ?? 0)
        from[g] = r0 < 0 ? 1 : (low[r0] ?? 0)
        to[g] = r0 < 0 ? 0 : (high[r0] ?? 0)
        origin[g] = (start[r0] ?? 0) - (low[r0] ?? 0)
      }
      const sentenceRow = r > 0 ? (this.sourceStart[base + r] ?? -1) - base : -1
      let cell = start[r] ?? 0
      for (let b = low[r] ?? 0; b <= (high[r] ?? 0); b++, cell++) {
        let size = 0
        for (let g = 0; g < GROUPS.length; g++) {
          const b0 = b - (TARGET[g] ?? 0)
          if (b0 < (from[g] ?? 0) || b0 > (to[g] ?? 0)) continue
          const before = forward[(origin[g] ?? 0) + b0] ?? -Infinity
          if (before === -Infinity) continue
          ways[size] = g
          logs[size++] = before + this.score(g, base + r - (SOURCE[g] ?? 0), base + r, b0, b) / temperature
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
        let most = -Infinity
        for (let k = 0; k < size; k++) if ((logs[k] ?? 0) > most) most = logs[k] ?? 0
        if (most === -Infinity) continue
        let sum = 0
        for (let k = 0; k < size; k++) {
          const part = Math.exp((logs[k] ?? 0) - most)
          logs[k] = part
          sum += part
        }
        forward[cell] = most + Math.log(sum)
        for (let k = 0; k < size; k++) shares[cell * WAYS + (ways[k] ?? 0)] = (logs[k] ?? 0) / sum
      }
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
        if (here === 0) continue
        for (let way = 0; way < WAYS; way++) {
          const share = shares[cell * WAYS + way] ?? 0
          if (share === 0) continue
          const r0 = way === SOURCE_SENTENCE ? (this.sourceStart[base + r] ?? 0) - base : r - (SOURCE[way] ?? 0)
          const b0 = way === TARGET_SENTENCE ? (this.targetStart[b] ?? 0) : way === SOURCE_SENTENCE ? b : b - (TARGET[way] ?? 0)
          const before = (start[r0] ?? 0) + b0 - (low[r0] ?? 0)
          passing[before] = (passing[before] ?? 0) + here * share
        }
      }
    return passing
  }

  private score(group: number, a0: number, a: number, b0: number, b: number): number {
    const { words, nullClause } = this.model.weights.clause
    const prior = PRIOR[group] ?? 0
    if (a0 === a || b0 === b) return prior - nullClause
    const rest = prior + this.lengthOf(a0, a, b0, b)
    return rest + words * this.words.score(a0, a, b0, b)
  }
}

function startsOf(first: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1).fill(-1)
  for (let i = 1; i < first.length; i++) starts[first[i] ?? 0] = first[i - 1] ?? 0
  return starts
}
