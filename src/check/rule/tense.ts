import { inflect, type Word } from '../../glossary/index.ts'
import { message, type Flag, type Range, type Severity } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { closedPeriods, mentionedYears, type ClosedPeriod } from '../past-period.ts'
import type { DocumentRule, Observation } from '../rule.ts'

const YEARS = 'years'

/**
 * A period that is over, told as future: 2020年1—11月累计清偿 as "will be settled". Whether a year is over is read from the
 * document: some later year is spoken of in it as present or past.
 */
export const tenseRule: DocumentRule = {
  id: 'tense',
  type: 'linguistic-conventions/grammar',
  severity: 'major',
  title: { en: 'Past told as future', zh: '把过去译成将来' },
  description: {
    en: 'The Chinese tells what happened in a period that is over; the English says “will”.',
    zh: '中文说的是已经结束的时期，英文却用了 will。',
  },
  observe: (reading) => [...witnesses(reading), ...subjects(reading)],
  judge: (_key, tally) => String(latest(tally)),
  flag: (observation, verdict) => {
    const { end = 0, counted = 0 } = observation.detail ?? {}
    // A period that is shown to be over makes "will" a plain error; of other figures a reader may guess that they are.
    const over = counted === 0 ? end === 0 || Number(end) < Number(verdict) : end !== 0 && Number(end) < Number(verdict)
    return over ? flagOf(observation, 'major') : counted === 1 ? flagOf(observation, 'minor') : null
  },
  wording: {
    tense: {
      en: '“{period}” is over where the text speaks, and the Chinese has no word for the future: “{english}” should be past.',
      zh: '“{period}”在行文时已经结束，中文也没有表示将来的词：“{english}”应改用过去时。',
    },
  },
}

function witnesses(reading: PairReading): readonly Observation[] {
  return mentionedYears(reading.source).map((year) => ({ key: YEARS, value: String(year), subject: false, source: null, target: null }))
}

function subjects(reading: PairReading): readonly Observation[] {
  const periods = closedPeriods(reading.source)
  if (periods.length === 0) return []
  return futures(reading).flatMap((future) => {
    const period = periods.find((candidate) => speaksOf(future.sentence, candidate)) ?? (future.only ? periods[0] : undefined)
    return period ? [observationOf(reading, period, future)] : []
  })
}

interface Future {
  readonly range: Range
  /** The verb form that should stand there, where it can be made. */
  readonly past: string | null
  readonly sentence: string
  /** Whether the English is one sentence, so that it must be the one about the period. */
  readonly only: boolean
}

function observationOf(reading: PairReading, period: ClosedPeriod, future: Future): Observation {
  const english = reading.target.slice(...future.range)
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
      english,
      past: future.past ?? '',
    },
  }
}

/** The verbs with "will" of the English. */
function futures({ words, target }: PairReading): readonly Future[] {
  const only = !words.some((word, index) => index > 0 && isSentenceStart(word, words[index - 1], target))
  return words.flatMap((word, index) => {
    if (word.text !== 'will') return []
    const verb = words[index + 1]
    const next = words[index + 2]
    if (!verb) return []
    const passive = verb.text === 'be' && next !== undefined && next.bases.length > 1
    const end = passive ? next.range[1] : verb.range[1]
    const past = verb.text === 'be' ? null : /^(?:not|also|continue|have|only)$/u.test(verb.text) ? null : inflect(verb.text, 'past')
    return [{ range: [word.range[0], end] as const, past, sentence: sentenceAround(target, word.range[0]), only }]
  })
}

function isSentenceStart(word: Word, previous: Word | undefined, target: string): boolean {
  return previous !== undefined && /[.!?]["”’)]?\s/u.test(target.slice(previous.range[1], word.range[0])) && /^\p{Lu}/u.test(word.raw)
}

function sentenceAround(target: string, position: number): string {
  const start = Math.max(...['. ', '! ', '? '].map((mark) => target.lastIndexOf(mark, position)), 0)
  const end = target.slice(position).search(/[.!?](?:\s|$)/u)
  return target.slice(start, end < 0 ? target.length : position + end)
}

/** Whether an English sentence is about the period: it names the year, or the plan. */
function speaksOf(sentence: string, period: ClosedPeriod): boolean {
  return period.english !== null && period.english.test(sentence)
}

function latest(tally: ReadonlyMap<string, number>): number {
  return Math.max(0, ...[...tally.keys()].map(Number))
}

function flagOf({ source, target, detail = {} }: Observation, severity: Severity): Flag {
  const { past, period, english } = detail
  return {
    rule: 'tense',
    type: 'linguistic-conventions/grammar',
    severity,
    source,
    target,
    message: message('tense', { period: period ?? '', english: english ?? '' }),
    suggestions: past ? [{ text: String(past) }] : [],
  }
}
