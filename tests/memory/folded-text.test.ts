import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWithOrigin, originalRange } from '../../src/memory/index.ts'

const ALIKE: readonly (readonly [typed: string, folded: string])[] = [
  ['長板', '长板'],
  ['鍛長闆', '锻长板'],
  ['說説', '说说'],
  ['裏里裡', '里里里'],
  ['乾淨', '干净'],
  ['臺灣', '台湾'],
  ['１００％', '100%'],
  ['ＡＰＥＣ峰会', 'apec峰会'],
  ['APEC', 'apec'],
  ['“双碳”', '"双碳"'],
  ['「雙碳」', '"双碳"'],
  ['don’t', "don't"],
  ['2019–2020', '2019-2020'],
  ['㎏', 'kg'],
  ['ﬁnal', 'final'],
  ['ｶﾞｽ', 'ガス'],
  ['e\u0301', 'é'],
  ['𠮷野家', '𠮷野家'],
  ['  two\u3000\n spaces ', 'two spaces'],
  ['soft\u00adhyphen\ufeff', 'softhyphen'],
  ['İstanbul', 'i̇stanbul'],
  ['\ud800 alone', '\ud800 alone'],
  ['', ''],
  [' ', ''],
]

describe('a folded text', () => {
  it.each(ALIKE)('%j reads %j', (typed, folded) => {
    expect(foldText(typed)).toBe(folded)
    expect(foldText(folded)).toBe(folded)
  })

  it('says which stretch of the original a find stands for', () => {
    const original = '他說：「㎏ ＡＢＣ　 𠮷」'
    const folded = foldWithOrigin(original)
    const at = (part: string) => {
      const start = folded.text.indexOf(part)
      const [from, to] = originalRange(folded, [start, start + part.length])
      return original.slice(from, to)
    }
    expect(at('说')).toBe('說')
    expect(at('kg')).toBe('㎏')
    expect(at('g abc')).toBe('㎏ ＡＢＣ')
    expect(at('abc 𠮷')).toBe('ＡＢＣ　 𠮷')
    expect(at('"')).toBe('「')
  })

  it('has a way back from each of its places, in order and inside of the original (law)', () => {
    const parts = fc.constantFrom(
      '長',
      '中',
      '𠮷',
      'Ａ',
      'b',
      '\u0301',
      'ﾞ',
      '½',
      ' ',
      '　',
      '\n',
      '\u00ad',
      '“',
      'İ',
      '1',
      '，',
      '\ud800',
      '\ufb01',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
        const original = list.join('')
        const { text, starts, ends } = foldWithOrigin(original)
        expect(text).toBe(foldText(original))
        expect(foldText(text)).toBe(text)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        for (let at = 0; at < text.length; at++) {
          const [start, end] = originalRange({ text, starts, ends }, [at, at + 1])
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(original.length)
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
        }
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})
