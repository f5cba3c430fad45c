import type { Band } from './band.ts'
import { ClauseWords } from './clause-words.ts'
import { lengthScorer } from './length.ts'
import type { Model } from './model.ts'
import type { Span } from './span.ts'

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
    const rows = low.length - 1
    const cells = start[rows + 1] ?? 0
    const scores = new Float32Array(cells * WAYS).fill(-Infinity)
    const forward = this.forward(band, base, scores)
    const backward = this.backward(band, base, scores)
    const total = forward[cells - 1] ?? 0
    return (i, j) => {
      const [r, b] = [(left[i] ?? 0) - base, right[j] ?? 0]
      if (b < (low[r] ?? 0) || b > (high[r] ?? 0)) return LEAST_CLEAN
      const cell = (start[r] ?? 0) + b - (low[r] ?? 0)
      return Math.max(LEAST_CLEAN, Math.min(0, (forward[cell] ?? 0) + (backward[cell] ?? 0) - total))
    }
  }

  /** Fills `scores` with those of the groups that end in each cell. */
  private forward({ low, high, start }: Band, base: number, scores: Float32Array): Float64Array {
    const { temperature, nullSentence } = this.model.weights.clause
    const rows = low.length - 1
    const forward = new Float64Array(start[rows + 1] ?? 0).fill(-Infinity)
    const ways = new Float64Array(WAYS)
    const sentence = -nullSentence / temperature
    forward[0] = 0
    for (let r = 0; r <= rows; r++) {
      if (r > 0) this.words.load(base + r - 1, low[Math.max(0, r - MOST)] ?? 0, high[Math.min(rows, r + MOST - 1)] ?? 0)
      const sentenceRow = r > 0 ? (this.sourceStart[base + r] ?? -1) - base : -1
      let cell = start[r] ?? 0
      for (let b = low[r] ?? 0; b <= (high[r] ?? 0); b++, cell++) {
        let size = 0
        for (let g = 0; g < GROUPS.length; g++) {
          const r0 = r - (SOURCE[g] ?? 0)
          const b0 = b - (TARGET[g] ?? 0)
          if (r0 < 0 || b0 < (low[r0] ?? 0) || b0 > (high[r0] ?? 0)) continue
          const before = forward[(start[r0] ?? 0) + b0 - (low[r0] ?? 0)] ?? -Infinity
          if (before === -Infinity) continue
          const score = this.score(g, base + r0, base + r, b0, b) / temperature
          scores[cell * WAYS + g] = score
          ways[size++] = before + score
        }
        if (sentenceRow >= 0 && b >= (low[sentenceRow] ?? 0) && b <= (high[sentenceRow] ?? 0)) {
          scores[cell * WAYS + SOURCE_SENTENCE] = sentence
          ways[size++] = (forward[(start[sentenceRow] ?? 0) + b - (low[sentenceRow] ?? 0)] ?? -Infinity) + sentence
        }
        const b0 = this.targetStart[b] ?? -1
        if (b > (low[0] ?? 0) && b0 >= (low[r] ?? 0)) {
          scores[cell * WAYS + TARGET_SENTENCE] = sentence
          ways[size++] = (forward[cell + b0 - b] ?? -Infinity) + sentence
        }
        if (size > 0) forward[cell] = logSum(ways, size)
      }
    }
    return forward
  }

  private backward({ low, high, start }: Band, base: number, scores: Float32Array): Float64Array {
    const rows = low.length - 1
    const cells = start[rows + 1] ?? 0
    const backward = new Float64Array(cells).fill(-Infinity)
    backward[cells - 1] = 0
    for (let r = rows; r >= 0; r--)
      for (let b = high[r] ?? 0; b >= (low[r] ?? 0); b--) {
        const cell = (start[r] ?? 0) + b - (low[r] ?? 0)
        const here = backward[cell] ?? -Infinity
        if (here === -Infinity) continue
        for (let way = 0; way < WAYS; way++) {
          const score = scores[cell * WAYS + way] ?? -Infinity
          if (score === -Infinity) continue
          const r0 = way === SOURCE_SENTENCE ? (this.sourceStart[base + r] ?? 0) - base : r - (SOURCE[way] ?? 0)
          const b0 = way === TARGET_SENTENCE ? (this.targetStart[b] ?? 0) : way === SOURCE_SENTENCE ? b : b - (TARGET[way] ?? 0)
          const before = (start[r0] ?? 0) + b0 - (low[r0] ?? 0)
          backward[before] = addLogs(backward[before] ?? -Infinity, here + score)
        }
      }
    return backward
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

/** Less than this is nothing beside 1. */
const NOTHING = -36

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  const most = a > b ? a : b
  const less = a > b ? b - a : a - b
  return less < NOTHING ? most : most + Math.log1p(Math.exp(less))
}

/** Logarithm of the sum of the first `size` numbers whose logarithms are given. */
function logSum(logs: Float64Array, size: number): number {
  let most = -Infinity
  for (let k = 0; k < size; k++) if ((logs[k] ?? 0) > most) most = logs[k] ?? 0
  if (most === -Infinity) return most
  let sum = 0
  for (let k = 0; k < size; k++) sum += Math.exp((logs[k] ?? 0) - most)
  return most + Math.log(sum)
}
