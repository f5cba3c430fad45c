import { describe, expect, it } from 'vitest'
import { SavedFilters } from '../../main/host/saved-filters.ts'
import { ALL_ROWS, fromRuns, type RowQuery } from '../../src/listing/index.ts'
import { fakePair, fakeRows, LINES } from '../renderer/fake-project.ts'
import { stateOf } from '../build/pair.ts'

/** The place where a project keeps them, in memory. */
function file(text: string | null = null) {
  let kept = text
  return { meta: () => kept, setMeta: (_key: string, value: string) => void (kept = value) }
}

const query = (change: Partial<RowQuery>): RowQuery => ({ ...ALL_ROWS, ...change })

describe('the filters of a project', () => {
  it('are there when it is opened again, in the order in which they came', () => {
    const place = file()
    const filters = new SavedFilters(place)
    filters.put(null, 'Left to do', query({ filters: ['flagged'], without: ['repetitions'] }))
    filters.put(null, '数字', query({ source: { text: '\\d+', regex: true }, order: 'worst' }))
    expect(new SavedFilters(place).list()).toEqual([
      { id: 1, name: 'Left to do', query: query({ filters: ['flagged'], without: ['repetitions'] }) },
      { id: 2, name: '数字', query: query({ source: { text: '\\d+', regex: true }, order: 'worst' }) },
    ])
  })

  it('are renamed and changed in their place, and have names of their own', () => {
    const filters = new SavedFilters(file())
    filters.put(null, 'One', query({ text: 'a' }))
    filters.put(null, 'Two', query({ text: 'b' }))
    expect(filters.put(1, 'two', query({ text: 'a' }))).toMatchObject({ problem: { code: 'listing.name-taken' } })
    expect(filters.put(1, 'ONE', query({ text: 'c' })).ok).toBe(true)
    expect(filters.list().map(({ name, query: { text } }) => name + text)).toEqual(['ONEc', 'Twob'])
  })

  it('come back to their place when a removal is taken back', () => {
    const filters = new SavedFilters(file())
    for (const name of ['One', 'Two', 'Three']) filters.put(null, name, ALL_ROWS)
    filters.remove(2)
    expect(filters.put(null, 'Four', ALL_ROWS).ok).toBe(true)
    filters.put(2, 'Two', ALL_ROWS)
    expect(filters.list().map(({ id, name }) => `${id} ${name}`)).toEqual(['1 One', '2 Two', '3 Three', '4 Four'])
  })

  it.each([
    ['no JSON', '{', []],
    ['of another kind', '[1]', []],
    [
      'with one that is unknown',
      JSON.stringify({
        next: 3,
        list: [
          { id: 1, name: 'Odd', query: { filters: ['starred'] } },
          { id: 2, name: 'All', query: ALL_ROWS },
        ],
      }),
      ['All'],
    ],
  ])('leave out what this program cannot read: %s', (_, text, names) => {
    expect(new SavedFilters(file(text)).list().map(({ name }) => name)).toEqual(names)
  })

  it('know how many rows they list, but for expressions', async () => {
    const state = stateOf(fakePair(LINES))
    const rows = fakeRows(() => state).of(0)
    const counts = [
      { filters: ['unlinked'] as const },
      { without: ['flagged'] as const },
      { text: '企業' },
      { target: { text: '(', regex: true } },
    ]
    const listed = async (one: Partial<RowQuery>) => {
      const answer = await rows.list({ query: query(one), also: [], near: null })
      return answer.ok && !one.target ? fromRuns(answer.value.ids).length : null
    }
    const found = await Promise.all(counts.map((one) => rows.count(query(one))))
    expect(found).toEqual(await Promise.all(counts.map(listed)))
    expect(found).toEqual([2, 8, 6, null])
  })
})
