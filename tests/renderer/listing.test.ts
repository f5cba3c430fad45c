import { describe, expect, it } from 'vitest'
import { ALL_ROWS, type RowQuery } from '../../src/listing/index.ts'
import { listedAfter, mayHaveNewcomers, withNewcomers } from '../../renderer/state/listing.ts'
import { stretches } from '../../renderer/state/next-row.ts'
import { offersOf } from '../../renderer/state/row-facts.ts'
import { fromRuns } from '../../src/listing/runs.ts'
import { flag, row } from './build.ts'

const DOUBTFUL: RowQuery = { ...ALL_ROWS, filters: ['doubtful'] }
const WORST: RowQuery = { ...ALL_ROWS, order: 'worst' }
/** Row 1 was split into 8 and 9. */
const SPLIT = [{ at: 1, removed: [1, 1], added: [8, 2] }]

describe('the list while rows change', () => {
  it.each([
    ['the whole document', [0, 1, 2, 3], ALL_ROWS, [0, 8, 9, 2, 3]],
    ['a filter: the parts stand in the place of the row, although they may not fit', [1, 2], DOUBTFUL, [8, 9, 2]],
    ['the worst first: they stand still', [2, 1, 0, 3], WORST, [2, 8, 9, 0, 3]],
    ['a filter that did not list the row', [2, 3], DOUBTFUL, [2, 3]],
  ])('puts the parts of a row where it stood: %s', (_, listed, query, after) => expect(listedAfter(listed, SPLIT, query)).toEqual(after))

  it('puts a row that comes from none at its place, and at the end where the worst stand first', () => {
    const made = [{ at: 2, removed: [], added: [7, 1] }]
    expect(listedAfter([0, 1, 2], made, ALL_ROWS)).toEqual([0, 1, 7, 2])
    expect(listedAfter([2, 0, 1], made, WORST)).toEqual([2, 0, 1, 7])
    expect(listedAfter([0, 2], made, DOUBTFUL)).toEqual([0, 2])
  })

  it('leaves a list alone that was made after the change', () => {
    expect(listedAfter([0, 8, 9, 2, 3], SPLIT, ALL_ROWS)).toEqual([0, 8, 9, 2, 3])
    expect(listedAfter([0, 7, 2], [{ at: 1, removed: [], added: [7, 1] }], ALL_ROWS)).toEqual([0, 7, 2])
  })

  it('lets rows in at their place, at the end where the worst stand first, and stays the same value where none comes', () => {
    const listed = [3, 1]
    expect(withNewcomers([1, 3], [1, 2, 3], DOUBTFUL)).toEqual([1, 2, 3])
    expect(withNewcomers(listed, [2, 3, 1], WORST)).toEqual([3, 1, 2])
    expect(withNewcomers(listed, [1, 3], WORST)).toBe(listed)
  })

  it('asks for newcomers only where a changed row is not listed', () => {
    expect(mayHaveNewcomers([0, 1], [1], DOUBTFUL)).toBe(false)
    expect(mayHaveNewcomers([0, 1], [1, 2], DOUBTFUL)).toBe(true)
    expect(mayHaveNewcomers([0, 1], [1, 2], WORST)).toBe(false)
  })
})

describe('where the next row is looked for', () => {
  const told = (listed: readonly number[], from: number | null, step: 1 | -1 = 1) =>
    [...stretches(listed, from, step)].map(({ among, wrapped }) => [fromRuns(among), wrapped])

  it('behind the row, then from the start; and the other way round', () => {
    expect(told([5, 6, 7, 8], 6)).toEqual([
      [[7, 8], false],
      [[5], true],
    ])
    expect(told([5, 6, 7, 8], 6, -1)).toEqual([
      [[5], false],
      [[8, 7], true],
    ])
  })

  it('in the whole list where the reviewer stands nowhere, and nowhere in an empty one', () => {
    expect(told([5, 6], null)).toEqual([[[5, 6], false]])
    expect(told([], null)).toEqual([])
    expect(told([5], 5)).toEqual([])
  })

  it('in growing stretches where the list cannot be told in a few runs', () => {
    const scattered = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 20_000)
    const parts = [...stretches(scattered, scattered[0] ?? null)]
    expect(parts.map(({ among }) => fromRuns(among).length)).toEqual([500, 4000, 15_499])
    expect(parts.flatMap(({ among }) => fromRuns(among))).toEqual(scattered.slice(1))
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
