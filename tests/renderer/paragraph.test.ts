import { describe, expect, it } from 'vitest'
import { paragraphsOf, SPAN, windowAround } from '../../renderer/screen/review/reading/paragraph.ts'
import { row } from './build.ts'

const ROWS = [
  row(0, { kind: 'heading' }),
  row(1, { paragraphStart: true }),
  row(2),
  row(3, { paragraphStart: true }),
  row(4),
  row(5, { paragraphStart: true }),
]

function ids(from: number, to: number): readonly (readonly number[])[] {
  return paragraphsOf(ROWS.slice(from, to)).map(({ rows }) => rows.map(({ id }) => id))
}

describe('paragraphs of what is read', () => {
  it('begin where the document begins one, and a heading stands alone', () => {
    expect(ids(0, 6)).toEqual([[0], [1, 2], [3, 4], [5]])
  })

  it('are shown as far as their rows are', () => {
    expect(ids(2, 5)).toEqual([[2], [3, 4]])
    expect(ids(2, 2)).toEqual([])
  })

  it('keep their keys while rows come and go at the ends', () => {
    const keys = (from: number, to: number) => paragraphsOf(ROWS.slice(from, to)).map(({ key }) => key)
    expect(keys(1, 5).at(-1)).toBe(keys(1, 6)[1])
    expect(keys(2, 6)[0]).toBe(keys(1, 6)[0])
    expect(new Set(keys(0, 6)).size).toBe(4)
  })

  it('of a long document, a window is shown', () => {
    expect(windowAround(50_000, 100_000)).toEqual([50_000 - SPAN, 50_000 + SPAN])
    expect(windowAround(3, 100_000)).toEqual([1, 3 + SPAN])
    expect(windowAround(10, 12)).toEqual([1, 12])
  })
})
