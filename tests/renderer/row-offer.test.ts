import { describe, expect, it } from 'vitest'
import { matchWords, shownScore } from '../../renderer/screen/review/memory-words.ts'
import { rowOffers, takeCommand } from '../../renderer/state/row-offer.ts'
import { textNow } from '../../renderer/text/index.ts'
import type { MemoryMatchView, RowView } from '../../src/bridge/index.ts'
import { flag, row } from './build.ts'

function match(english: string, change: Partial<MemoryMatchView> = {}): MemoryMatchView {
  const from = { id: 1, source: '甲', target: english, who: 'Li', at: '2026-11-22T08:00:00Z', project: 'P', document: 'd', memory: '' }
  return { ...from, state: 'reviewed', score: 90, penalty: 'none', english, adapted: false, diff: [], ...change }
}

/** A row whose flags have so many suggestions. */
function flagged(suggestions: number): RowView {
  const texts = Array.from({ length: suggestions }, (_, at) => ({ text: `fix ${at + 1}` }))
  return row(1, { target: 'One two.', flags: [flag([0, 3], 'major', { suggestions: texts })] })
}

const offered = (one: RowView, ...matches: readonly MemoryMatchView[]) =>
  rowOffers(one, matches).map((offer) => (offer.kind === 'flag' ? offer.offer.text : offer.match.english))

describe('what Ctrl+1..4 offer', () => {
  it('puts answers to flags before the memory, and leaves the memory a place', () => {
    expect(offered(flagged(6))).toEqual(['fix 1', 'fix 2', 'fix 3', 'fix 4'])
    expect(offered(flagged(6), match('A.'), match('B.'))).toEqual(['fix 1', 'fix 2', 'fix 3', 'A.'])
    expect(offered(flagged(1), match('A.'), match('B.'), match('C.'))).toEqual(['fix 1', 'A.', 'B.'])
    expect(offered(flagged(0), match('A.'))).toEqual(['A.'])
  })

  it('leaves out what stands there already, and what another match says too', () => {
    expect(offered(flagged(0), match('One two.'), match('A.'), match('A.'), match('B.'))).toEqual(['A.', 'B.'])
  })

  it('has a key for each', () => {
    expect([1, 4].map(takeCommand)).toEqual(['take-1', 'take-4'])
    expect(() => takeCommand(5)).toThrow(RangeError)
  })
})

describe('how a match is told', () => {
  it('says what makes it less, or more, than the same', () => {
    const words = (change: Partial<MemoryMatchView>) => matchWords(match('A.', change), textNow)
    expect(words({ score: 99, penalty: 'numbers', adapted: true })).toBe('with the numbers of this row')
    expect(words({ score: 99, penalty: 'numbers' })).toBe('numbers differ')
    expect(words({ score: 99, penalty: 'form' })).toBe('typed in another way')
    expect(words({ score: 102 })).toBe('in the same context')
    expect(words({ score: 100 })).toBe('')
    expect([87, 100, 102].map(shownScore)).toEqual(['87%', '100%', '100%'])
  })
})
