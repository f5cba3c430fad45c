import { describe, expect, it } from 'vitest'
import { NO_EFFORT, addEfforts, editEffort, hter } from '../../src/score/index.ts'

/** insertions, deletions, substitutions, shifts */
type Counts = readonly [number, number, number, number]

describe('the edits of a correction', () => {
  it.each<[string, string, Counts]>([
    // Nothing.
    ['Output rose.', 'Output rose.', [0, 0, 0, 0]],
    ['Output  rose.', 'Output rose.', [0, 0, 0, 0]],
    // One of each kind.
    ['Output rose.', 'Steel output rose.', [1, 0, 1, 0]],
    ['Output rose.', 'Output rose sharply.', [1, 0, 0, 0]],
    ['Output rose very sharply.', 'Output rose sharply.', [0, 1, 0, 0]],
    ['The chain owner firms', 'The chain leader firms', [0, 0, 1, 0]],
    ['Output rose', 'Output rose.', [1, 0, 0, 0]],
    ['2 billion yuan', '20 billion yuan', [0, 0, 1, 0]],
    ['My city', 'my city', [0, 0, 1, 0]],
    // A word with its hyphen, its apostrophe or its point is one word.
    ["China's high-tech 7.2%", "China's low-tech 7.3%", [0, 0, 2, 0]],
    // "last year" goes to the end in one move, where words alone would be four edits.
    ['last year output of steel rose', 'output of steel rose last year', [0, 0, 0, 1]],
    // Two moves, of which the first saves nothing by itself, and one new word.
    ['last year the output of steel rose', 'of steel the output rose sharply last year', [1, 0, 0, 2]],
    // Two neighbours change places.
    ['a b', 'b a', [0, 0, 0, 1]],
    ['red and blue', 'blue', [0, 2, 0, 0]],
    ['', 'All of it', [3, 0, 0, 0]],
    ['All of it', '', [0, 3, 0, 0]],
  ])('%j > %j', (machine, correction, [insertions, deletions, substitutions, shifts]) => {
    const effort = editEffort(machine, correction)
    expect(effort).toMatchObject({ insertions, deletions, substitutions, shifts })
    expect(effort.edits).toBe(insertions + deletions + substitutions + shifts)
  })

  it('of a very long text are counted without moves', () => {
    const words = Array.from({ length: 400 }, (_, index) => `w${index}`)
    const { shifts, edits } = editEffort([...words, 'x'].join(' '), ['y', ...words.toReversed()].join(' '))
    expect(shifts).toBe(0)
    expect(edits).toBeGreaterThan(300)
  })
})

describe('HTER', () => {
  it('is edits by words of the correction: one word and one mark changed of eight', () => {
    expect(hter(editEffort('The firm invested 2 billion yuan, nearly', 'The firm invested 20 billion yuan nearly.'))).toBe(3 / 8)
  })
  it('is above 1 where more was struck out than stays', () => {
    expect(hter(editEffort('so that in this way it is clear', 'clear'))).toBe(7)
  })
  it.each<[string, string, number]>([
    ['', '', 0],
    ['Struck out.', '', 1],
  ])('of %j > %j, where no word is left: %d', (machine, correction, figure) => {
    expect(hter(editEffort(machine, correction))).toBe(figure)
  })
  it('of many segments is that of their sums, not the mean of their figures', () => {
    const efforts = [editEffort('One', 'Two'), editEffort('a b c d e f g h i', 'a b c d e f g h i')]
    expect(addEfforts(efforts)).toEqual({ ...NO_EFFORT, substitutions: 1, edits: 1, words: 10 })
    expect(hter(addEfforts(efforts))).toBe(0.1)
    expect(addEfforts([])).toEqual(NO_EFFORT)
  })
})
