import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearRows } from '../../main/host/near-rows.ts'
import { RepetitionIndex } from '../../src/memory/index.ts'
import { sourceText } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'
import { fakeRows } from '../renderer/fake-project.ts'

function projectOf(first: readonly string[], second: readonly string[]) {
  const pairs = [first, second].map((lines, at) => ({
    ...pairOfRows(...lines.map((line, index) => row(line, line === '' ? 'Only English.' : `English ${index + 1}.`))),
    id: at + 1,
  }))
  const state = stateOf(...pairs)
  return { state, rows: fakeRows(() => state) }
}

describe('rows that are nearly the same', () => {
  it('come from all pairs, the most alike first, with what differs and where they are', async () => {
    const { rows } = projectOf(
      ['本办法自公布之日起施行。', '别的句子在这里写着。', '本办法自发布之日起施行。'],
      ['本辦法自公布之日起施行。', '另外一句。'],
    )
    expect(await nearRows(rows, { pair: 1, segment: 1 })).toEqual([
      {
        ...{ pair: 2, segment: 1, number: 1, score: 100, target: 'English 1.', state: 'translated' },
        diff: expect.arrayContaining([
          { kind: 'removed', text: '辦' },
          { kind: 'added', text: '办' },
        ]),
      },
      {
        ...{ pair: 1, segment: 3, number: 3, score: 91, target: 'English 3.', state: 'translated' },
        diff: [
          { kind: 'kept', text: '本办法自' },
          { kind: 'removed', text: '发' },
          { kind: 'added', text: '公' },
          { kind: 'kept', text: '布之日起施行。' },
        ],
      },
    ])
  })

  it('are those that the index of repetitions tells, whichever way they are looked for', async () => {
    const line = fc
      .array(fc.constantFrom('开', '船', '3', '48', '箱', '柠檬', '水手们', '在码头集合', '第二天清晨'), { minLength: 1, maxLength: 7 })
      .map((words) => `${words.join('')}。`)
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 9 }), fc.array(line, { minLength: 1, maxLength: 9 }), async (one, two) => {
        const { state, rows } = projectOf(one, two)
        const all = state.pairs.flatMap((pair) =>
          pair.segments.map((segment) => ({ id: `${pair.id}:${segment.id}`, source: sourceText(pair, segment) })),
        )
        const index = new RepetitionIndex(all)
        const found = await nearRows(rows, { pair: 1, segment: 1 })
        const scores = new Map(found.map(({ pair, segment, score }) => [`${pair}:${segment}`, score]))
        const same = index.same('1:1').filter((id) => id !== '1:1')
        expect([...scores].filter(([, score]) => score === 100).map(([id]) => id)).toEqual(same)
        for (const { rows: ids, score } of index.near('1:1')) for (const id of ids) expect(scores.get(id), id).toBe(score)
      }),
      { seed: 20_261_123, numRuns: 120 },
    )
  })

  it('are none of a row without Chinese', async () => {
    const { rows } = projectOf(['', '本办法。'], ['本办法。'])
    expect(await nearRows(rows, { pair: 1, segment: 1 })).toEqual([])
  })
})
