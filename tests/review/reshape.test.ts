import { describe, expect, it } from 'vitest'
import { alignmentFault } from '../../src/model/index.ts'
import { applyStep, merge, move, split, unlink, type DocumentPair, type Step } from '../../src/review/index.ts'
import type { Outcome } from '../../src/model/index.ts'
import { pairOfRows, reading, row, stateOf } from '../build/pair.ts'

function after(pair: DocumentPair, step: Outcome<Step>): readonly string[] {
  if (!step.ok) return [step.problem.code]
  const [changed] = applyStep(stateOf(pair), step.value).pairs
  if (!changed) throw new Error('the pair went away')
  expect(alignmentFault(changed.segments, changed.source.sentences.length, changed.target.sentences.length)).toBeNull()
  return reading(changed)
}

const twoRows = pairOfRows(row('一。', 'One.'), row('二。三。', 'Two. Three.'))

describe('a row can be', () => {
  it('merged with the next one', () => {
    expect(after(twoRows, merge(twoRows, 1, 'Li'))).toEqual(['一。二。三。=One. Two. Three.'])
  })
  it('split between its sentences', () => {
    expect(after(twoRows, split(twoRows, 2, 1, 1, 'Li'))).toEqual(['一。=One.', '二。=Two.', '三。=Three.'])
  })
  it('split so that one part has no counterpart', () => {
    expect(after(twoRows, split(twoRows, 2, 2, 1, 'Li'))).toEqual(['一。=One.', '二。三。=Two.', '=Three.'])
  })
  it('unlinked', () => {
    expect(after(twoRows, unlink(twoRows, 1, 'Li'))).toEqual(['一。=', '=One.', '二。三。=Two. Three.'])
  })
  it('relieved of its first English sentence', () => {
    expect(after(twoRows, move(twoRows, 2, 'target', 'previous', 'Li'))).toEqual(['一。=One. Two.', '二。三。=Three.'])
  })
  it('relieved of its last Chinese sentence', () => {
    expect(after(twoRows, move(twoRows, 1, 'source', 'next', 'Li'))).toEqual(['=One.', '一。二。三。=Two. Three.'])
  })
  it('emptied: a row without sentences goes away', () => {
    const gap = pairOfRows(row('一。', 'One.'), row('', 'Extra.'), row('二。', 'Two.'))
    expect(after(gap, move(gap, 2, 'target', 'previous', 'Li'))).toEqual(['一。=One. Extra.', '二。=Two.'])
    expect(after(gap, move(gap, 2, 'target', 'next', 'Li'))).toEqual(['一。=One.', '二。=Extra. Two.'])
  })
})

describe('corrected English', () => {
  const pair = pairOfRows(row('一。二。', 'One thing. Two things.'), row('三。', 'Three.'))
  const corrected: DocumentPair = {
    ...pair,
    segments: pair.segments.map((s) => (s.id === 1 ? { ...s, correction: 'A first thing. And two more.' } : s)),
  }
  it('is cut where the machine English is cut', () => {
    expect(after(corrected, split(corrected, 1, 1, 1, 'Li'))).toEqual(['一。={A first thing.}', '二。={And two more.}', '三。=Three.'])
  })
  it('is joined with the machine English of the other row', () => {
    expect(after(corrected, merge(corrected, 1, 'Li'))).toEqual(['一。二。三。={A first thing. And two more. Three.}'])
  })
  it('goes with the sentence that moves', () => {
    expect(after(corrected, move(corrected, 1, 'target', 'next', 'Li'))).toEqual([
      '一。二。={A first thing.}',
      '三。={And two more. Three.}',
    ])
  })
  it('stays with the English when the link is taken away', () => {
    expect(after(corrected, unlink(corrected, 1, 'Li'))).toEqual(['一。二。=', '={A first thing. And two more.}', '三。=Three.'])
  })
})

it.each([
  ['merging the last row', merge(twoRows, 2, 'Li'), 'reshape.last-row'],
  ['moving before the first row', move(twoRows, 1, 'target', 'previous', 'Li'), 'reshape.first-row'],
  ['moving behind the last row', move(twoRows, 2, 'target', 'next', 'Li'), 'reshape.last-row'],
  ['splitting off nothing', split(twoRows, 2, 0, 0, 'Li'), 'reshape.nothing-to-split'],
  ['splitting off everything', split(twoRows, 2, 2, 2, 'Li'), 'reshape.nothing-to-split'],
  ['splitting beyond the row', split(twoRows, 2, 3, 0, 'Li'), 'reshape.nothing-to-split'],
  ['a row that is gone', merge(twoRows, 99, 'Li'), 'review.row-gone'],
])('%s is refused with a reason', (_, outcome, code) => {
  expect(outcome).toMatchObject({ ok: false, problem: { code } })
})

it('what a person linked is locked and certain, and waits to be reviewed again', () => {
  const step = merge(twoRows, 1, 'Li')
  expect(step.ok && step.value.kind === 'realign' ? step.value.after : []).toMatchObject([
    { locked: true, confidence: 1, state: 'translated', origin: { kind: 'person', name: 'Li' } },
  ])
})
