import { describe, expect, it } from 'vitest'
import { DEFAULT_MQM_PROFILE, errorBars, histogram, hterHistogram, mqmCard, progressOf, timeHistogram } from '../../src/score/index.ts'

describe('a histogram', () => {
  it('counts a value on an edge in the bin that begins there, and the last bin is open', () => {
    expect(histogram([0, 4.9, 5, 9, 10, 1e9], [0, 5, 10])).toEqual([
      { from: 0, to: 5, count: 2 },
      { from: 5, to: 10, count: 2 },
      { from: 10, to: null, count: 2 },
    ])
  })
  it('throws for a value that lies nowhere', () => {
    expect(() => histogram([-1], [0, 5])).toThrow(RangeError)
  })
})

it('segments by HTER: untouched ones apart from those with few edits', () => {
  const bins = hterHistogram([0, 0, 0.05, 0.1, 1, 7])
  expect(bins[0]).toEqual({ from: 0, to: 0, count: 2 })
  expect(bins[1]).toEqual({ from: 0, to: 0.1, count: 1 })
  expect(bins[2]).toEqual({ from: 0.1, to: 0.2, count: 1 })
  expect(bins.at(-1)).toEqual({ from: 1, to: null, count: 2 })
})

it('segments by time, in seconds', () => {
  const bins = timeHistogram(
    new Map([
      ['1', 4000],
      ['2', 61_000],
      ['3', 119_999],
    ]).values(),
  )
  expect(bins.filter(({ count }) => count > 0)).toEqual([
    { from: 0, to: 5, count: 1 },
    { from: 60, to: 120, count: 2 },
  ])
})

it('error bars: the costliest type first, its worst severity first, nothing empty', () => {
  const errors = [
    { type: 'style/unidiomatic', severity: 'minor' },
    { type: 'style/unidiomatic', severity: 'minor' },
    { type: 'accuracy/number', severity: 'minor' },
    { type: 'accuracy/number', severity: 'major' },
  ] as const
  expect(errorBars(mqmCard(errors, { segments: 1, words: 9, characters: 9 }, DEFAULT_MQM_PROFILE))).toEqual([
    {
      type: 'accuracy/number',
      errors: 2,
      parts: [
        { severity: 'major', count: 1 },
        { severity: 'minor', count: 1 },
      ],
    },
    { type: 'style/unidiomatic', errors: 2, parts: [{ severity: 'minor', count: 2 }] },
  ])
})

it('progress: a correction that nobody confirmed is open', () => {
  const rows = [
    { state: 'translated', correction: null },
    { state: 'translated', correction: 'Begun' },
    { state: 'reviewed', correction: null },
    { state: 'reviewed', correction: 'Done' },
    { state: 'final', correction: 'Done' },
  ] as const
  expect(progressOf(rows)).toEqual({ total: 5, approved: 1, corrected: 2, open: 2 })
})
