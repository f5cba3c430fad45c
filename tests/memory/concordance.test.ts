import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, LOOKED_AT, MemoryIndex, parseQuery, queryRanges, type MemoryUnit, type SearchSide } from '../../src/memory/index.ts'
import { unit } from './unit.ts'

const PAIRS: readonly (readonly [string, string])[] = [
  ['锻长板，补短板。', 'Build on strengths and shore up weak links.'],
  ['鍛長板、補短板。', 'Forge long boards and repair short boards.'],
  ['他有两块木板。', 'He has two boards.'],
  ['长板', 'strengths'],
  ['ＧＤＰ增长５％。', 'GDP grew by 5%.'],
  ['GDP增长5%。', 'The party said that GDP grew 5%.'],
  ['𠮷野家开了三家店。', 'Yoshinoya opened three shops. It’s “open”.'],
  ['卡脖子技术', 'The art of chokepoint technologies'],
]
const index = new MemoryIndex(PAIRS.map(([source, target], at) => unit(at, source, target)))

const FINDS: readonly (readonly [typed: string, side: SearchSide, ids: readonly number[]])[] = [
  // Two characters, in simplified and traditional characters alike; the pair that is nothing else comes first.
  ['长板', 'source', [3, 1, 0]],
  ['長板', 'source', [3, 1, 0]],
  // One character, half of one that takes two code units is none.
  ['板', 'source', [3, 2, 1, 0]],
  ['𠮷', 'source', [6]],
  // Full and half width.
  ['gdp', 'source', [5, 4]],
  ['５%', 'source', [5, 4]],
  // By itself before inside of a word, the newest first.
  ['art', 'target', [7, 5]],
  ['"art"', 'target', [7]],
  ['“art”', 'target', [7]],
  ['board', 'target', [2, 1]],
  ['"board"', 'target', []],
  ['"short boards"', 'target', [1]],
  // Several words: together before apart.
  ['grew gdp', 'target', [5, 4]],
  ['gdp grew', 'target', [5, 4]],
  ['boards short', 'target', [1]],
  ['"boards" he', 'target', [2]],
  // Words of both languages.
  ['长板 boards', 'both', [1]],
  ['strengths', 'both', [3, 0]],
  ["it's", 'target', [6]],
  ['', 'both', []],
  ['“”', 'both', []],
  ['nowhere', 'both', []],
]

describe('a concordance', () => {
  it.each(FINDS)('finds %j in %s', (typed, side, ids) => {
    expect(index.concordance(typed, side, 50)).toEqual({ ids, total: ids.length, atLeast: false })
  })

  it('gives so many as asked for, and says how many there are', () => {
    expect(index.concordance('板', 'source', 2)).toEqual({ ids: [3, 2], total: 4, atLeast: false })
  })

  it('stops looking where nearly everything fits', () => {
    const many = new MemoryIndex(Array.from({ length: LOOKED_AT + 2000 }, (_, at) => unit(at, '的', 'of')))
    const { ids, total, atLeast } = many.concordance('的', 'source', 3)
    expect(ids).toEqual([LOOKED_AT + 1999, LOOKED_AT + 1998, LOOKED_AT + 1997])
    expect(total).toBeGreaterThanOrEqual(LOOKED_AT)
    expect(atLeast).toBe(true)
  })

  it('marks every place in the texts as they are', () => {
    const marked = (typed: string, text: string) => {
      const query = parseQuery(typed)
      return query ? queryRanges(text, query).map(([start, end]) => text.slice(start, end)) : []
    }
    expect(marked('长板', '鍛長板、補短板，長板')).toEqual(['長板', '長板'])
    expect(marked('gdp 5', 'ＧＤＰ增长５％')).toEqual(['ＧＤＰ', '５'])
    expect(marked('"art"', 'Party, art, ART.')).toEqual(['art', 'ART'])
    expect(marked('aa', 'aaaaa')).toEqual(['aa', 'aa'])
    expect(marked('ab bc', 'abc')).toEqual(['abc'])
  })

  it('finds exactly what reading all folded texts finds, whatever came, changed and went (law)', () => {
    const word = fc.constantFrom('长', '長板', '板', '𠮷', 'a', 'art', 'Party', ' ', 'ＡＢ', '5', '“', '”', '的')
    const text = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''))
    const change = fc.record({ id: fc.nat(40), source: text, target: text, at: fc.nat(5), gone: fc.boolean() })
    const typed = fc.array(fc.constantFrom('长', '板', '长板', 'a', 'art', '"art"', 'ab', '5', '的', '𠮷', ' '), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), typed, fc.constantFrom('source', 'target', 'both'), (changes, parts, side) => {
        const grown = new MemoryIndex()
        const units = new Map<number, MemoryUnit>()
        for (const { id, source, target, at, gone } of changes) {
          if (gone) grown.remove(id)
          else grown.put(unit(id, source, target, { at }))
          units.delete(id)
          if (!gone) units.set(id, unit(id, source, target, { at }))
        }
        const query = parts.join('')
        const found = grown.concordance(query, side, 1000)
        expect([...found.ids].sort((a, b) => a - b)).toEqual(plainScan([...units.values()], query, side))
        expect(found.total).toBe(found.ids.length)
        // What has grown is what would be built anew from what is left, in the order of coming.
        expect(found).toEqual(new MemoryIndex(units.values()).concordance(query, side, 1000))
      }),
      { seed: 11, numRuns: 400 },
    )
  })
})

/** The ids of the units that hold all that was typed, by reading them all. */
function plainScan(units: readonly MemoryUnit[], typed: string, side: SearchSide): readonly number[] {
  const query = parseQuery(typed)
  if (!query) return []
  const border = (whole: boolean) => (whole ? '(?<![a-z0-9])' : '')
  const patterns = query.terms.map(({ text, whole }) => new RegExp(`${border(whole)}${text}${whole ? '(?![a-z0-9])' : ''}`))
  const holds = ({ source, target }: MemoryUnit) => {
    const texts = [...(side === 'target' ? [] : [source]), ...(side === 'source' ? [] : [target])].map(foldText)
    return patterns.every((pattern) => texts.some((text) => pattern.test(text)))
  }
  return units
    .filter(holds)
    .map(({ id }) => id)
    .sort((a, b) => a - b)
}
