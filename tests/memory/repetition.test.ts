import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compared, foldText, likeness, RepetitionIndex, sourceDiff } from '../../src/memory/index.ts'

const ROWS = [
  { id: 'a', source: '第一章　总则' },
  { id: 'b', source: '本办法自公布之日起施行。' },
  { id: 'c', source: '本辦法自公布之日起施行。' },
  { id: 'd', source: '' },
  { id: 'e', source: '本办法自发布之日起施行。' },
  { id: 'f', source: '第一章 总则' },
]

describe('repetitions', () => {
  const index = new RepetitionIndex(ROWS)

  it('are groups of rows whose Chinese reads alike', () => {
    expect(index.repetitions()).toEqual([
      { source: '第一章　总则', rows: ['a', 'f'] },
      { source: '本办法自公布之日起施行。', rows: ['b', 'c'] },
    ])
    expect(index.same('c')).toEqual(['b', 'c'])
    expect(index.same('d')).toEqual([])
  })

  it('are near where little differs, with what differs', () => {
    expect(index.near('e')).toEqual([{ source: '本办法自公布之日起施行。', rows: ['b', 'c'], score: 91 }])
    expect(sourceDiff('本办法自公布之日起施行。', '本办法自发布之日起施行。')).toEqual([
      { kind: 'kept', text: '本办法自' },
      { kind: 'removed', text: '公' },
      { kind: 'added', text: '发' },
      { kind: 'kept', text: '布之日起施行。' },
    ])
    expect(index.near('a')).toEqual([])
  })

  it('hold every row with a source once, and near groups are near both ways (law)', () => {
    const source = fc.array(fc.constantFrom('甲', '乙乙', '丙', '丁', '戊', '12'), { maxLength: 9 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(source, { maxLength: 30 }), (sources) => {
        const rows = sources.map((text, id) => ({ id, source: text }))
        const made = new RepetitionIndex(rows)
        for (const { id, source: text } of rows) {
          const same = rows.filter((other) => text !== '' && foldText(other.source) === foldText(text)).map((other) => other.id)
          expect(made.same(id)).toEqual(same)
          for (const near of made.near(id)) {
            expect(near.score).toBe(likeness(compared(text), compared(near.source), 0)?.score)
            expect(made.near(near.rows[0] ?? -1).some((back) => back.rows.includes(id))).toBe(true)
          }
        }
      }),
      { seed: 9, numRuns: 200 },
    )
  })
})

describe('the difference of two sources', () => {
  it('gives back both texts, with numbers and words whole (law)', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '12.5', '7', 'GDP', 'APEC', ' ', '𠮷', '，'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = sourceDiff(before, after)
        const joined = (left: 'added' | 'removed') => parts.flatMap(({ kind, text: part }) => (kind === left ? [] : [part])).join('')
        expect([joined('added'), joined('removed')]).toEqual([before, after])
      }),
      { seed: 10, numRuns: 300 },
    )
    expect(sourceDiff('增长5.2%', '增长12%').map(({ text: part }) => part)).toEqual(['增长', '5.2', '12', '%'])
  })
})
