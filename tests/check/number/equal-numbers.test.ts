import { describe, expect, it } from 'vitest'
import { equalNumbers } from '../../../src/check/number/equal-numbers.ts'

describe('numbers that both sides say', () => {
  const cases: readonly [source: string, target: string, pairs: readonly (readonly [string, string])[]][] = [
    ['一共有26台机器', 'has 26 machines in total', [['26', '26']]],
    ['一共有26台机器', 'has 62 machines in total', []],
    ['预算是480万元', 'The budget is 4.8 million yuan', [['480万', '4.8 million']]],
    [
      '1978年建成，招15个人',
      'It hires 15 people and was built in 1978',
      [
        ['1978', '1978'],
        ['15', '15'],
      ],
    ],
    ['没有数字', 'no numbers', []],
  ]
  it.each(cases)('%s / %s', (source, target, pairs) => {
    const found = equalNumbers({ source, target })
    expect(found.map((one) => [source.slice(...one.source), target.slice(...one.target)])).toEqual(pairs)
  })

  it('the two ends of a range are one number, and no place is marked twice', () => {
    const [source, target] = ['每天3至5吨', '3 to 5 tons a day']
    const found = equalNumbers({ source, target })
    expect(new Set(found.map((one) => one.source[0])).size).toBe(found.length)
    expect(new Set(found.map((one) => one.target[0])).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(0)
  })
})
