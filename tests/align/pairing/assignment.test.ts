import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from '../../../src/align/pairing/assignment.ts'

/** The best sum over all ways to give each row another column or none. */
function bestSum(values: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set(), row = 0): number {
  const line = values[row]
  if (!line) return 0
  return Math.max(
    bestSum(values, taken, row + 1),
    ...line.map((value, column) => (taken.has(column) ? 0 : value + bestSum(values, new Set([...taken, column]), row + 1))),
  )
}

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('assign', () => {
  it('finds the sum that trying everything finds, each column once and nothing that is worth nothing', () => {
    fc.assert(
      fc.property(matrices, (values) => {
        const columnOf = assign(Float64Array.from(values.flat()), values.length, values[0]?.length ?? 0)
        const taken = columnOf.filter((column) => column !== null)
        const worth = columnOf.map((column, row) => (column === null ? 0 : (values[row]?.[column] ?? 0)))
        expect(new Set(taken).size).toBe(taken.length)
        expect(worth.every((value, row) => value > 0 || columnOf[row] === null)).toBe(true)
        expect(worth.reduce((a, b) => a + b, 0)).toBe(bestSum(values))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('gives up the best pair where two others are worth more', () => {
    expect(assign(Float64Array.of(9, 8, 8, 1), 2, 2)).toEqual([1, 0])
  })

  it('takes empty sides, and refuses values that do not fit', () => {
    expect(assign(new Float64Array(0), 0, 3)).toEqual([])
    expect(assign(new Float64Array(0), 2, 0)).toEqual([null, null])
    expect(() => assign(new Float64Array(3), 2, 2)).toThrow(RangeError)
  })
})
