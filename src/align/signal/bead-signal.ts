import { bordersInside } from './border.ts'
import { EmbeddingRows } from './embedding-rows.ts'
import { lengthScorer } from './length.ts'
import { ENDINGS, OPENINGS } from './mark.ts'
import { placePair } from './mark-table.ts'
import type { Model } from '../model.ts'
import { compareNumbers } from './number-signal.ts'
import { BY_LINE, HEADING, type PreparedSide } from '../prepared.ts'
import { WordRows } from './word-rows.ts'

/** The signals of a bead, in the order in which `BeadSignals` gives them. */
export const BEAD_SIGNALS = [
  'prior',
  'pair',
  'length',
  'lengthRatio',
  'lengthOff',
  'lengthMany',
  'forward',
  'backward',
  'wordsMean',
  'opening',
  'ending',
  'place',
  'glueSource',
  'glueTarget',
  'glueParagraph',
  'glueHeading',
  'clauses',
  'short',
  'nullSource',
  'nullTarget',
  'nullWord',
  'nullHeading',
  'nullFit',
  'repeated',
  'numbersShared',
  'numbersAlone',
  'embedding',
] as const

/** Lengths that fit worse than this are not worth reading the words. */
const HOPELESS_LENGTH = -7
/** Lengths are compared with so many characters on top: below them they say little. */
const LENGTH_SLACK = 2
/** A bead with fewer characters than this on both sides together (the target's scaled to the source's). */
const SHORT = 16
/** Words of a null beyond this many say no more. */
const MOST_NULL_WORDS = 40
/** Words that every bead is thought to have on top, so that the mean of few words is no extreme. */
const MEAN_SLACK = 4

/**
 * What is known of beads of type `t` that hold source `[i0, i)` and target `[j0, j)`: numbers that are weighed and summed. Reads one bead at a time into
 * `values`.
 */
export class BeadSignals {
  readonly values = new Float64Array(BEAD_SIGNALS.length)
  private readonly model: Model
  readonly rows: WordRows
  /** Null where no vectors of the sentences were given. */
  private readonly embeddings: EmbeddingRows | null
  private readonly lengthOf: ReturnType<typeof lengthScorer>

  constructor(model: Model) {
    const { source, target, ratio, weights } = model
    this.model = model
    this.rows = new WordRows(model, source, target)
    this.embeddings = source.embedding && target.embedding ? new EmbeddingRows(source.embedding, target.embedding) : null
    this.lengthOf = lengthScorer(source, target, ratio, weights)
  }

  /** Makes source sentence `i` ready for target sentences `[from, to)`. The last few stay ready; asking for others is an error. */
  load(i: number, from: number, to: number): void {
    this.rows.load(i, from, to)
    this.embeddings?.load(i, from, to)
  }

  /** Whether the bead can be at all; if so, its signals stand in `values`. */
  read(t: number, i0: number, i: number, j0: number, j: number): boolean {
    if (!this.readForm(t, i0, i, j0, j, true)) return false
    if (i > i0 && j > j0) this.readWords(i0, i, j0, j)
    else this.values[22] = this.fitOf(i0, i, j0)
    return true
  }

  /** The same without the words, which take longest, and without the numbers where nobody asks for them. */
  readForm(t: number, i0: number, i: number, j0: number, j: number, numbers: boolean): boolean {
    const { values, model } = this
    values.fill(0)
    values[0] = model.typePrior[t] ?? 0
    if (i0 === i || j0 === j) {
      this.readNull(i0 === i ? model.target : model.source, i0 === i ? j0 : i0, i0 === i)
      return true
    }
    const length = this.lengthOf(i0, i, j0, j)
    if (length < HOPELESS_LENGTH && t > 0) return false
    this.readLengths(length, i0, i, j0, j)
    this.readMarks(i0, i, j0, j)
    if (numbers) {
      const { shared, alone } = compareNumbers(model.source.numbers, model.target.numbers, i0, i, j0, j)
      values[24] = shared
      values[25] = alone
    }
    if (this.embeddings) values[26] = this.embeddings.score(i0, i, j0, j)
    return true
  }

