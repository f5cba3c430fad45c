import type { NumberMention } from '../../number/index.ts'
import { PatternTable } from './pattern-table.ts'

/** A physical unit: what it measures, and how much of the base unit (metre, square metre, kilogram, litre) it is. */
export interface Measure {
  readonly dimension: 'length' | 'area' | 'mass' | 'volume'
  readonly factor: number
  /** An old unit that English books render by the nearest of their own: 里 by mile, 两 by ounce, 尺 by foot. */
  readonly loose: boolean
}

/** A unit as a text says it; `end` counts from where the number ends. */
export interface MeasureWord {
  readonly measure: Measure
  readonly word: string
  readonly end: number
}

type Rows = readonly (readonly [RegExp, Measure])[]

function unitsOf(dimension: Measure['dimension'], rows: readonly (readonly [RegExp, number])[], loose = false): Rows {
  return rows.map(([pattern, factor]) => [pattern, { dimension, factor, loose }])
}

// Factors by the legal units of China (1984) and the international yard and pound.
const CHINESE = new PatternTable<Measure>([
  ...unitsOf('area', [
    [/^平方公里|^平方千米/, 1e6],
    [/^平方米|^平米/, 1],
    [/^公顷/, 1e4],
    [/^英亩/, 4046.86],
    [/^亩/, 2000 / 3],
    [/^平方英里/, 2.59e6],
    [/^平方英尺/, 0.092903],
  ]),
  ...unitsOf('length', [
    [/^(?:公里|千米)(?!每)/, 1000],
    [/^海里/, 1852],
    [/^英里|^哩/, 1609.344],
    [/^英尺|^呎/, 0.3048],
    [/^英寸|^吋/, 0.0254],
    [/^厘米|^公分/, 0.01],
    [/^毫米/, 0.001],
    [/^米(?![粉饭酒面线])/, 1],
  ]),
  ...unitsOf(
    'length',
    [
      [/^里(?!面|程|边|的|外|氏|弄|斯|拉|亚|约)/, 500],
      [/^尺(?!度|寸)/, 1 / 3],
    ],
    true,
  ),
  ...unitsOf('mass', [
    [/^公斤|^千克/, 1],
    [/^(?:公)?吨/, 1000],
    [/^磅/, 0.453592],
    [/^盎司/, 0.0283495],
    [/^毫克/, 1e-6],
    [/^克(?![服制隆拉里])/, 0.001],
  ]),
  ...unitsOf('mass', [[/^市?斤/, 0.5]], true),
  ...unitsOf('volume', [
    [/^立方米/, 1000],
    [/^毫升/, 0.001],
    [/^升(?![至到级高温值起])/, 1],
    [/^加仑/, 3.78541],
  ]),
])

const ENGLISH = new PatternTable<Measure>([
  ...unitsOf('area', [
    [/^(?:square|sq\.?) ?(?:kilomet(?:er|re)s?|km)\b|^km2\b|^km²/i, 1e6],
    [/^(?:square|sq\.?) ?(?:met(?:er|re)s?|m)\b|^m2\b|^m²/i, 1],
    [/^hectares?\b|^ha\b/i, 1e4],
    [/^acres?\b/i, 4046.86],
    [/^mu\b/i, 2000 / 3],
    [/^(?:square|sq\.?) ?miles?\b/i, 2.59e6],
    [/^(?:square|sq\.?) ?(?:feet|foot|ft)\b/i, 0.092903],
  ]),
  ...unitsOf('length', [
    [/^(?:kilomet(?:er|re)s?|km)\b/i, 1000],
    [/^nautical miles?\b/i, 1852],
    [/^miles?\b/i, 1609.344],
    [/^(?:feet|foot|ft)\b/i, 0.3048],
    [/^inch(?:es)?\b/i, 0.0254],
    [/^(?:centimet(?:er|re)s?|cm)\b/i, 0.01],
    [/^(?:millimet(?:er|re)s?|mm)\b/i, 0.001],
    [/^met(?:er|re)s?\b/i, 1],
    [/^yards?\b/i, 0.9144],
    [/^li\b/, 500],
  ]),
  ...unitsOf('mass', [
    [/^(?:kilogram(?:me)?s?|kilos?|kg)\b/i, 1],
    [/^(?:metric )?(?:tons?|tonnes?)\b/i, 1000],
    [/^(?:pounds?|lbs?)\b/i, 0.453592],
    [/^(?:ounces?|oz)\b/i, 0.0283495],
    [/^(?:milligrams?|mg)\b/i, 1e-6],
    [/^grams?\b/i, 0.001],
    [/^(?:jin|catt(?:y|ies))\b/i, 0.5],
  ]),
  ...unitsOf('volume', [
    [/^cubic met(?:er|re)s?\b/i, 1000],
    [/^(?:millilit(?:er|re)s?|ml)\b/i, 0.001],
    [/^lit(?:er|re)s?\b/i, 1],
    [/^gallons?\b/i, 3.78541],
  ]),
])

/** The physical unit right behind a number with the words that say it, or null. */
export function measureAfter(after: string, language: 'zh' | 'en'): MeasureWord | null {
  const gap = language === 'zh' ? 0 : (/^[\s-]+/.exec(after)?.[0].length ?? 0)
  const found = (language === 'zh' ? CHINESE : ENGLISH).find(after.slice(gap))
  return found === null ? null : { measure: found.value, word: found.text, end: gap + found.text.length }
}

/** A number with its unit. */
export interface Measured {
  readonly value: number
  readonly measure: Measure | null
  readonly mention: NumberMention
}

/** Whether two amounts in different units of one dimension are the same: 1200亩 and "80 hectares". Rounded as people round. */
export function sameAmount(source: Measured, target: Measured): boolean {
  if (!sameDimension(source, target) || source.measure?.factor === target.measure?.factor) return false
  const [own, other] = [amount(source), amount(target)]
  return Math.abs(own - other) <= tolerance(source, target) * Math.max(own, other)
}

/** Whether the same number stands for another amount: 100亩 and "100 hectares". */
export function unitDiffers(source: Measured, target: Measured): boolean {
  if (!sameDimension(source, target) || source.value !== target.value) return false
  const ratio = amount(source) / amount(target)
  if (source.measure?.loose && ratio < 4 && ratio > 1 / 4 && source.measure.factor !== 0.5) return false
  return ratio > 1.2 || ratio < 1 / 1.2
}

function sameDimension(source: Measured, target: Measured): boolean {
  return source.measure !== null && target.measure !== null && source.measure.dimension === target.measure.dimension
}

function amount({ value, measure }: Measured): number {
  return value * (measure?.factor ?? 1)
}

function tolerance(source: Measured, target: Measured): number {
  const round = /^\d0*$/.test(String(target.value)) || source.mention.approximate !== undefined || target.mention.approximate !== undefined
  return source.measure?.loose || round ? 0.12 : 0.03
}
