import { describe, expect, it } from 'vitest'
import { searchedWords, searchText, usesSides, withSearchText, withSwitch } from '../../renderer/state/text-search.ts'
import { ALL_ROWS, type RowQuery } from '../../src/listing/index.ts'

const changed = (query: RowQuery, ...changes: readonly ((now: RowQuery) => Partial<RowQuery>)[]) =>
  changes.reduce((now, change) => ({ ...now, ...change(now) }), query)

describe('the search boxes', () => {
  it('change each their own words', () => {
    const query = changed(
      ALL_ROWS,
      (now) => withSearchText(now, 'both', '厂'),
      (now) => withSearchText(now, 'source', '26'),
      (now) => withSearchText(now, 'target', '62'),
    )
    expect((['both', 'source', 'target'] as const).map((place) => searchText(query, place))).toEqual(['厂', '26', '62'])
    expect(searchedWords(query)).toBe('厂 + 26 + 62')
    expect(withSearchText(query, 'source', '')).toEqual({ source: null })
  })

  it('are all searched in one form, whichever came first', () => {
    const before = changed(
      ALL_ROWS,
      (now) => withSwitch(now, 'regex'),
      (now) => withSearchText(now, 'target', '^A'),
    )
    const after = changed(
      ALL_ROWS,
      (now) => withSearchText(now, 'target', '^A'),
      (now) => withSwitch(now, 'regex'),
    )
    expect(before).toEqual(after)
    expect(before).toMatchObject({ form: { regex: true }, source: null, target: { text: '^A', regex: true } })
  })

  it('come back to what they were when a switch is turned twice', () => {
    const once = changed(ALL_ROWS, (now) => withSwitch(now, 'caseSensitive'))
    const twice = changed(once, (now) => withSwitch(now, 'caseSensitive'))
    expect([usesSides(ALL_ROWS), usesSides(once), usesSides(twice)]).toEqual([false, true, false])
  })
})
