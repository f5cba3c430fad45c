import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromRuns, runsLength, toRuns } from '../../src/listing/index.ts'

it('tells what follows one another as one run', () => expect(toRuns([4, 5, 6, 2, 9, 10])).toEqual([4, 3, 2, 1, 9, 2]))

it('gives back every list, and its length', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (numbers) => {
      expect(fromRuns(toRuns(numbers))).toEqual(numbers)
      expect(runsLength(toRuns(numbers))).toBe(numbers.length)
    }),
    { seed: 20_261_122, numRuns: 200 },
  )
})
