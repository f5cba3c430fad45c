import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySteps, invertSteps, plan, targetText, type ReviewState, type RowPlace } from '../../src/review/index.ts'
import type { Segment } from '../../src/model/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'

/** A row in a form that a person or an earlier filling left it in. */
const kept = fc.record({
  state: fc.constantFrom<Segment['state']>('initial', 'translated', 'reviewed', 'final'),
  locked: fc.boolean(),
  correction: fc.constantFrom(null, 'Own words.', 'Filled before.'),
})

function stateWith(forms: readonly Pick<Segment, 'state' | 'locked' | 'correction'>[]): ReviewState {
  const half = Math.ceil(forms.length / 2)
  const pairs = [forms.slice(0, half), forms.slice(half)].map((some, at) => {
    const pair = pairOfRows(row('从头再来。', 'From the head again.'), ...some.map(() => row('从头再来。', 'From the head again.')))
    const segments = pair.segments.map((segment, index) => ({ ...segment, ...some[index - 1] }))
    return { ...pair, id: at + 1, segments }
  })
  return stateOf(...pairs)
}

const placesOf = (state: ReviewState): readonly RowPlace[] =>
  state.pairs.flatMap(({ id, segments }) => segments.map((segment) => ({ pair: id, segment: segment.id })))
const rowAt = (state: ReviewState, { pair, segment }: RowPlace) => {
  const of = state.pairs.find(({ id }) => id === pair)
  const found = of?.segments.find(({ id }) => id === segment)
  if (!of || !found) throw new Error('no such row')
  return { row: found, english: targetText(of, found) }
}

const first = { pair: 1, segment: 1 }
const isFirst = (place: RowPlace) => place.pair === first.pair && place.segment === first.segment

describe('filling repetitions', () => {
  it('writes over nothing that a person decided, fills all else, and is taken back whole', () => {
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 10 }), (forms) => {
        const state = applySteps(stateWith(forms), [{ kind: 'rewrite', pair: 1, segment: 1, before: null, after: 'From scratch.' }])
        const isFilled = (place: RowPlace) => rowAt(state, place).row.correction === 'Filled before.'
        const repetitions = { rows: placesOf(state), isFilled }
        const planned = plan(state, { kind: 'fill', ...first, repetitions }, 'Li')
        if (!planned.ok) throw new Error(planned.problem.code)
        const after = applySteps(state, planned.value.steps)
        for (const place of placesOf(state)) {
          const { row: before } = rowAt(state, place)
          const untouched = before.state === 'translated' && !before.locked && before.correction !== 'Own words.'
          const now = rowAt(after, place)
          if (untouched || isFirst(place)) expect(now.english).toBe('From scratch.')
          else expect(now.row).toEqual(before)
          // Filled is not confirmed.
          expect(now.row.state).toBe(before.state)
        }
        expect(applySteps(after, invertSteps(planned.value.steps))).toEqual(state)
      }),
      { seed: 20_261_123, numRuns: 150 },
    )
  })

  it('gives the machine’s English back to what was filled and to nothing else', () => {
    const state = stateWith([
      { state: 'translated', locked: false, correction: 'Filled before.' },
      { state: 'translated', locked: false, correction: 'Own words.' },
      { state: 'reviewed', locked: false, correction: 'Filled before.' },
    ])
    const isFilled = (place: RowPlace) => rowAt(state, place).row.correction === 'Filled before.'
    const planned = plan(state, { kind: 'unfill', ...first, repetitions: { rows: placesOf(state), isFilled } }, 'Li')
    const after = planned.ok ? applySteps(state, planned.value.steps) : state
    expect(placesOf(after).map((place) => rowAt(after, place).row.correction)).toEqual([null, null, 'Own words.', null, 'Filled before.'])
  })

  it('does nothing with an empty English, and fails where the row is gone', () => {
    const state = applySteps(stateWith([]), [{ kind: 'rewrite', pair: 1, segment: 1, before: null, after: ' ' }])
    const repetitions = { rows: placesOf(state), isFilled: () => false }
    expect(plan(state, { kind: 'fill', ...first, repetitions }, 'Li')).toMatchObject({ ok: true, value: { steps: [] } })
    expect(plan(state, { kind: 'fill', pair: 1, segment: 99, repetitions }, 'Li')).toMatchObject({ problem: { code: 'review.row-gone' } })
  })
})
