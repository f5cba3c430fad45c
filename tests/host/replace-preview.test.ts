import { describe, expect, it } from 'vitest'
import { replacePreview, type ReplaceRequest } from '../../main/host/replace-preview.ts'
import { fromRuns } from '../../src/listing/index.ts'
import { textPrint, type DocumentPair } from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'

const REQUEST: ReplaceRequest = {
  pattern: { finds: [{ find: 'board', replacement: 'link' }], regex: false, caseSensitive: false, wholeWords: false },
  among: [1, 5],
  locked: false,
}

const plain = pairOfRows(row('一。', 'A board and a board.'), row('二。', 'None.'), row('三。', 'Board.'), row('四。', 'Boards.'))
const pair: DocumentPair = {
  ...plain,
  segments: plain.segments.map((segment) => ({
    ...segment,
    locked: segment.id === 4,
    state: segment.id === 3 ? 'reviewed' : segment.state,
  })),
}

async function preview(change: Partial<ReplaceRequest> = {}, of = pair) {
  const answer = await replacePreview(() => of, { ...REQUEST, ...change })
  return answer.ok ? answer.value : answer.problem.code
}

describe('the preview of replacing', () => {
  it('tells rows, places, and what is left out', async () => {
    expect(await preview()).toMatchObject({
      ids: [1, 1, 3, 1],
      places: [2, 1],
      prints: [textPrint('A board and a board.'), textPrint('Board.')],
      reviewed: 1,
      locked: 1,
      rows: [
        { id: 1, number: 1, source: '一。', before: 'A board and a board.', after: 'A link and a link.', reviewed: false },
        { id: 3, after: 'Link.', reviewed: true },
      ],
    })
  })

  it('takes locked rows where they are meant', async () => {
    expect(await preview({ locked: true })).toMatchObject({ ids: [1, 1, 3, 2], locked: 0 })
  })

  it('looks through the rows among alone, and passes over those that are gone', async () => {
    expect(await preview({ among: [3, 1, 77, 2] })).toMatchObject({ ids: [3, 1], locked: 0 })
  })

  it.each([
    ['an expression that is none', '(', 'listing.open-group'],
    ['one that would take for ever', '(\\w+\\s?)+!', 'listing.slow-pattern'],
  ])('refuses %s', async (_, find, code) => {
    const long = pairOfRows(row('一。', 'a'.repeat(60)))
    expect(await preview({ pattern: { ...REQUEST.pattern, finds: [{ find, replacement: '' }], regex: true } }, long)).toBe(code)
  })

  it('gives the texts of the first rows only; a page is asked for by its rows', async () => {
    const long = pairOfRows(...Array.from({ length: 240 }, (_, at) => row(`${at}。`, `Board ${at}.`)))
    const whole = await preview({ among: [1, 240] }, long)
    if (typeof whole === 'string') throw new Error(whole)
    expect([fromRuns(whole.ids).length, whole.rows.length]).toEqual([240, 100])
    expect(await preview({ among: [201, 40] }, long)).toMatchObject({ rows: { length: 40, 0: { number: 201 } } })
  })
})
