import { describe, expect, it } from 'vitest'
import { applySteps, invertSteps, plan, textPrint, type Intent, type ReplacePattern, type ReviewState } from '../../src/review/index.ts'
import { pairOfRows, reading, row, stateOf } from '../build/pair.ts'

const PATTERN: ReplacePattern = {
  finds: [{ find: 'board', replacement: 'link' }],
  regex: false,
  caseSensitive: false,
  wholeWords: false,
}

const ROWS = [row('一。', 'One board.'), row('二。', 'Two boards.'), row('三。', 'Three.')] as const
const state = stateOf(pairOfRows(...ROWS))

function replaceAll(segments: readonly number[], change: Partial<Extract<Intent, { kind: 'replace-all' }>> = {}, at: ReviewState = state) {
  const prints = segments.map((id) => textPrint(ROWS[id - 1]?.[1] ?? ''))
  const planned = plan(at, { kind: 'replace-all', pair: 1, pattern: PATTERN, segments, prints, locked: false, ...change }, 'Li')
  if (!planned.ok) throw new Error(planned.problem.code)
  const after = applySteps(at, planned.value.steps)
  expect(applySteps(after, invertSteps(planned.value.steps))).toEqual(at)
  return { rows: after.pairs.flatMap(reading), leftOut: planned.value.leftOut, steps: planned.value.steps.length }
}

function acted(intent: Intent): ReviewState {
  const planned = plan(state, intent, 'Li')
  return planned.ok ? applySteps(state, planned.value.steps) : state
}

describe('replacing in many rows', () => {
  it('writes the rows that were ticked, and comes back in one', () => {
    expect(replaceAll([1, 2])).toEqual({ rows: ['一。={One link.}', '二。={Two links.}', '三。=Three.'], leftOut: 0, steps: 2 })
  })

  it('leaves out rows that changed since they were shown, that are gone, and that have nothing to replace', () => {
    const changed = acted({ kind: 'correct', pair: 1, segment: 1, text: 'A board.' })
    expect(replaceAll([1, 2, 3, 9], {}, changed)).toMatchObject({
      rows: ['一。={A board.}', '二。={Two links.}', '三。=Three.'],
      leftOut: 3,
    })
  })

  it('leaves out locked rows unless they are meant', () => {
    const locked = acted({ kind: 'lock', pair: 1, segment: 1, locked: true })
    expect(replaceAll([1, 2], {}, locked)).toMatchObject({ leftOut: 1, steps: 1 })
    expect(replaceAll([1, 2], { locked: true }, locked)).toMatchObject({ leftOut: 0, steps: 2 })
  })

  it('puts reviewed rows back to be confirmed', () => {
    const reviewed = acted({ kind: 'confirm', pair: 1, segment: 2 })
    expect(replaceAll([2], {}, reviewed).steps).toBe(2)
  })
})
