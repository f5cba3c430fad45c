import { describe, expect, it } from 'vitest'
import { activeTime, quantile, type Stamp } from '../../src/score/index.ts'

/** `Lin 1 10s` as a stamp. */
const stamps = (...lines: readonly string[]): readonly Stamp[] =>
  lines.map((line) => {
    const [person = '', row = '', seconds = ''] = line.split(' ')
    return { person, row, at: Number(seconds) * 1000 }
  })

describe('the time of a row', () => {
  it('runs from what the person did before; the first act counts none', () => {
    const time = activeTime(stamps('Lin 1 0', 'Lin 2 30', 'Lin 3 40'))
    expect([...time.rows]).toEqual([
      ['2', 30_000],
      ['3', 10_000],
    ])
    expect(time).toMatchObject({ total: 40_000, median: 20_000, pauses: 0 })
  })

  it('adds up over several visits, whatever the order of the stamps', () => {
    const time = activeTime(stamps('Lin 1 50', 'Lin 1 0', 'Lin 2 20', 'Lin 1 10'))
    expect(Object.fromEntries(time.rows)).toEqual({ 1: 10_000 + 30_000, 2: 10_000 })
  })

  it('leaves out a break longer than the limit, and keeps one of exactly the limit', () => {
    const time = activeTime(stamps('Lin 1 0', 'Lin 2 60', 'Lin 3 121'), 60_000)
    expect(Object.fromEntries(time.rows)).toEqual({ 2: 60_000 })
    expect(time.pauses).toBe(1)
  })

  it('is each person’s own: two who work at once do not shorten each other', () => {
    const time = activeTime(stamps('Lin 1 0', 'Wu 9 5', 'Lin 2 30', 'Wu 8 35'))
    expect(Object.fromEntries(time.rows)).toEqual({ 2: 30_000, 8: 30_000 })
  })

  it('of nothing is nothing', () => {
    expect(activeTime([])).toEqual({ rows: new Map(), total: 0, median: null, p90: null, pauses: 0 })
  })
})

describe('a quantile', () => {
  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110], 0.9, 100],
    [[0, 10], 0.25, 2.5],
    [[5, 1], 0, 1],
    [[5, 1], 1, 5],
  ])('of %j at %d: %j', (values, share, expected) => expect(quantile(values, share)).toBe(expected))
})
