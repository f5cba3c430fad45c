import { expect, it } from 'vitest'
import type { Flag, SegmentState, Verdict } from '../../src/model/index.ts'
import { DEFAULT_GBT_PROFILE, DEFAULT_MQM_PROFILE, scoreReview, type ScoredRow } from '../../src/score/index.ts'

const MAJOR: Flag = {
  rule: 'number',
  type: 'accuracy/number',
  severity: 'major',
  source: [0, 2],
  target: [0, 3],
  message: { code: '', values: {} },
  suggestions: [],
}

const row = (state: SegmentState, correction: string | null, verdict: Verdict | null): ScoredRow => {
  const [source, machine] = ['二亿元。', 'Two million yuan.']
  return { source, machine, correction, state, judged: [{ flag: MAJOR, verdict, source, target: machine }] }
}

it('a review is scored on its reviewed rows: their words, their confirmed errors, their edits', () => {
  const score = scoreReview(
    [
      row('reviewed', '200 million yuan.', { kind: 'confirmed' }),
      row('final', null, { kind: 'dismissed', reason: 'acceptable', scope: 'flag', note: '' }),
      row('reviewed', null, null),
      // Confirmed, but the row is not finished.
      row('translated', 'Begun', { kind: 'confirmed' }),
    ],
    DEFAULT_MQM_PROFILE,
    DEFAULT_GBT_PROFILE,
  )
  expect(score.progress).toEqual({ total: 4, approved: 2, corrected: 1, open: 1 })
  expect(score.mqm).toMatchObject({ size: { segments: 3, words: 9, characters: 12 }, errors: 1, absolutePenalty: 5 })
  expect(score.gbt).toMatchObject({ points: 3, countedCharacters: 1000 })
  // "Two" became "200"; each row has three words and a mark.
  expect(score.effort).toMatchObject({ substitutions: 1, edits: 1, words: 12 })
  expect(score.hterBins.map(({ count }) => count)).toEqual([2, 0, 0, 1, 0, 0, 0, 0, 0])
})

it('a review in which nothing is done has no effort and no score', () => {
  const score = scoreReview([row('translated', null, null)], DEFAULT_MQM_PROFILE, DEFAULT_GBT_PROFILE)
  expect(score).toMatchObject({ effort: null, mqm: { result: { kind: 'no-words' } }, gbt: { result: { kind: 'no-text' } } })
})
