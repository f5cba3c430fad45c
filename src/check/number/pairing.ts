import { sameValue, type NumberKind } from '../../number/index.ts'
import type { Term } from './term.ts'

/** Chinese and English terms that stand for each other and differ in value. */
export type Mismatch = readonly [source: Term, target: Term]

const GROUPS: Readonly<Record<NumberKind, string>> = {
  cardinal: 'amount',
  percent: 'percent',
  fraction: 'fraction',
  multiple: 'multiple',
  ordinal: 'ordinal',
  plan: 'ordinal',
  century: 'ordinal',
  year: 'year',
  decade: 'decade',
  month: 'month',
  day: 'day',
  time: 'time',
}

/** Whether nothing at all in the Chinese hints at an English small number. */
export type IsBare = (target: Term) => boolean

interface Leftovers {
  readonly missing: readonly Term[]
  readonly extra: readonly Term[]
  readonly isBare: IsBare
}

/**
 * Pairs what is missing with what is extra, the likest first. A pair must be the same sort of number, and one of the two must
 * be a number beyond doubt; two loose ones (三 and "nine") only where nothing else is left over and they count the same.
 */
export function pairLeftovers(missing: readonly Term[], extra: readonly Term[], isBare: IsBare): readonly Mismatch[] {
  const left: Leftovers = { missing, extra, isBare }
  const candidates = missing
    .slice(0, MOST)
    .flatMap((source) => extra.slice(0, MOST).map((target) => ({ source, target, likeness: likeness(source, target, left) })))
    .filter((candidate) => candidate.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
  const taken = new Set<Term>()
  const pairs: Mismatch[] = []
  for (const { source, target } of candidates) {
    if (taken.has(source) || taken.has(target)) continue
    taken.add(source).add(target)
    pairs.push([source, target])
  }
  return pairs
}

/**
 * Pairs a number that one side says once too often with one that the other side does not say at all: 2月 … 2月 against
 * "February … March". The two must be the same sort, and beyond doubt or count the same unit.
 */
export function pairRepeated(sources: readonly Term[], targets: readonly Term[], isBare: IsBare): readonly Mismatch[] {
  const pairs: Mismatch[] = []
  const free = new Set(targets.slice(0, MOST))
  for (const source of sources.slice(0, MOST)) {
    const partner = [...free].find(
      (target) => isSameSort(source, target) || isSmallPair(source, target, isBare) || isSmallSlip(source, target),
    )
    if (partner === undefined) continue
    free.delete(partner)
    pairs.push([source, partner])
  }
  return pairs
}

function isSameSort(source: Term, target: Term): boolean {
  if (source.loose || target.loose || source.mention.kind !== target.mention.kind || sameValue(source.value, target.value)) return false
  const unit = source.unit !== null && source.unit === target.unit
  if (source.mention.kind === 'cardinal') return unit || (source.required && target.required && source.value >= 100 && target.value >= 100)
  return source.required && target.required
}

// Beyond this many leftovers the pair of texts is no translation, and every further flag says the same.
const MOST = 40

/** Above 0 where the two may stand for each other; the greater, the likelier. */
function likeness(source: Term, target: Term, left: Leftovers): number {
  const small = isSmallPair(source, target, left.isBare)
  if ((!small && !sortsAgree(source, target)) || source.loose || target.loose) return 0
  const unit = source.unit !== null && target.unit !== null && source.unit === target.unit
  if (source.unit !== null && target.unit !== null && !unit && source.unit !== 'thing' && !bothLarge(source, target)) return 0
  if (!small && !source.required && !target.required && !looseMatch(source, target, unit, left)) return 0
  const sameKind = source.mention.kind === target.mention.kind
  const order = Math.abs(left.missing.indexOf(source) - left.extra.indexOf(target))
  return (
    1 +
    (sameKind ? 4 : 0) +
    (unit ? 3 : 0) +
    (isPowerOfTen(source.value / target.value) ? 6 : 0) +
    sharedDigits(source.value, target.value) -
    Math.min(order, 8) / 10
  )
}

/** 三 and "nine", 第八 and "two days": small counts, the English one without any hint in the Chinese. */
function isSmallPair(source: Term, target: Term, isBare: IsBare): boolean {
  if (!isSmall(source) || !isSmall(target) || source.loose || target.loose || source.value === target.value || !isBare(target)) return false
  return source.unit === null || target.unit === null || source.unit === target.unit || source.unit === 'thing' || !TIME.has(target.unit)
}

/** 2只 and "5", three of something and "two": counts of the same writing that are not tied to different units. */
function isSmallSlip(source: Term, target: Term): boolean {
  if (!isSmall(source) || !isSmall(target) || source.loose || target.loose || source.value === target.value) return false
  if (source.mention.kind !== target.mention.kind || (source.unit !== target.unit && source.unit !== 'thing')) return false
  return source.digits ? target.digits : source.value > 2 && source.unit !== null
}

const TIME: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'quarter'])

