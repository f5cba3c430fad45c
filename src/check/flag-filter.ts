import { overlaps, SEVERITIES, type Flag, type Range } from '../model/index.ts'

/** One step of the way from the raw flags of a pair to those shown. */
export type FlagFilter = (flags: readonly Flag[]) => readonly Flag[]

/** The same rule pointing to the same places for the same concept: once. */
const dropDuplicates: FlagFilter = (flags) => {
  if (flags.length < 2) return flags
  const seen = new Set<string>()
  return flags.filter((flag) => {
    const key = JSON.stringify([flag.rule, flag.concept ?? '', flag.source, flag.target, flag.message.code])
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * English that several flags of one kind point to is reported once, by the flag with the best evidence; so is Chinese that the English misses. Numbers, which are
 * precise, are kept beside a term that holds them.
 */
export const dropOverlapping: FlagFilter = (flags) => {
  if (flags.length < 2) return flags
  const kept: Flag[] = []
  for (const flag of [...flags].sort(bestFirst)) if (!kept.some((other) => sameSpot(flag, other))) kept.push(flag)
  return flags.filter((flag) => kept.includes(flag))
}

/** In the order of the English, then of the Chinese, then the worst first. */
const sortByPlace: FlagFilter = (flags) =>
  [...flags].sort(
    (a, b) =>
      start(a.target) - start(b.target) ||
      start(a.source) - start(b.source) ||
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      compareText(a.rule, b.rule),
  )

/** What every pair's flags go through, in this order. */
export const FILTERS: readonly FlagFilter[] = [dropDuplicates, dropOverlapping, sortByPlace]

const NUMBER_RULE = 'number'
/** What a rule can prove goes before what a language model thinks. */
const MODEL_RULE = 'model-review'

function sameSpot(a: Flag, b: Flag): boolean {
  // What is missing has no place in the English: then the Chinese tells whether it is the same.
  const places = a.target || b.target ? [a.target, b.target] : [a.source, b.source]
  if (!places[0] || !places[1] || !overlaps(places[0], places[1])) return false
  return (a.rule === NUMBER_RULE) === (b.rule === NUMBER_RULE)
}

function bestFirst(a: Flag, b: Flag): number {
  return (
    Number(a.rule === MODEL_RULE) - Number(b.rule === MODEL_RULE) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    Number(b.concept !== undefined) - Number(a.concept !== undefined) ||
    length(b.source) - length(a.source) ||
    length(b.target) - length(a.target) ||
    start(a.target) - start(b.target) ||
    compareText(a.rule, b.rule)
  )
}

function start(range: Range | null): number {
  return range ? range[0] : Number.MAX_SAFE_INTEGER
}

function length(range: Range | null): number {
  return range ? range[1] - range[0] : 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
