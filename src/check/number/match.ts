import { sameValue, type NumberMention } from '../../number/index.ts'
import { sameAmount } from './measure.ts'
import type { Term } from './term.ts'

/** How the numbers of a pair answer each other. */
export interface NumberMatch {
  /** Terms that say the same. */
  readonly equal: readonly (readonly [source: Term, target: Term])[]
  /** Chinese terms whose value the English says nowhere. */
  readonly missing: readonly Term[]
  /** English terms whose value the Chinese says nowhere. */
  readonly extra: readonly Term[]
  /** Terms without a partner of their own, whose value the other side says all the same (2021 twice against once). */
  readonly repeated: { readonly source: readonly Term[]; readonly target: readonly Term[] }
}

type Answers = (source: Term, target: Term) => boolean

// From the surest likeness to the loosest: a term takes the surest partner that is still free.
const LIKENESSES: readonly Answers[] = [
  (source, target) => sameValue(source.value, target.value) && source.mention.kind === target.mention.kind,
  (source, target) => sameValue(source.value, target.value) && kindsAgree(source.mention, target.mention),
  (source, target) => sharesReading(source, target),
  (source, target) => withinEstimate(source, target) || isRounded(source, target) || isConverted(source, target),
]

// What may also answer for a number that has found no partner.
const LOOSE = LIKENESSES.slice(2)

// More numbers than this in one pair are a table; there the loose likenesses are not looked for, so that time stays linear.
const MOST_LOOSE = 120

/**
 * Matches the terms by value, each with one of the other side first; a value said once may answer for a value said twice, and terms that are
 * `settled` already answer so as well.
 */
export function matchNumbers(source: readonly Term[], target: readonly Term[], settled: ReadonlySet<Term> = new Set()): NumberMatch {
  const freeSource = new Set(source.filter((term) => !settled.has(term)))
  const freeTarget = new Set(target.filter((term) => !settled.has(term)))
  const equal: (readonly [Term, Term])[] = []
  claimExact(freeSource, freeTarget, equal)
  const few =
    freeSource.size <= MOST_LOOSE && freeTarget.size <= MOST_LOOSE && source.length <= 4 * MOST_LOOSE && target.length <= 4 * MOST_LOOSE
  if (few) for (const answers of LIKENESSES) claim(freeSource, freeTarget, answers, equal)
  if (few) claimSums(freeSource, freeTarget, target, equal)
  const [said, missing] = divide(freeSource, target, (term, other) => few && LOOSE.some((answers) => answers(term, other)))
  const [meant, extra] = divide(freeTarget, source, (term, other) => few && LOOSE.some((answers) => answers(other, term)))
  return { equal, missing, extra, repeated: { source: said, target: meant } }
}

/** Terms whose value the others say all the same, and those whose value they never say. */
function divide(
  terms: ReadonlySet<Term>,
  others: readonly Term[],
  answers: Answers,
): readonly [said: readonly Term[], unsaid: readonly Term[]] {
  const said: Term[] = []
  const unsaid: Term[] = []
  if (terms.size === 0) return [said, unsaid]
  const spoken = spokenValues(others)
  for (const term of terms) (spoken.has(spokenKey(term)) || others.some((other) => answers(term, other)) ? said : unsaid).push(term)
  return [said, unsaid]
}

/** What a text says, by sort: a month is not answered by some 2, nor 30% by some 30. Ordinals may be days. */
function spokenValues(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(
    terms.flatMap((term) => (term.mention.kind === 'ordinal' ? [spokenKey(term), `day ${keyOf(term.value)}`] : [spokenKey(term)])),
  )
}

function spokenKey({ mention, value }: Term): string {
  const { kind } = mention
  return `${kind === 'month' || kind === 'day' || kind === 'percent' ? kind : ''} ${keyOf(value)}`
}

function keyOf(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(12)
}

function claimExact(sources: Set<Term>, targets: Set<Term>, equal: (readonly [Term, Term])[]): void {
  if (sources.size === 0 || targets.size === 0) return
  const queues = new Map<string, Term[]>()
  for (const term of targets) {
    const key = `${keyOf(term.value)} ${term.mention.kind}`
    const queue = queues.get(key)
    if (queue === undefined) queues.set(key, [term])
    else queue.push(term)
  }
  for (const queue of queues.values()) queue.reverse()
  for (const term of sources) {
    const partner = queues.get(`${keyOf(term.value)} ${term.mention.kind}`)?.pop()
    if (partner === undefined) continue
    sources.delete(term)
    targets.delete(partner)
    equal.push([term, partner])
  }
}

/** "ninety years old and nine", "seventy and sevenfold": two neighbours that are the number only together. */
function claimSums(sources: Set<Term>, targets: Set<Term>, all: readonly Term[], equal: (readonly [Term, Term])[]): void {
  for (const source of sources) {
    if (source.value < 20) continue
    const at = all.findIndex((term, index) => {
      const next = all[index + 1]
      return (
        next !== undefined &&
        targets.has(term) &&
        !term.digits &&
        next.value > 0 &&
        next.value < term.value &&
        sameValue(term.value + next.value, source.value)
      )
    })
    const [first, second] = [all[at], all[at + 1]]
    if (first === undefined || second === undefined) continue
    sources.delete(source)
    targets.delete(first)
    targets.delete(second)
    equal.push([source, first])
  }
}

