import { MOST_SOURCE, MOST_TARGET } from '../search/bead-type.ts'
import type { PreparedSide } from '../prepared.ts'
import type { Preparation } from '../prepare.ts'
import { withoutLexicon, type Weights } from '../weights.ts'

/** A vector for each sentence of both documents, one row of `dimensions` numbers after another; rows of empty sentences are not read. */
export interface Embeddings {
  readonly source: Float32Array
  readonly target: Float32Array
  readonly dimensions: number
}

/** The vectors of a side made ready. Lists run over its sentences that hold anything. */
export interface SideEmbedding {
  readonly dimensions: number
  /** Unit vectors, one row a sentence, without what all sentences of the side have in common; a row of which nothing is left is 0. */
  readonly vectors: Float32Array
  /** Length of the sum of the vectors of sentence i and the n after it, at `i * most + n`. */
  readonly lengths: Float32Array
  /** The most sentences of this side that a bead holds. */
  readonly most: number
}

/**
 * The preparation with the embeddings of its sentences, where there are any: then nulls cost what they cost where words are known. Throws a RangeError where
 * they are not one row for each sentence of the documents (`counts`, source first).
 */
export function embedded(
  preparation: Preparation,
  embeddings: Embeddings | undefined,
  counts: readonly [source: number, target: number],
  weights: Weights,
): Preparation {
  if (!embeddings) return preparation
  const { model, knowsWords } = preparation
  return {
    ...preparation,
    model: {
      ...model,
      source: { ...model.source, embedding: sideEmbedding(model.source, embeddings.source, counts[0], embeddings.dimensions, MOST_SOURCE) },
      target: { ...model.target, embedding: sideEmbedding(model.target, embeddings.target, counts[1], embeddings.dimensions, MOST_TARGET) },
      weights: knowsWords ? weights : withoutLexicon(weights, 'nothing', true),
    },
  }
}

function sideEmbedding(
  { indices, count }: PreparedSide,
  rows: Float32Array,
  sentences: number,
  dimensions: number,
  most: number,
): SideEmbedding {
  if (rows.length !== sentences * dimensions)
    throw new RangeError(`Embeddings of ${rows.length} numbers are not ${dimensions} for each of ${sentences} sentences`)
  const vectors = new Float32Array(count * dimensions)
  for (let at = 0; at < count; at++) {
    const from = (indices[at] ?? 0) * dimensions
    vectors.set(rows.subarray(from, from + dimensions), at * dimensions)
  }
  normalise(vectors, dimensions)
  centre(vectors, dimensions)
  normalise(vectors, dimensions)
  return { dimensions, vectors, lengths: lengthsOf(vectors, count, dimensions, most), most }
}

/** Below this a vector is nothing but rounding. */
const LEAST_LENGTH = 1e-4

/** Makes each row as long as 1, or 0 where there is next to nothing of it. */
function normalise(vectors: Float32Array, dimensions: number): void {
  for (let from = 0; from < vectors.length; from += dimensions) {
    let square = 0
    for (let k = from; k < from + dimensions; k++) square += (vectors[k] ?? 0) ** 2
    const scale = square > LEAST_LENGTH ** 2 ? 1 / Math.sqrt(square) : 0
    for (let k = from; k < from + dimensions; k++) vectors[k] = (vectors[k] ?? 0) * scale
  }
}

/** Takes the mean off each row, so that two sentences that have nothing to do with each other have a cosine of about 0. */
function centre(vectors: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions)
  for (let at = 0; at < vectors.length; at++) mean[at % dimensions] = (mean[at % dimensions] ?? 0) + (vectors[at] ?? 0)
  const count = vectors.length / dimensions
  for (let at = 0; at < vectors.length; at++) vectors[at] = (vectors[at] ?? 0) - (mean[at % dimensions] ?? 0) / count
}

function lengthsOf(vectors: Float32Array, count: number, dimensions: number, most: number): Float32Array {
  const lengths = new Float32Array(count * most)
  for (let at = 0; at < count; at++) {
    let square = 0
    for (let n = 0; n < most && at + n < count; n++) {
      for (let before = 0; before <= n; before++)
        square += (before < n ? 2 : 1) * product(vectors, at + before, vectors, at + n, dimensions)
      lengths[at * most + n] = Math.sqrt(Math.max(0, square))
    }
  }
  return lengths
}

/** The inner product of row i of one matrix and row j of another. */
export function product(left: Float32Array, i: number, right: Float32Array, j: number, dimensions: number): number {
  let [a, b, sum] = [i * dimensions, j * dimensions, 0]
  for (let k = 0; k < dimensions; k++) sum += (left[a++] ?? 0) * (right[b++] ?? 0)
  return sum
}
