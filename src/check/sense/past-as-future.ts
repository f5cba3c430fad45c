import { message, type Flag } from '../../model/index.ts'
import { futureVerbs, type FutureVerb } from './future-verbs.ts'
import type { PairReading } from '../pair-reading.ts'
import { closedPeriods, mentionedYears, type ClosedPeriod } from './past-period.ts'
import type { Observation } from '../rule.ts'

/** The key under which the years of a document are gathered. */
const YEARS = 'years'

/** The years that the document shows to have begun, and the periods told with "will", as far as `wanted`. */
export function pastAsFuture(reading: PairReading, wanted: (period: ClosedPeriod) => boolean): readonly Observation[] {
  return [...witnesses(reading), ...subjects(reading, wanted)]
}

/** The latest year of the observations. */
export function latestYear(_key: string, tally: ReadonlyMap<string, number>): string {
  return String(Math.max(0, ...[...tally.keys()].map(Number).filter(Number.isFinite)))
}

/**
 * The flag for a period told as future, null where the document does not show that the period is over. `code` is both the
 * rule's id and its message.
 */
export function pastAsFutureFlag(code: string, { source, target, detail = {} }: Observation, latest: string): Flag | null {
  const { end = 0, counted = 0, past, period = '', english = '' } = detail
  const closed = Number(end) < Number(latest)
  // A period that is shown to be over makes "will" a plain error; of other figures a reader may guess that they are.
  const over = counted === 0 ? end === 0 || closed : end !== 0 && closed
  if (!over && counted !== 1) return null
  return {
    rule: code,
    type: 'linguistic-conventions/grammar',
    severity: over ? 'major' : 'minor',
    source,
    target,
    message: message(code, { period, english }),
    suggestions: past ? [{ text: String(past) }] : [],
  }
}

function witnesses(reading: PairReading): readonly Observation[] {
  return mentionedYears(reading.source).map((year) => ({ key: YEARS, value: String(year), subject: false, source: null, target: null }))
}

function subjects(reading: PairReading, wanted: (period: ClosedPeriod) => boolean): readonly Observation[] {
  const futures = futureVerbs(reading)
  const periods = futures.length === 0 ? [] : closedPeriods(reading.source).filter(wanted)
  if (periods.length === 0) return []
  return futures.flatMap((future) => {
    const period = periods.find((candidate) => speaksOf(future.sentence, candidate)) ?? (future.only ? periods[0] : undefined)
    return period ? [observationOf(reading, period, future)] : []
  })
}

function observationOf(reading: PairReading, period: ClosedPeriod, future: FutureVerb): Observation {
  return {
    key: YEARS,
    value: String(period.witness),
    subject: true,
    source: period.range,
    target: future.range,
    detail: {
      end: period.end,
      counted: Number(period.counted),
      period: reading.source.slice(...period.range),
      english: reading.target.slice(...future.range),
      past: future.past ?? '',
    },
  }
}

/** Whether an English sentence is about the period: it names the year, or the plan. */
function speaksOf(sentence: string, period: ClosedPeriod): boolean {
  return period.english !== null && period.english.test(sentence)
}