function claim(sources: Set<Term>, targets: Set<Term>, answers: Answers, equal: (readonly [Term, Term])[]): void {
  for (const source of sources) {
    for (const target of targets) {
      if (!answers(source, target)) continue
      sources.delete(source)
      targets.delete(target)
      equal.push([source, target])
      break
    }
  }
}

/** A month is said by its name or by a bare number, never by a percentage or an ordinal of something else. */
function kindsAgree(source: NumberMention, target: NumberMention): boolean {
  if (source.kind === 'month' || target.kind === 'month')
    return source.kind === target.kind || target.kind === 'cardinal' || source.kind === 'cardinal'
  return (source.approximate === 'several') === (target.approximate === 'several') || isLoose(source)
}

/** 上百, 近万, 千亿级: "hundreds of" and its like are right. */
function isLoose(source: NumberMention): boolean {
  return source.approximate === 'several' || source.approximate === 'about'
}

function sharesReading(source: Term, target: Term): boolean {
  if (source.mention.kind === 'month' || target.mention.kind === 'month') return false
  if ((target.mention.approximate === 'several') !== (source.mention.approximate === 'several')) return false
  const readings = source.mention.readings ?? []
  const others = target.mention.readings ?? []
  return (
    readings.some((reading) => sameValue(reading, target.value)) ||
    others.some((reading) => sameValue(reading, source.value) || readings.some((own) => sameValue(own, reading))) ||
    (source.mention.kind === 'percent' && (near(source.value / 100, target.value) || others.some((reading) => near(source.value, reading))))
  )
}

/** Fractions written as decimals: 66.7 for two thirds, 30 % for "a third" is not near enough, 33 % is. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.011 * Math.max(Math.abs(a), Math.abs(b))
}

/** 数百 and 十几 are answered by any number that lies in them; "hundreds of" answers for what is only estimated. */
function withinEstimate(source: Term, target: Term): boolean {
  const { mention } = source
  const several = target.mention.approximate === 'several'
  if (mention.approximate === 'several')
    return several
      ? sameValue(source.value, target.value)
      : target.value >= source.value && target.value < source.value * 10 && target.mention.kind !== 'year'
  if (mention.high !== undefined && mention.approximate === 'about') return target.value >= mention.value && target.value <= mention.high
  return several && mention.approximate !== undefined && target.value <= source.value && source.value < target.value * 10 && !mention.firm
}

/**
 * English rounds: 184 billion for 1841亿 loses half a per cent at most; behind "about" or "nearly" five per cent are fine.
 * One digit alone ("2 billion") is no rounding of two.
 */
function isRounded(source: Term, target: Term): boolean {
  const [own, other] = [source.value, target.value]
  if (other === 0 || own === 0 || source.mention.kind === 'year' || target.mention.kind === 'year') return false
  const off = Math.abs(own - other) / own
  if (off > 0.05 || significant(own) <= significant(other)) return false
  return (
    (significant(other) > 1 && off <= 0.006) ||
    (target.mention.approximate !== undefined && target.mention.approximate !== 'several' && off <= 0.05)
  )
}

function significant(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}

const FACTORS: ReadonlyMap<string, readonly number[]> = new Map([
  ['year', [12, 1 / 10, 1 / 100, 52, 365]],
  ['month', [30, 1 / 12, 4]],
  ['week', [7]],
  ['day', [24, 1 / 7]],
  ['hour', [60, 1 / 24]],
  ['minute', [60, 1 / 60]],
  ['quarter', [3]],
  ['decade-age', [10]],
])

/** 38度 as "100 degrees Fahrenheit", below zero as well, to a degree. */
function sameTemperature(source: Term, target: Term): boolean {
  if (source.unit !== 'celsius' || target.unit !== 'fahrenheit') return false
  return [source.value, -source.value].some((celsius) => Math.abs(Math.abs(celsius * 1.8 + 32) - target.value) <= 1)
}

/** 一年 as "12 months", 10年 as "a decade", 100斤 as "50 kilograms". */
function isConverted(source: Term, target: Term): boolean {
  if (sameAmount(source, target) || sameTemperature(source, target)) return true
  if (source.mention.kind !== 'cardinal') return false
  if (target.mention.kind !== 'cardinal' && target.mention.kind !== 'time' && target.mention.kind !== 'fraction') return false
  const factors = source.unit === null ? undefined : FACTORS.get(source.unit)
  // 两年半 as 30 months; the year 2011 that 11年 may be is converted into nothing.
  const values = [source.value, ...(source.mention.readings ?? []).filter((reading) => reading < 1000)]
  return factors?.some((factor) => values.some((value) => near(value * factor, target.value))) ?? false
}
