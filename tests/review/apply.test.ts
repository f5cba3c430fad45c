import { describe, expect, it } from 'vitest'
import { applyStep, applySteps, indexOf, invertSteps, type ReviewState, type Step } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'

const ROWS = 300
const rewrite = (segment: number, before: string | null, after: string | null): Step => ({
  kind: 'rewrite',
  pair: 1,
  segment,
  before,
  after,
})
const many = () => stateOf(pairOfRows(...Array.from({ length: ROWS }, (_, index) => row(`第${index}句。`, `Sentence ${index}.`))))
const corrections = (state: ReviewState) => state.pairs[0]?.segments.map(({ correction }) => correction)

describe('several steps at once', () => {
  const judge = (key: string): Step => ({ kind: 'judge', key, before: null, after: { kind: 'confirmed' } })
  const steps = [
    ...Array.from({ length: ROWS }, (_, index) => rewrite(index + 1, null, `New ${index}.`)),
    ...['a', 'b'].map(judge),
    rewrite(7, 'New 6.', 'Newer.'),
  ]

  it('are what they are one by one, and are taken back', () => {
    const before = many()
    const after = applySteps(before, steps)
    expect(after).toEqual(steps.reduce(applyStep, before))
    expect(corrections(after)?.[6]).toBe('Newer.')
    expect(applySteps(after, invertSteps(steps))).toEqual(before)
  })

  it('leave the state that they are given untouched, also when one of them was made for another', () => {
    const before = many()
    expect(() => applySteps(before, [...steps, rewrite(8, 'not this', 'x')])).toThrow('A rewrite step expected not this and found New 7.')
    expect(() => applySteps(before, [...steps, rewrite(ROWS + 1, null, 'x')])).toThrow(`segment ${ROWS + 1}, which is not there`)
    expect(before).toEqual(many())
  })

  it('are no change when there are none', () => {
    const state = many()
    expect(applySteps(state, [])).toBe(state)
  })
})

describe('the place of a row', () => {
  const [pair] = many().pairs
  if (!pair) throw new Error('no pair')
  it.each([
    ['the first', 1, 0],
    ['one in the middle', 150, 149],
    ['the last', ROWS, ROWS - 1],
    ['one that never was', ROWS + 1, -1],
    ['no id at all', -1, -1],
    ['zero', 0, -1],
  ])('%s', (_, id, place) => expect(indexOf(pair, id)).toBe(place))

  it('is known where ids lie far apart, as in a file that another program wrote', () => {
    const segments = pair.segments.map((segment) => ({ ...segment, id: segment.id * 4_000_000_000 }))
    expect(indexOf({ ...pair, segments }, 8_000_000_000)).toBe(1)
    expect(indexOf({ ...pair, segments }, 2)).toBe(-1)
  })

  it('follows rows that move', () => {
    const first = pair.segments[0]
    if (!first) throw new Error('no row')
    const moved = applyStep(stateOf(pair), { kind: 'realign', pair: 1, at: 0, before: [first], after: [{ ...first, id: 900 }] }).pairs[0]
    expect(moved && [indexOf(moved, 1), indexOf(moved, 900), indexOf(moved, 2)]).toEqual([-1, 0, 1])
  })
})