  /** Adds the words of a bead with both sides to the rest. */
  readWords(i0: number, i: number, j0: number, j: number): void {
    const { values, rows } = this
    const words = rows.sourceWords(i0, i) + rows.targetWords(j0, j)
    const forward = rows.forwardScore(i0, i, j0, j)
    const backward = rows.backwardScore(i0, i, j0, j)
    values[6] = forward
    values[7] = backward
    values[8] = (forward + backward) / (words + MEAN_SLACK)
  }

  /** How well the sentence of a bead with one side would go with its neighbours. */
  fitOf(i0: number, i: number, j0: number): number {
    return i0 === i ? this.bestBeside(i0 - 1, i0, j0, j0) : this.bestBeside(i0, i0, j0 - 1, j0)
  }

  /** A sentence without a counterpart: which side, how many words it has, whether it is a heading or by-line. */
  private readNull(side: PreparedSide, at: number, isTarget: boolean): void {
    const { values } = this
    const words = (side.tokenStart[at + 1] ?? 0) - (side.tokenStart[at] ?? 0)
    values[isTarget ? 19 : 18] = 1
    values[20] = Math.min(MOST_NULL_WORDS, words)
    values[21] = side.place[at] === HEADING || side.place[at] === BY_LINE ? 1 : 0
  }

  /** How well a sentence without a counterpart would go with what stands beside its place: the best word evidence, for each word. */
  private bestBeside(i0: number, i: number, j0: number, j: number): number {
    const { source, target } = this.model
    let best = 0
    for (let a = Math.max(0, i0); a <= i && a < source.count; a++)
      for (let b = Math.max(0, j0); b <= j && b < target.count; b++) {
        if (!this.rows.reaches(a, b)) continue
        const words = this.rows.sourceWords(a, a + 1) + this.rows.targetWords(b, b + 1)
        best = Math.max(best, this.rows.score(a, a + 1, b, b + 1) / (words + MEAN_SLACK))
      }
    return best
  }

  private readLengths(length: number, i0: number, i: number, j0: number, j: number): void {
    const { values } = this
    const { source, target, ratio } = this.model
    const a = (source.lengthBefore[i] ?? 0) - (source.lengthBefore[i0] ?? 0)
    const b = ((target.lengthBefore[j] ?? 0) - (target.lengthBefore[j0] ?? 0)) / ratio
    const difference = Math.log((b + LENGTH_SLACK) / (a + LENGTH_SLACK))
    values[1] = i - i0 === 1 && j - j0 === 1 ? 1 : 0
    values[2] = length
    values[3] = difference
    values[4] = Math.abs(difference)
    values[5] = i - i0 > 1 && j - j0 > 1 ? length : 0
    const clauses = clausesBetween(target, j0, j) / clausesBetween(source, i0, i)
    values[16] = Math.abs(Math.log(clauses))
    values[17] = a + b < SHORT ? 1 : 0
  }

  /** How the two sides open, end, stand in their paragraphs, and what is glued on each. */
  private readMarks(i0: number, i: number, j0: number, j: number): void {
    const { values } = this
    const { source, target, marks } = this.model
    values[9] = marks.opening[(source.opening[i0] ?? 0) * OPENINGS + (target.opening[j0] ?? 0)] ?? 0
    values[10] = marks.ending[(source.ending[i - 1] ?? 0) * ENDINGS + (target.ending[j - 1] ?? 0)] ?? 0
    values[11] = marks.place[placePair(source, target, i0, j0)] ?? 0
    values[12] = i - i0 - 1
    values[13] = j - j0 - 1
    values[14] = bordersInside(source.borders.paragraphs, i0, i) + bordersInside(target.borders.paragraphs, j0, j)
    values[15] = bordersInside(source.borders.headings, i0, i) + bordersInside(target.borders.headings, j0, j)
    values[23] = Math.abs(bordersInside(source.borders.repeats, i0, i) - bordersInside(target.borders.repeats, j0, j))
  }
}

function clausesBetween({ clauses }: PreparedSide, from: number, to: number): number {
  return (clauses.first[to] ?? 0) - (clauses.first[from] ?? 0)
}
