import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distance, similarity } from '../../../src/name/sound/similarity.ts'

const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
const law = (property: fc.IPropertyWithHooks<[string, string, string]>) => fc.assert(property, { seed: 11, numRuns: 300 })

it('the distance of words is a metric, and one letter makes it one', () => {
  law(
    fc.property(word, word, word, (a, b, c) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c))
      expect(distance(a, b) === 0).toBe(a === b)
      expect(distance(a, `${a}z`)).toBe(1)
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
    }),
  )
})
