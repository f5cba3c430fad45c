import { message, type Flag, type Wording } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import { witness, type DocumentRule, type Observation, type RuleCard } from '../rule.ts'
import { lostFuture } from '../sense/lost-future.ts'
import { pastAsFuture, type PastAsFuture } from '../sense/past-as-future.ts'
import { mentionedYears, type ClosedPeriod } from '../sense/past-period.ts'

/** The key under which the years of a document are gathered. */
const YEARS = 'years'
/** What is to come is told by the pair alone. */
const FUTURE = 'future'

const PAST_AS_FUTURE: Wording = {
  en: '“{period}” is over where the text speaks, and the Chinese has no word for the future: “{english}” should be past.',
  zh: '“{period}”在行文时已经结束，中文也没有表示将来的词：“{english}”应改用过去时。',
}

/**
 * Past for future and future for past: what is over told with "will" (昨天, 先后会见, 已完成, 2020年1—11月累计清偿), and what is to come told as past. Whether a
 * plan or the months of a year are over is read from the document: some later year is spoken of in it as present or past.
 */
export const tenseRule: DocumentRule = {
  id: 'tense',
  type: 'linguistic-conventions/grammar',
  severity: 'major',
  title: { en: 'Past and future confused', zh: '过去与将来混淆' },
  description: {
    en: 'The Chinese tells what happened and the English says “will”, or the Chinese tells what is to come and the English is in the past.',
    zh: '中文说的是已经发生的事，英文却用了 will；或中文说的是将来的事，英文却用了过去时。',
  },
  observe: (reading) => [...observeYears(reading, ({ bare }) => !bare), ...observeFuture(reading)],
  judge: latestYear,
  flag: (observation, verdict) =>
    observation.key === FUTURE ? futureFlag(observation) : pastAsFutureFlag(tenseRule, observation, verdict),
  wording: {
    tense: PAST_AS_FUTURE,
    'tense-future': {
      en: '“{lost}” is still to come in the Chinese; the English tells it as past: “{english}”.',
      zh: '中文“{lost}”说的是将来的事，英文“{english}”却是过去时。',
    },
  },
}

/**
 * What was reached in a year that is over, told as future: 2022年同比增长 as "will increase". Off by default: the flags are right, but
 * few readers count the fault as one, for the year is named.
 */
export const tenseYearRule: DocumentRule = {
  id: 'tense-year',
  type: 'linguistic-conventions/grammar',
  severity: 'major',
  offByDefault: true,
  title: { en: 'Figures of a past year told as future', zh: '往年数据译成将来' },
  description: {
    en: 'The Chinese tells what was reached in a year that is over; the English says “will”.',
    zh: '中文说的是已经过去的年份的数据，英文却用了 will。',
  },
  observe: (reading) => observeYears(reading, ({ bare }) => bare),
  judge: latestYear,
  flag: (observation, verdict) => pastAsFutureFlag(tenseYearRule, observation, verdict),
  wording: { 'tense-year': PAST_AS_FUTURE },
}

/** The years that the document shows to have begun, and the periods told with "will", as far as `wanted`. */
function observeYears(reading: PairReading, wanted: (period: ClosedPeriod) => boolean): readonly Observation[] {
  return [
    ...mentionedYears(reading.source).map((year) => witness(YEARS, String(year))),
    ...pastAsFuture(reading, wanted).map((told) => periodObservation(reading, told)),
  ]
}

function periodObservation({ source, target }: PairReading, { period, verb }: PastAsFuture): Observation {
  return {
    key: YEARS,
    value: String(period.witness),
    subject: true,
    source: period.range,
    target: verb.range,
    detail: {
      end: period.end,
      counted: Number(period.counted),
      period: source.slice(...period.range),
      english: target.slice(...verb.range),
      past: verb.past ?? '',
    },
  }
}

function observeFuture(reading: PairReading): readonly Observation[] {
  const future = lostFuture(reading)
  if (!future) return []
  const { source, target, lost } = future
  return [{ key: FUTURE, value: FUTURE, subject: true, source, target, detail: { lost, english: reading.target.slice(...target) } }]
}

/** The latest year of the observations. */
function latestYear(_key: string, tally: ReadonlyMap<string, number>): string {
  return String(Math.max(0, ...[...tally.keys()].map(Number).filter(Number.isFinite)))
}

/** The flag for a period told as future, null where the document does not show that the period is over. The message is named like the rule. */
function pastAsFutureFlag(rule: RuleCard, { source, target, detail = {} }: Observation, latest: string): Flag | null {
  const { end = 0, counted = 0, past, period = '', english = '' } = detail
  const closed = Number(end) < Number(latest)
  // A period that is shown to be over makes "will" a plain error; of other figures a reader may guess that they are.
  const over = counted === 0 ? end === 0 || closed : end !== 0 && closed
  if (!over && counted !== 1) return null
  return ruleFlag(rule, {
    severity: over ? 'major' : 'minor',
    source,
    target,
    message: message(rule.id, { period, english }),
    suggestions: past ? [{ text: String(past) }] : [],
  })
}

function futureFlag({ source, target, detail = {} }: Observation): Flag {
  return ruleFlag(tenseRule, { source, target, message: message('tense-future', detail) })
}
