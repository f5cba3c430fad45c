import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowView } from '../../src/bridge/index.ts'
import { belongs, countRows, keepCounts, keepListing, listRows } from '../../renderer/state/listing.ts'
import { nextDoubtful, nextFlagged, nextThatMatters, nextUnreviewed } from '../../renderer/state/next-row.ts'
import { FILTERS, type Filter } from '../../renderer/state/review-state.ts'
import { offersOf } from '../../renderer/state/row-facts.ts'
import { dismissed, flag, row } from './build.ts'

const ALL = { filter: 'all', order: 'document', query: '' } as const

describe('filters', () => {
  const rows: Readonly<Record<string, RowView>> = {
    plain: row(0),
    critical: row(1, { flags: [flag([0, 2], 'critical')] }),
    minor: row(2, { flags: [flag([0, 2], 'minor')] }),
    setAside: row(3, { flags: [flag([0, 2], 'critical', { verdict: dismissed })] }),
    settled: row(4, { state: 'reviewed', flags: [flag([0, 2], 'major')] }),
    doubtful: row(5, { confidence: 0.6 }),
    fixed: row(6, { confidence: 0.6, locked: true }),
    twoToOne: row(7, { sourceStarts: [0, 4] }),
    onlyEnglish: row(8, { source: '', sourceStarts: [] }),
    edited: row(9, { target: 'Corrected.' }),
  }
  const expected: Readonly<Record<Filter, string>> = {
    all: 'plain critical minor setAside settled doubtful fixed twoToOne onlyEnglish edited',
    'needs-review': 'plain critical minor setAside doubtful fixed twoToOne onlyEnglish edited',
    critical: 'critical',
    major: '',
    minor: 'minor',
    doubtful: 'doubtful',
    'not-one-to-one': 'twoToOne',
    unlinked: 'onlyEnglish',
    locked: 'fixed',
    edited: 'edited',
    reviewed: 'settled',
  }
  it.each(FILTERS)('%s', (filter) => {
    const names = Object.entries(rows).flatMap(([name, each]) => (belongs(each, filter) ? [name] : []))
    expect(names.join(' ')).toBe(expected[filter])
    expect(countRows(Object.values(rows)).filters[filter]).toBe(names.length)
  })

  it('says how far the review is', () => {
    expect(countRows(Object.values(rows))).toMatchObject({
      total: 10,
      reviewed: 1,
      corrected: 1,
      pressing: 1,
      left: { critical: 1, major: 0, minor: 1 },
    })
  })

  it('searches both languages and the machine English, in either case and width', () => {
    const texts = [
      row(0, { source: 'ＧＤＰ增长' }),
      row(1, { target: 'gdp rose', machine: 'x' }),
      row(2, { machine: 'GDP', target: 'output' }),
      row(3),
    ]
    expect(listRows(texts, { ...ALL, query: 'gdp' })).toEqual([0, 1, 2])
  })

  it('puts the worst first, and what is reviewed last', () => {
    const order = listRows(Object.values(rows), { ...ALL, order: 'worst' })
    expect(order.slice(0, 2)).toEqual([1, 8])
    expect(order.at(-1)).toBe(4)
  })
})

