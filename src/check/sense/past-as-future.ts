import type { PairReading } from '../pair-reading.ts'
import { futureVerbs, type FutureVerb } from './future-verbs.ts'
import { closedPeriods, type ClosedPeriod } from './past-period.ts'

/** A period of the Chinese that the English tells with "will". */
export interface PastAsFuture {
  readonly period: ClosedPeriod
  readonly verb: FutureVerb
}

/** The periods told with "will", as far as `wanted`: one for each verb. */
export function pastAsFuture(reading: PairReading, wanted: (period: ClosedPeriod) => boolean): readonly PastAsFuture[] {
  const verbs = futureVerbs(reading)
  const periods = verbs.length === 0 ? [] : closedPeriods(reading.source).filter(wanted)
  if (periods.length === 0) return []
  return verbs.flatMap((verb) => {
    const period = periods.find((candidate) => speaksOf(verb.sentence, candidate)) ?? (verb.only ? periods[0] : undefined)
    return period ? [{ period, verb }] : []
  })
}

/** Whether an English sentence is about the period: it names the year, or the plan. */
function speaksOf(sentence: string, period: ClosedPeriod): boolean {
  return period.english !== null && period.english.test(sentence)
}
