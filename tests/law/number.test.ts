import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits } from '../../src/model/index.ts'
import { numbersIn } from '../../src/number/index.ts'

const SEED = 20_260_301
const LANGUAGES = ['zh', 'en'] as const

const chinesePiece = fc.constantFrom(
  ...'0123456789０５〇零一二两三五九十百千万亿几数半多余第年月日号成倍%％.,，—-至约近个人家点时分之世纪代五 5G𠮷',
)
const englishPiece = fc.constantFrom(
  ...'0 1 12 2020 1,000 .5 % percent million billion hundred and a half one two twenty - – to st th May March January of the Five Year s k m bn tens thousands , . : / $ XIV third 𠮷'.split(
    ' ',
  ),
)
const texts = {
  zh: fc.array(chinesePiece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  en: fc
    .array(fc.tuple(englishPiece, fc.constantFrom('', ' ')), { maxLength: 60 })
    .map((pieces) => pieces.map((piece) => piece.join('')).join('')),
}

describe.each(LANGUAGES)('mentions of %s', (language) => {
  test('lie in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(texts[language], (text) => {
        let last = 0
        for (const { range, value, high } of numbersIn(text, language)) {
          expect(fits(range, text.length)).toBe(true)
          expect(range[1]).toBeGreaterThan(range[0])
          expect(range[0]).toBeGreaterThanOrEqual(last)
          expect(Number.isFinite(value)).toBe(true)
          if (high !== undefined) expect(high).toBeGreaterThan(value)
          last = range[1]
        }
      }),
      { seed: SEED, numRuns: 600 },
    )
  })
})

const scales = [
  [1e4, '万', 1e4],
  [1e8, '亿', 1e8],
  [1e12, '万亿', 1e12],
] as const

test('an amount is the same number in both languages, however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...scales), (count, [, unit, scale]) => {
      const value = (count / 10) * scale
      const [chinese] = numbersIn(`共${count / 10}${unit}元`, 'zh')
      const [english] = numbersIn(`a total of ${value.toLocaleString('en-US', { maximumFractionDigits: 0 })} yuan`, 'en')
      expect(chinese?.value).toBeCloseTo(value, 0)
      expect(english?.value).toBeCloseTo(value, 0)
    }),
    { seed: SEED, numRuns: 300 },
  )
})

const DIGITS = [...'零一二三四五六七八九']

/** A whole number below ten thousand as Chinese says it. */
function spelled(value: number): string {
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${name}`
      gap = false
    }
  }
  return text
}

test('a spelled Chinese number is read back', () => {
  fc.assert(
    // Round numbers are words as well (十, 百); names of a thousand and one nights are none of these.
    fc.property(
      fc.integer({ min: 101, max: 9999 }).filter((value) => value !== 1001),
      (value) => {
        expect(numbersIn(`共有${spelled(value)}个`, 'zh')[0]?.value).toBe(value)
      },
    ),
    { seed: SEED, numRuns: 500 },
  )
})

/** The pieces a text is made of, over and over, up to about `size` code units. */
function over(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length))
}

describe('a long text of one thing is read to its end', () => {
  const odd = ['1,', '1,111', '1 111 ', '十', '万', '几', '1:', '百分之', '1-', 'one ', 'one-', 'A1', '1.', 'a half and ']
  const long = [...['1', '一', ','].map((piece) => [piece, 1_000_000] as const), ...odd.map((piece) => [piece, 60_000] as const)]
  test.each(long)('%s, %d', (piece, size) => {
    const text = over(piece, size)
    for (const language of LANGUAGES) expect(numbersIn(text, language).every(({ range }) => fits(range, text.length))).toBe(true)
  })
})
