import type { Tokens } from './embedding-batch.ts'
import type { Tensor } from './embedding-plugin.ts'

/**
 * One unit vector a text from a model's output: the mean over its tokens (Reimers and Gurevych 2019), or the row itself where the model has taken it
 * already. A text without tokens has the vector 0. The reason, in a few words, where the output is neither.
 */
export function poolRows(output: Tensor | undefined, { texts, width, mask }: Tokens): Float32Array | string {
  if (output === undefined) return 'no output'
  const { data, dims } = output
  const [rows, second = 0, third] = dims
  if (!(data instanceof Float32Array)) return 'output that is not float32'
  if (rows !== texts.length || dims.length > 3 || (third !== undefined && second !== width)) return `output of shape ${dims.join(' x ')}`
  const dimensions = third ?? second
  if (dimensions === 0 || data.length !== rows * dimensions * (third === undefined ? 1 : width))
    return `output of shape ${dims.join(' x ')}`
  const vectors = third === undefined ? data.slice() : sums(data, mask, width, dimensions)
  for (let from = 0; from < vectors.length; from += dimensions) normalise(vectors.subarray(from, from + dimensions))
  return vectors
}

/** The sum points where the mean does. */
function sums(data: Float32Array, mask: BigInt64Array, width: number, dimensions: number): Float32Array {
  const vectors = new Float32Array((mask.length / width) * dimensions)
  for (const [token, isThere] of mask.entries()) {
    if (isThere === 0n) continue
    const row = Math.floor(token / width) * dimensions
    for (let k = 0; k < dimensions; k++) vectors[row + k] = (vectors[row + k] ?? 0) + (data[token * dimensions + k] ?? 0)
  }
  return vectors
}

function normalise(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  if (length > 0) for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length
}