describe('the list while rows change', () => {
  const rows = [row(0), row(1), row(2), row(3)]

  it('keeps a row that no longer fits under the eyes of the reviewer', () => {
    const after = rows.with(1, row(1, { state: 'reviewed' }))
    const choice = { ...ALL, filter: 'needs-review' } as const
    expect(keepListing([0, 1, 2, 3], after, new Map([[1, [1]]]), choice)).toEqual([0, 1, 2, 3])
    expect(listRows(after, choice)).toEqual([0, 2, 3])
  })

  it('puts the parts of a split row in its place, although they do not fit', () => {
    const after = [row(0), row(8), row(9), row(2), row(3)]
    const choice = { ...ALL, filter: 'doubtful' } as const
    expect(keepListing([1, 2], after, new Map([[1, [8, 9]]]), choice)).toEqual([8, 9, 2])
    expect(keepListing([2, 1], after, new Map([[1, [8, 9]]]), { ...choice, order: 'worst' })).toEqual([2, 8, 9])
  })

  it('lets a row in that fits only now', () => {
    const after = rows.with(3, row(3, { flags: [flag([0, 2])] }))
    expect(keepListing([1], after, new Map([[3, [3]]]), { ...ALL, filter: 'major' })).toEqual([1, 3])
  })

  it('is the same value when nothing about it changed', () => {
    const listed = [0, 1, 2, 3]
    const after = rows.with(2, row(2, { target: 'Other.' }))
    expect(keepListing(listed, after, new Map([[2, [2]]]), ALL)).toBe(listed)
    expect(keepListing(listed, after, new Map(), ALL)).toBe(listed)
  })

  it('counts along as it would count afresh', () => {
    const some = fc.record({
      state: fc.constantFrom('translated', 'reviewed'),
      confidence: fc.constantFrom(0.3, 0.6, 0.95),
      locked: fc.boolean(),
      target: fc.constantFrom('Sentence.', 'Other.'),
      sourceStarts: fc.constantFrom([], [0], [0, 3]),
      flags: fc.array(fc.constantFrom(flag([0, 1], 'critical'), flag([0, 1], 'minor')), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 12 }),
        fc.array(some, { maxLength: 3 }),
        fc.nat(12),
        fc.nat(3),
        (before, added, at, remove) => {
          const old = before.map((change, id) => row(id, { machine: 'Sentence.', ...change }) as RowView)
          const fresh = added.map((change, id) => row(100 + id, { machine: 'Sentence.', ...change }) as RowView)
          countRows(old)
          const after = old.toSpliced(at, remove, ...fresh)
          keepCounts(old, after, old.slice(at, at + remove), fresh)
          expect(countRows(after)).toEqual(countRows([...after]))
        },
      ),
      { seed: 20_261_122, numRuns: 200 },
    )
  })
})

describe('where to go next', () => {
  const done = { state: 'reviewed' } as const
  const rows = [
    row(0),
    row(1, { flags: [flag([0, 2])] }),
    row(2, done),
    row(3, { confidence: 0.5 }),
    row(4, { ...done, flags: [flag([0, 2])] }),
    row(5),
  ]

  it('goes to what is flagged or doubtful and not reviewed, and round to the start', () => {
    expect(nextThatMatters(rows, 0)).toEqual({ kind: 'row', id: 1, wrapped: false })
    expect(nextThatMatters(rows, 1)).toEqual({ kind: 'row', id: 3, wrapped: false })
    expect(nextThatMatters(rows, 3)).toEqual({ kind: 'row', id: 1, wrapped: true })
  })

  it('goes to the unreviewed when nothing matters any more, and says when all is done', () => {
    const calm = [row(0), row(1, done), row(2)]
    expect(nextThatMatters(calm, 1)).toEqual({ kind: 'row', id: 2, wrapped: false })
    expect(nextThatMatters([row(0, done), row(1)], 1)).toEqual({ kind: 'none' })
    expect(nextThatMatters([], null)).toEqual({ kind: 'none' })
  })

  it('passes over what a person has decided', () => {
    expect(nextFlagged(rows, 1)).toEqual({ kind: 'none' })
    expect(nextUnreviewed(rows, 1)).toEqual({ kind: 'row', id: 3, wrapped: false })
    expect(nextDoubtful([row(0), row(1, { confidence: 0.2, locked: true }), row(2, { machineStarts: [0, 5] })], 0)).toMatchObject({ id: 2 })
  })

  it('begins at the first row when it stands nowhere', () => {
    expect(nextUnreviewed(rows, null)).toEqual({ kind: 'row', id: 0, wrapped: false })
  })
})

describe('suggestions with keys', () => {
  it('takes the worst flag first and leaves out what has no place', () => {
    const flags = [
      flag([9, 12], 'minor', { suggestions: [{ text: 'mild' }] }),
      flag([0, 4], 'critical', { suggestions: [{ text: 'bad' }, { text: 'worse', range: [0, 6] }] }),
      flag(null, 'major', { suggestions: [{ text: 'nowhere' }] }),
    ]
    expect(offersOf(row(0, { flags })).map(({ text, range }) => [text, range])).toEqual([
      ['bad', [0, 4]],
      ['worse', [0, 6]],
      ['mild', [9, 12]],
    ])
  })
})