/** A count from 2 to 12 that no sign or month binds. */
export function isSmall({ mention: { kind }, value }: Term): boolean {
  return (
    Number.isInteger(value) &&
    value >= 2 &&
    value <= 12 &&
    (kind === 'cardinal' || kind === 'ordinal' || kind === 'day' || kind === 'multiple')
  )
}

function bothLarge(source: Term, target: Term): boolean {
  return source.value > 31 && target.value > 31
}

function sortsAgree(source: Term, target: Term): boolean {
  const [own, other] = [GROUPS[source.mention.kind], GROUPS[target.mention.kind]]
  if (own === other) return true
  // 2020 with another unit around it, 5倍 as a plain number.
  // 100周年 and "the 90th anniversary".
  if (own === 'amount' && other === 'ordinal') return source.unit === 'year' && source.required && target.required
  if (own === 'day' && other === 'ordinal') return target.digits && target.value <= 31
  if (own === 'amount' && other === 'year' && source.unit === 'year' && isNearYear(source, target)) return true
  if ((own === 'year' && other === 'amount') || (own === 'amount' && other === 'year')) return target.value >= 1000 && source.value >= 1000
  if (own === 'amount' ? other === 'percent' : own === 'percent' && other === 'amount') return sharedDigits(source.value, target.value) > 0
  return own === 'amount' ? other === 'multiple' : own === 'multiple' && other === 'amount'
}

/** 98年 and "1996". */
function isNearYear(source: Term, target: Term): boolean {
  return (source.mention.readings ?? []).some((reading) => reading >= 1900 && Math.abs(reading - target.value) < 30)
}

/** 三 and "nine": spelled, small, each the only loose number left over on its side or counting the same unit. */
function looseMatch(source: Term, target: Term, unit: boolean, { missing, extra }: Leftovers): boolean {
  if (source.mention.approximate === 'several' && target.mention.approximate === 'several') return true
  if (GROUPS[source.mention.kind] !== GROUPS[target.mention.kind]) return false
  if (source.mention.kind === 'fraction' || source.mention.kind === 'multiple' || source.mention.kind === 'time')
    return source.mention.kind === 'time'
  if (unit) return true
  const alone = missing.filter((term) => counts(term)).length === 1 && extra.filter((term) => counts(term)).length === 1
  return alone && counts(source) && counts(target) && source.unit !== null
}

function counts(term: Term): boolean {
  return !term.loose && Number.isInteger(term.value)
}

/** Whether the ratio is 10, 100, 1/10 and so on: a slip of 万, 亿 or a zero. */
export function isPowerOfTen(ratio: number): boolean {
  const exponent = Math.log10(ratio)
  return Math.abs(exponent) > 0.5 && Math.abs(exponent - Math.round(exponent)) < 1e-9
}

/** How many leading digits two values share, at most three. */
function sharedDigits(a: number, b: number): number {
  const [one, other] = [a.toExponential(), b.toExponential()].map((written) => written.replace(/e.*$/, '').replace('.', ''))
  let shared = 0
  while (shared < 3 && one?.[shared] !== undefined && one[shared] === other?.[shared]) shared++
  return shared
}
