import type { NumberKind } from '../../number/index.ts'
import type { Term } from './number-term.ts'

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

/**
 * Pairs what is missing with what is extra, the likest first. A pair must be the same sort of number, and one of the two must
 * be a number beyond doubt; two loose ones (三 and "nine") only where nothing else is left over and they count the same.
 */
export function pairLeftovers(missing: readonly Term[], extra: readonly Term[]): readonly Mismatch[] {
  const candidates = missing
    .slice(0, MOST)
    .flatMap((source) => extra.slice(0, MOST).map((target) => ({ source, target, likeness: likeness(source, target, missing, extra) })))
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

// Beyond this many leftovers the pair of texts is no translation, and every further flag says the same.
const MOST = 40

/** Above 0 where the two may stand for each other; the greater, the likelier. */
function likeness(source: Term, target: Term, missing: readonly Term[], extra: readonly Term[]): number {
  if (!sortsAgree(source, target)) return 0
  const unit = source.unit !== null && target.unit !== null && source.unit === target.unit
  if (source.unit !== null && target.unit !== null && !unit && source.unit !== 'thing' && !bothLarge(source, target)) return 0
  if (!source.required && !target.required && !looseMatch(source, target, unit, missing, extra)) return 0
  const sameKind = source.mention.kind === target.mention.kind
  const order = Math.abs(missing.indexOf(source) - extra.indexOf(target))
  return (
    1 +
    (sameKind ? 4 : 0) +
    (unit ? 3 : 0) +
    (isPowerOfTen(source.value / target.value) ? 6 : 0) +
    sharedDigits(source.value, target.value) -
    Math.min(order, 8) / 10
  )
}

function bothLarge(source: Term, target: Term): boolean {
  return source.value > 31 && target.value > 31
}

function sortsAgree(source: Term, target: Term): boolean {
  const [own, other] = [GROUPS[source.mention.kind], GROUPS[target.mention.kind]]
  if (own === other) return true
  // 2020 with another unit around it, 5倍 as a plain number.
  if ((own === 'year' && other === 'amount') || (own === 'amount' && other === 'year')) return target.value >= 1000 && source.value >= 1000
  return (
    (own === 'amount' && (other === 'multiple' || other === 'percent')) || (other === 'amount' && (own === 'multiple' || own === 'percent'))
  )
}

/** 三 and "nine": spelled, small, each the only loose number left over on its side or counting the same unit. */
function looseMatch(source: Term, target: Term, unit: boolean, missing: readonly Term[], extra: readonly Term[]): boolean {
  if (source.mention.approximate === 'several' && target.mention.approximate === 'several') return true
  if (GROUPS[source.mention.kind] !== GROUPS[target.mention.kind]) return false
  if (source.mention.kind === 'fraction' || source.mention.kind === 'multiple' || source.mention.kind === 'time')
    return source.mention.kind === 'time'
  if (unit) return true
  const alone = missing.filter((term) => counts(term)).length === 1 && extra.filter((term) => counts(term)).length === 1
  return alone && counts(source) && counts(target) && source.unit !== null
}

/** A small whole number above one: "one" is as often a pronoun, 一 as often an article. */
function counts(term: Term): boolean {
  return Number.isInteger(term.value) && term.value > 1 && term.mention.readings === undefined
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
