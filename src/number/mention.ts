import type { Range } from '../model/index.ts'

/** What a number is in its sentence. `plan` is a five-year plan by its count, `time` an hour of the day in hours. */
export type NumberKind =
  'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'multiple' | 'year' | 'decade' | 'century' | 'month' | 'day' | 'time' | 'plan'

/** `over` 多 余 超, `under` 近 不足, `about` 约 左右, `several` 数 几 and "millions of": only the order of magnitude is said. */
export type Approximation = 'over' | 'under' | 'about' | 'several'

/** One number as the text says it, by value: 200亿, 二百亿 and "20 billion" differ in nothing but their ranges. */
export interface NumberMention {
  /** The numeral with its scale and sign (`1.5万亿`, `30%`, `第三`), without the thing counted. Counts in the text given. */
  readonly range: Range
  /** Percent and fractions keep their own scale: 30% is 30, 三分之二 is 0.667. The lower end of a range. */
  readonly value: number
  /** The upper end, where the text says a range. */
  readonly high?: number
  readonly kind: NumberKind
  readonly approximate?: Approximation
  /** Other values that the same words can stand for: 20年 is 20 years or 2020, 两倍 is twice or two times more. */
  readonly readings?: readonly number[]
  /** Whether a translation has to carry it as a number. 三 in 三天, "one", "second", "half" are often reworded: not firm. */
  readonly firm: boolean
}

/** Whether two values are the same number, floating point apart. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** Every value that a mention can stand for: its own, the end of its range, its other readings. */
export function valuesOf(mention: NumberMention): readonly number[] {
  return [mention.value, ...(mention.high === undefined ? [] : [mention.high]), ...(mention.readings ?? [])]
}
