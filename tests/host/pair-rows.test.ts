import { describe, expect, it } from 'vitest'
import { withinTime } from '../../main/host/guarded.ts'
import { ALL_ROWS, fromRuns, type RowQuery } from '../../src/listing/index.ts'
import type { ReviewState } from '../../src/review/index.ts'
import { fakePair, fakeRows, LINES } from '../renderer/fake-project.ts'

function rows() {
  const state: ReviewState = {
    pairs: [fakePair(LINES)],
    verdicts: new Map(),
    terms: new Map(),
    words: new Map(),
    threads: new Map(),
    errors: new Map(),
  }
  return fakeRows(() => state).of(0)
}

async function listed(query: Partial<RowQuery>): Promise<readonly number[] | string> {
  const answer = await rows().list({ query: { ...ALL_ROWS, ...query }, also: [], near: null })
  return answer.ok ? fromRuns(answer.value.ids) : answer.problem.code
}

describe('the rows of a pair', () => {
  it.each<[string, Partial<RowQuery>, readonly number[] | string]>([
    ['by filter', { filters: ['unlinked'] }, [5, 8]],
    ['by word in traditional characters', { text: '長板' }, [0]],
    ['by rule', { rule: 'number.value' }, [3]],
    ['by concept', { concept: 'luo-di' }, [14]],
    ['by expression', { target: { text: '^for .*"[^"]+"', regex: true } }, [6]],
    ['the worst first', { filters: ['critical', 'unlinked'], order: 'worst' }, []],
    ['the worst of the flagged first', { filters: ['flagged'], text: '企业', order: 'worst' }, [3, 4, 6, 11, 14]],
    ['an expression that is none', { source: { text: '[', regex: true } }, 'listing.open-class'],
  ])('are listed %s', async (_, query, expected) => expect(await listed(query)).toEqual(expected))

  it('are read by number, and no further than there are', () => {
    expect(
      rows()
        .rowsAt(-5, 2)
        .rows.map(({ id, number }) => [id, number]),
    ).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(
      rows()
        .rowsAt(16, 99)
        .rows.map(({ id }) => id),
    ).toEqual([15])
  })

  it('come with the list around the one that the reviewer stands on', async () => {
    const answer = await rows().list({ query: ALL_ROWS, also: [], near: 12 })
    expect(answer.ok && answer.value.rows.map(({ id }) => id)).toContain(12)
  })

  it('stay in the list where the window says so', async () => {
    const answer = await rows().list({ query: { ...ALL_ROWS, text: '十年' }, also: [2, 2], near: null })
    expect(answer.ok && fromRuns(answer.value.ids)).toEqual([2, 3, 8])
  })

  it('tell where terms are used, and where a flag rests on them', () => {
    const terms = [
      { key: 'luo-di', names: ['落地'] },
      { key: 'enterprise', names: ['企業', '城市'] },
    ]
    expect(
      rows()
        .uses(terms)
        .map(({ concept, uses, broken }) => [concept, fromRuns(uses), fromRuns(broken)]),
    ).toEqual([
      ['luo-di', [14], [14]],
      ['enterprise', [0, 3, 4, 6, 8, 11, 13, 14], []],
    ])
  })
})

describe('a limit of time', () => {
  it('ends a regular expression that backtracks for ever', () => {
    expect(withinTime(50, () => /^(a+)+$/.test(`${'a'.repeat(60)}b`))).toEqual({ kind: 'late' })
  })

  it('gives what is done in time, and what is thrown', () => {
    expect(withinTime(1000, () => 7)).toEqual({ kind: 'done', value: 7 })
    expect(() =>
      withinTime(1000, () => {
        throw new RangeError('mine')
      }),
    ).toThrow('mine')
  })
})
