import { checkPairs, type CheckedPair } from '../../../src/check/index.ts'
import { readPair } from '../../../src/check/pair-reading.ts'
import { DOCUMENT_RULES, PAIR_RULES } from '../../../src/check/rules.ts'
import { TermIndex } from '../../../src/glossary/index.ts'
import type { Lexicon } from '../../../src/lexicon/index.ts'
import type { Flag, Glossary } from '../../../src/model/index.ts'

/** What every rule needs beside the pairs. */
export interface RuleTools {
  readonly glossaries: readonly Glossary[]
  readonly lexicon: Lexicon
}

export const ALL_RULES = [...PAIR_RULES, ...DOCUMENT_RULES]

/** The flags of one rule alone, or of those that are on unless one asks; a list for each pair, in order. */
export function flagsBy(rule: string | null, pairs: readonly CheckedPair[], tools: RuleTools): readonly (readonly Flag[])[] {
  const only = {
    rulesOn: rule === null ? [] : [rule],
    rulesOff: rule === null ? [] : ALL_RULES.map(({ id }) => id).filter((id) => id !== rule),
  }
  return checkPairs(pairs, { ...tools, ...only })
}

/** Milliseconds that each rule takes for the pairs, read before; the median of some rounds. The first entry is the reading itself. */
export function ruleTimes(pairs: readonly CheckedPair[], { glossaries, lexicon }: RuleTools, rounds: number): ReadonlyMap<string, number> {
  const index = new TermIndex(glossaries)
  const read = () => pairs.map((pair) => readPair(pair, index, lexicon))
  const readings = read()
  const works: readonly (readonly [string, () => unknown])[] = [
    ['reading', read],
    ...PAIR_RULES.map((rule) => [rule.id, () => readings.map((reading) => rule.check(reading))] as const),
    ...DOCUMENT_RULES.map((rule) => [rule.id, () => readings.map((reading) => rule.observe(reading))] as const),
  ]
  return new Map(works.map(([name, work]) => [name, median(Array.from({ length: rounds }, () => timed(work)))]))
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen as they do the clock's. */
export function timed(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
