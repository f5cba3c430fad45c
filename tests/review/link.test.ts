import { describe, expect, it } from 'vitest'
import { alignmentFault } from '../../src/model/index.ts'
import { applySteps, plan, type DocumentPair, type Intent, type ReviewState } from '../../src/review/index.ts'
import { pairOfRows, reading, row, stateOf } from '../build/pair.ts'

const moved = stateOf(pairOfRows(row('一。', ''), row('二。', 'Two.'), row('三。', 'Three.'), row('', 'One.'), row('四。', 'Four.')))

function pairIn({ pairs: [pair] }: ReviewState): DocumentPair {
  if (!pair) throw new Error('the pair went away')
  expect(alignmentFault(pair.segments, pair.source.sentences.length, pair.target.sentences.length)).toBeNull()
  return pair
}

function after(state: ReviewState, ...intents: readonly Intent[]): ReviewState {
  return intents.reduce((now, intent) => {
    const planned = plan(now, intent, 'Li')
    if (!planned.ok) throw new Error(planned.problem.code)
    return applySteps(now, planned.value.steps)
  }, state)
}

function refusal(state: ReviewState, intent: Intent): string | null {
  const planned = plan(state, intent, 'Li')
  return planned.ok ? null : planned.problem.code
}

/** The id of the row that holds a text. */
function idOf(state: ReviewState, text: string): number {
  const pair = pairIn(state)
  return pair.segments[reading(pair).findIndex((line) => line.includes(text))]?.id ?? -1
}

const link = (state: ReviewState, chinese: string, english: string): Intent => ({
  kind: 'link',
  pair: 1,
  segment: idOf(state, chinese),
  english: idOf(state, english),
})

describe('a crossing link', () => {
  it('stands where its Chinese stands', () => {
    const linked = after(moved, link(moved, '一', 'One'))
    expect(reading(pairIn(linked))).toEqual(['一。=One.', '二。=Two.', '三。=Three.', '四。=Four.'])
    expect(pairIn(linked).segments.map(({ crossing, locked }) => [crossing ?? false, locked])).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ])
  })
  it('leaves behind what the two rows had besides, each in its place', () => {
    const linked = after(moved, link(moved, '四', 'Two'))
    expect(reading(pairIn(linked))).toEqual(['一。=', '二。=', '三。=Three.', '=One.', '四。=Two.', '=Four.'])
  })
  it('taken apart, both halves return to their places', () => {
    const linked = after(moved, link(moved, '一', 'One'))
    expect(reading(pairIn(after(linked, { kind: 'unlink', pair: 1, segment: idOf(linked, '一') })))).toEqual([
      '一。=',
      '二。=Two.',
      '三。=Three.',
      '=One.',
      '四。=Four.',
    ])
  })
  it('that joins a neighbour takes its English back in parts', () => {
    const linked = after(moved, link(moved, '一', 'One'))
    const merged = after(linked, { kind: 'merge', pair: 1, segment: idOf(linked, '一') })
    expect(reading(pairIn(merged))).toEqual(['一。二。=Two. One.', '三。=Three.', '四。=Four.'])
    expect(reading(pairIn(after(merged, { kind: 'unlink', pair: 1, segment: idOf(merged, '一') })))).toEqual([
      '一。二。=',
      '=Two.',
      '三。=Three.',
      '=One.',
      '四。=Four.',
    ])
  })
  it('of neighbours crosses nothing', () => {
    const linked = after(moved, link(moved, '四', 'One'))
    expect(reading(pairIn(linked))).toEqual(['一。=', '二。=Two.', '三。=Three.', '四。=One.', '=Four.'])
    expect(pairIn(linked).segments.some(({ crossing }) => crossing)).toBe(false)
  })
  it('carries the corrected English along', () => {
    const corrected = after(moved, { kind: 'correct', pair: 1, segment: idOf(moved, 'One'), text: 'One, at last.' })
    expect(reading(pairIn(after(corrected, link(corrected, '一', 'at last'))))[0]).toBe('一。={One, at last.}')
  })
  it.each([
    ['a row with itself', 2, 2, 'reshape.same-row'],
    ['a row without Chinese', 4, 2, 'reshape.no-chinese'],
    ['a row without English', 2, 1, 'reshape.no-english'],
    ['a row that is gone', 2, 99, 'review.row-gone'],
  ])('cannot be made of %s', (_, segment, english, code) => {
    expect(refusal(moved, { kind: 'link', pair: 1, segment, english })).toBe(code)
  })
})

it('only a person crosses', () => {
  const beads = pairIn(after(moved, link(moved, '一', 'One'))).segments
  expect(
    alignmentFault(
      beads.map((bead) => ({ ...bead, origin: { kind: 'aligner' } })),
      4,
      4,
    ),
  ).toMatch(/no person/)
  expect(
    alignmentFault(
      beads.map(({ crossing: _, ...bead }) => bead),
      4,
      4,
    ),
  ).toMatch(/out of order/)
})

describe('a hard border', () => {
  const bordered = after(moved, { kind: 'border', pair: 1, segment: 3, border: true })
  it.each<[string, Intent]>([
    ['merged over', { kind: 'merge', pair: 1, segment: 2 }],
    ['moved over', { kind: 'move', pair: 1, segment: 3, side: 'target', to: 'previous' }],
    ['moved over from above', { kind: 'move', pair: 1, segment: 2, side: 'source', to: 'next' }],
  ])('is not %s', (_, intent) => expect(refusal(bordered, intent)).toBe('reshape.border'))
  it('stays before the first part of a row that is split', () => {
    const split = after(bordered, { kind: 'unlink', pair: 1, segment: 3 })
    expect(pairIn(split).segments.map(({ border }) => border ?? false)).toEqual([false, false, true, false, false, false])
  })
  it('goes when it is taken away', () => {
    const plain = after(bordered, { kind: 'border', pair: 1, segment: 3, border: false })
    expect(pairIn(plain)).toEqual(pairIn(moved))
  })
})
