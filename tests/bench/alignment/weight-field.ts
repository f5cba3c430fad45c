import type { Weights } from '../../../src/align/index.ts'

/** A number somewhere in the weights, by its path: `length`, or `null.base` where weights are grouped. */
export interface WeightField {
  readonly path: string
  readonly value: number
}

/** All numbers of the weights, whatever they are called. */
export function weightFields(weights: Weights): readonly WeightField[] {
  return leaves(weights, '')
}

function leaves(value: unknown, path: string): readonly WeightField[] {
  if (typeof value === 'number') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
}

/** The weights with one number changed. */
export function withField(weights: Weights, path: string, value: number): Weights {
  return replaced(weights, path.split('.'), value) as Weights
}

function replaced(whole: unknown, [name, ...rest]: readonly string[], value: number): unknown {
  if (name === undefined) return value
  const inner = (whole as Readonly<Record<string, unknown>>)[name]
  if (Array.isArray(whole)) return whole.map((entry, at) => (String(at) === name ? replaced(entry, rest, value) : (entry as unknown)))
  return { ...(whole as object), [name]: replaced(inner, rest, value) }
}
