import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNumbers } from '../../src/check/rule/number.ts'
import { fits, overlaps, type Range } from '../../src/model/index.ts'

const SEED = 20_260_302
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SMALL = 'zero one two three four five six seven eight nine ten'.split(' ')
const HAN_DIGITS = [...'零一二三四五六七八九十']

/** A number in a sentence: as Chinese writes it, as English does, and as a careless translator might. */
interface Slot {
  readonly chinese: string
  readonly english: string
  readonly wrong: string
}

/** A sentence of our own with places for numbers, the same in both languages. */
interface Sentence {
  readonly chinese: (...slots: readonly string[]) => string
  readonly english: (...slots: readonly string[]) => string
}

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 3 })

function changedDigit(value: number, place: number): number {
  const digits = [...String(value)]
  const at = place % digits.length
  const digit = Number(digits[at])
  digits[at] = String(digit === 9 ? 8 : digit + 1)
  return Number(digits.join(''))
}

const count = fc.integer({ min: 101, max: 99_999 }).filter((value) => value < 1900 || value > 2100)

const SLOTS: Readonly<Record<string, fc.Arbitrary<Slot>>> = {
  'one digit changed': fc
    .tuple(count, fc.nat({ max: 4 }))
    .map(([value, place]) => ({ chinese: String(value), english: grouped(value), wrong: grouped(changedDigit(value, place)) })),
  'million for billion': fc
    .integer({ min: 11, max: 9999 })
    .map((value) => ({ chinese: `${value}亿`, english: `${grouped(value / 10)} billion`, wrong: `${grouped(value / 10)} million` })),
  'ten times too large': fc
    .integer({ min: 101, max: 9999 })
    .map((value) => ({ chinese: `${value}万`, english: `${grouped(value / 100)} million`, wrong: `${grouped(value / 10)} million` })),
  'ten times too small': fc
    .integer({ min: 11, max: 999 })
    .map((value) => ({ chinese: `${value}万`, english: grouped(value * 10_000), wrong: grouped(value * 1000) })),
  'another percentage': fc.tuple(fc.integer({ min: 3, max: 98 }), fc.integer({ min: 1, max: 9 })).map(([whole, tenth]) => ({
    chinese: `百分之${whole}.${tenth}`,
    english: `${whole}.${tenth} percent`,
    wrong: `${whole + 1}.${tenth} percent`,
  })),
  'percent dropped': fc
    .tuple(fc.integer({ min: 3, max: 98 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, tenth]) => ({ chinese: `${whole}.${tenth}%`, english: `${whole}.${tenth}%`, wrong: `${whole}.${tenth}` })),
}

const AMOUNTS: readonly Sentence[] = [
  { chinese: (a = '') => `去年，该厂的产量达到${a}。`, english: (a = '') => `Last year the output of the plant reached ${a}.` },
  {
    chinese: (a = '') => `记者了解到，这一数字是${a}，高于预期。`,
    english: (a = '') => `The reporter learned that the figure was ${a}, higher than expected.`,
  },
  {
    chinese: (a = '') => `第十二届展会于5月8日开幕，成交额为${a}，共有640家企业参加。`,
    english: (a = '') => `The 12th fair opened on May 8 with a turnover of ${a}; a total of 640 firms took part.`,
  },
]

function check(source: string, target: string): ReturnType<typeof checkNumbers> {
  const flags = checkNumbers(source, target)
  for (const flag of flags) {
    if (flag.source !== null) expect(fits(flag.source, source.length)).toBe(true)
    if (flag.target !== null) expect(fits(flag.target, target.length)).toBe(true)
  }
  return flags
}

/** Whether the flags point to `wrong` in the target. */
function pointsTo(flags: ReturnType<typeof checkNumbers>, target: string, wrong: string): boolean {
  const at = target.indexOf(wrong)
  const place: Range = [at, at + wrong.length]
  return flags.some((flag) => flag.severity !== 'minor' && flag.target !== null && overlaps(flag.target, place))
}

