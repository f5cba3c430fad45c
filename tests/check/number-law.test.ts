import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNumbers } from '../../src/check/rule/number.ts'

const SEED = 20211
const value = fc.integer({ min: 13, max: 9_999_999 })

/** A value in Chinese with 万 where it is at hand: 12345 is 1.2345万. */
function chinese(amount: number): string {
  return amount >= 10_000 ? `${amount / 10_000}万` : String(amount)
}

function english(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

describe('laws of the number check', () => {
  test('the same amount is never flagged, another one always', () => {
    fc.assert(
      fc.property(value, value, (own, other) => {
        fc.pre(own !== other && Math.abs(own - other) / own > 0.01 && !isYear(own) && !isYear(other))
        expect(checkNumbers(`共有${chinese(own)}人。`, `There are ${english(own)} people.`)).toEqual([])
        expect(checkNumbers(`共有${chinese(own)}人。`, `There are ${english(other)} people.`)).toHaveLength(1)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  test('the same date is never flagged, another day always', () => {
    const day = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(day, day, (own, other) => {
        fc.pre(own !== other)
        expect(checkNumbers(`5月${own}日开工。`, `Work began on May ${own}.`)).toEqual([])
        expect(checkNumbers(`5月${own}日开工。`, `Work began on May ${other}.`)).toHaveLength(1)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('ranges lie in their texts, whatever the texts are', () => {
    const piece = fc.constantFrom('三', '5', '亿', '元', '月', '%', '第', '从', '到', '增至', '倍', '亩', '，', '美元', '12', '.5', '半')
    const word = fc.constantFrom(
      'three ',
      '5',
      ' million',
      '%',
      ' to ',
      '$',
      'May ',
      ' tripled',
      ' hectares',
      ', ',
      'first ',
      ' per ',
      '2021',
      ' and ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(word, { maxLength: 14 }), (source, target) => {
        const texts = { source: source.join(''), target: target.join('') }
        for (const flag of checkNumbers(texts.source, texts.target))
          for (const side of ['source', 'target'] as const) {
            const range = flag[side]
            if (range === null) continue
            expect(range[0]).toBeGreaterThanOrEqual(0)
            expect(range[0]).toBeLessThan(range[1])
            expect(range[1]).toBeLessThanOrEqual(texts[side].length)
          }
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })
})

/** Four digits may be a year on one side and an amount on the other. */
function isYear(amount: number): boolean {
  return amount >= 1000 && amount <= 2200
}
