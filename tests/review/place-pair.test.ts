import { describe, expect, it } from 'vitest'
import { applyStep, applySteps, invertSteps, plan, type ReviewState, type Step } from '../../src/review/index.ts'
import { actRecord, parseRecord } from '../../src/store/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'

const pair = (id: number) => ({ ...pairOfRows(row(`第${id}篇。`, `Text ${id}.`)), id })
const two = (): ReviewState => ({ ...stateOf(pair(1)), pairs: [pair(1), pair(2)] })
const out = (id: number): Step => ({ kind: 'place-pair', pair: id, before: 'in', after: 'out' })
const idsOf = ({ pairs, aside = [] }: ReviewState) => [pairs, aside].map((list) => list.map(({ id }) => id))

describe('a pair of files', () => {
  it('is taken out whole, and comes back as it was and where it was', () => {
    const before = two()
    const after = applyStep(before, out(1))
    expect(idsOf(after)).toEqual([[2], [1]])
    expect(applySteps(after, invertSteps([out(1)]))).toEqual(before)
  })

  it('keeps what the steps before did to it', () => {
    const rewrite: Step = { kind: 'rewrite', pair: 2, segment: 1, before: null, after: 'Other.' }
    const after = applySteps(two(), [rewrite, out(2)])
    expect(after.aside?.[0]?.segments[0]?.correction).toBe('Other.')
    expect(applySteps(after, invertSteps([rewrite, out(2)]))).toEqual(two())
  })

  it.each<Step>([out(3), { kind: 'place-pair', pair: 1, before: 'out', after: 'in' }])('is not moved where it does not stand: %o', (step) =>
    expect(() => applyStep(two(), step)).toThrow(RangeError),
  )

  it('is kept in the log', () => {
    const act = { id: 1, kind: 'do', subject: 1, name: 'remove-pair', steps: [out(1)], author: 'Li', at: '2026-11-22T08:00:00.000Z' }
    expect(parseRecord(actRecord, JSON.stringify(act), 'act 1')).toEqual(act)
  })

  it('is never the last one to go', () => {
    const one = applyStep(two(), out(2))
    expect(plan(one, { kind: 'remove-pair', pair: 1 }, 'Li')).toMatchObject({ ok: false, problem: { code: 'review.last-pair' } })
    expect(plan(one, { kind: 'remove-pair', pair: 2 }, 'Li')).toMatchObject({ ok: false, problem: { code: 'review.pair-gone' } })
  })
})