describe.each(Object.entries(SLOTS))('%s', (_name, slot) => {
  test('the right number is quiet, the wrong one is pointed to, the dropped one is missed', () => {
    fc.assert(
      fc.property(slot, fc.constantFrom(...AMOUNTS), ({ chinese, english, wrong }, sentence) => {
        const source = sentence.chinese(chinese)
        expect(check(source, sentence.english(english))).toEqual([])
        const careless = sentence.english(wrong)
        expect(pointsTo(check(source, careless), careless, wrong)).toBe(true)
        const [missing] = check(source, sentence.english('that level'))
        expect(missing?.source && source.slice(...missing.source)).toContain(chinese.replace('%', ''))
        expect(missing?.target).toBeNull()
      }),
      { seed: SEED, numRuns: 250 },
    )
  })
})

const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })
const year = fc.integer({ min: 1950, max: 2030 })

test('a month, a day or a year that was shifted is pointed to', () => {
  fc.assert(
    fc.property(month, day, year, fc.constantFrom(0, 1, 2), (inMonth, onDay, inYear, which) => {
      const source = `大桥于${inYear}年${inMonth}月${onDay}日通车。`
      const dated = (m: number, d: number, y: number): string => `The bridge was opened to traffic on ${MONTHS[m - 1] ?? ''} ${d}, ${y}.`
      expect(check(source, dated(inMonth, onDay, inYear))).toEqual([])
      const [m, d, y] = [
        which === 0 ? (inMonth % 12) + 1 : inMonth,
        which === 1 ? (onDay % 28) + 1 : onDay,
        which === 2 ? inYear + 3 : inYear,
      ]
      const wrong = dated(m, d, y)
      const shifted = [MONTHS[m - 1] ?? '', ` ${d},`, `${y}`][which] ?? ''
      expect(pointsTo(check(source, wrong), wrong, shifted)).toBe(true)
    }),
    { seed: SEED, numRuns: 400 },
  )
})

test('a number word that was swapped is pointed to', () => {
  const small = fc.integer({ min: 2, max: 10 })
  const sentences: readonly Sentence[] = [
    { chinese: (a = '') => `他们在山里走了${a}天。`, english: (a = '') => `They walked in the mountains for ${a} days.` },
    { chinese: (a = '') => `这个村子有${a}口水井。`, english: (a = '') => `The village has ${a} wells.` },
    { chinese: (a = '') => `会议提出了${a}项任务。`, english: (a = '') => `The meeting set out ${a} tasks.` },
  ]
  fc.assert(
    fc.property(small, small, fc.constantFrom(...sentences), (right, other, sentence) => {
      const word = (value: number): string => SMALL[value] ?? ''
      const source = sentence.chinese(right === 2 ? '两' : (HAN_DIGITS[right] ?? ''))
      expect(check(source, sentence.english(word(right)))).toEqual([])
      const target = sentence.english(word(other))
      if (other !== right) expect(pointsTo(check(source, target), target, word(other))).toBe(true)
    }),
    { seed: SEED, numRuns: 200 },
  )
})

test('two numbers that changed places with others of the sentence do not hide each other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(count, { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
      const source = `甲县${a}人，乙县${b}人，丙县${c}人。`
      const target = (x: number, y: number, z: number): string => `A has ${grouped(x)} people, B ${grouped(y)} and C ${grouped(z)}.`
      expect(check(source, target(a, b, c))).toEqual([])
      expect(check(source, target(a, b, b)).length).toBeGreaterThan(0)
    }),
    { seed: SEED, numRuns: 200 },
  )
})

test('no text makes the check fail or point outside', () => {
  const piece = fc.constantFrom(
    ...'3 12 2021 1,000 % 万 亿 三 十 百 多 约 第 年 月 日 倍 成 半 至 — one two million percent of May half several and to ( ) 𠮷 . ，'.split(
      ' ',
    ),
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(text, text, (source, target) => void check(source, target)),
    { seed: SEED, numRuns: 500 },
  )
  expect(check('1,'.repeat(20_000), '2 '.repeat(20_000)).length).toBeGreaterThan(0)
})
