import { describe, expect, it } from 'vitest'
import { countLines } from '../../../src/align/lesson/count-lines.ts'
import { trainTable } from '../../../src/align/lesson/train.ts'
import { unigramOf, type TranslationTable } from '../../../src/align/lesson/translation-table.ts'
import { BagMaker } from '../../../src/align/lesson/word-bag.ts'
import { lineOf } from '../../../src/align/lesson/word-line.ts'
import { WEIGHTS } from '../../../src/align/weights.ts'

/** Beads as the numbers of their words, and how many each counts as. */
type Beads = readonly (readonly [chinese: readonly number[], english: readonly number[], weight?: number])[]

const learned = (beads: Beads, way: 'bags' | 'lines'): TranslationTable => {
  const all = (side: 0 | 1): Int32Array => Int32Array.from(beads.flatMap((bead) => bead[side]))
  const [source, target] = [unigramOf(all(0), Math.max(...all(0)) + 1), unigramOf(all(1), Math.max(...all(1)) + 1)]
  const [left, right] = [new BagMaker(source), new BagMaker(target)]
  const bags = beads.map(([chinese, english, weight = 1]) => ({
    chinese: left.bagOf(Int32Array.from(chinese)),
    english: right.bagOf(Int32Array.from(english)),
    weight,
  }))
  const lines = beads.map(([chinese, english, weight = 1]) => ({
    chinese: lineOf(Int32Array.from(chinese), source),
    english: lineOf(Int32Array.from(english), target),
    weight,
  }))
  return way === 'bags' ? trainTable(bags, [], source, target, WEIGHTS) : trainTable(lines, [], source, target, WEIGHTS, countLines)
}

/** How many times likelier word `chinese` makes word `english`; 0 where it says nothing. */
const lift = ({ start, english: words, forward }: TranslationTable, chinese: number, english: number): number => {
  for (let at = start[chinese] ?? 0; at < (start[chinese + 1] ?? 0); at++) if (words[at] === english) return forward[at] ?? 0
  return 0
}

describe('words in their order', () => {
  const together: Beads = Array.from({ length: 6 }, () => [
    [0, 1, 2],
    [0, 1, 2],
  ])

  it('tell words apart that are always in the same sentences, which bags cannot', () => {
    const [bags, lines] = [learned(together, 'bags'), learned(together, 'lines')]
    for (const word of [0, 1, 2])
      for (const other of [0, 1, 2].filter((each) => each !== word)) {
        expect(lift(bags, word, word)).toBeCloseTo(lift(bags, word, other), 9)
        expect(lift(lines, word, word)).toBeGreaterThan(4 * lift(lines, word, other))
      }
  })

  it('of unlikely beads teach less', () => {
    const doubtful = [...together.slice(0, 4), ...together.slice(0, 4).map(([zh]) => [zh, [3, 1, 4], 0.1] as const)] as Beads
    const table = learned(doubtful, 'lines')
    expect(lift(table, 0, 0)).toBeGreaterThan(0)
    expect(lift(table, 0, 3)).toBe(0)
  })

  it('that are rare teach nothing but keep their places', () => {
    const { words, place, size } = lineOf(Int32Array.from([7, 4, 5]), unigramOf(Int32Array.from([7, 4, 4, 5, 5]), 8))
    expect([...words]).toEqual([4, 5])
    expect([...place]).toEqual([0.5, 2.5 / 3])
    expect(size).toBe(3)
  })
})
