import type { Range } from '../../model/index.ts'
import { matchNumbers } from './match.ts'
import { numbersOf } from './pair-numbers.ts'
import type { Texts } from './texts.ts'

/** Where both sides of a pair say the same number. */
export interface EqualNumber {
  readonly source: Range
  readonly target: Range
}

/** The numbers that a pair says on both sides, as the number check matches them, in the order of the Chinese; the ends of a range are one number. */
export function equalNumbers(pair: Texts): readonly EqualNumber[] {
  const { source, target } = numbersOf(pair)
  const equal = matchNumbers(source, target).equal.map(([own, other]) => ({ source: own.mention.range, target: other.mention.range }))
  const seen = new Set<string>()
  const once = equal.filter(({ source: [start], target: [other] }) => {
    const keys = [`zh ${start}`, `en ${other}`]
    if (keys.some((key) => seen.has(key))) return false
    for (const key of keys) seen.add(key)
    return true
  })
  return once.toSorted((a, b) => a.source[0] - b.source[0])
}
