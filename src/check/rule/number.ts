import { overlaps, type Flag } from '../../model/index.ts'
import type { PairRule } from '../rule.ts'
import { boundFlags, relationFlags } from '../number/bound.ts'
import { wrongMultiples } from '../number/change.ts'
import { matchDates } from '../number/date.ts'
import { isAcceptable, isCount, isCopied, isExplained } from '../number/excuse.ts'
import { addedFlag, dateFlag, flagAt, isDate, mismatchFlag, missingFlag } from '../number/flag.ts'
import { matchNumbers } from '../number/match.ts'
import { hintedByChinese } from '../number/hint.ts'
import { matchLabels } from '../number/label.ts'
import { isSmall, pairLeftovers, pairRepeated, type IsBare, type Mismatch } from '../number/pairing.ts'
import { numbersOf, type PairNumbers } from '../number/pair-numbers.ts'
import { periodFlags } from '../number/period.ts'
import { percentLost, pointsLost, vaguenessLost } from '../number/precision.ts'
import type { Term } from '../number/term.ts'
import type { Texts } from '../number/texts.ts'
import { numberWording } from '../number/wording.ts'

/**
 * Numbers of the Chinese that the English says wrongly or not at all, compared by value: 200亿 is 20 billion. Points at both
 * numbers, or at the Chinese alone where the English has none. Nothing to say where a side is blank.
 */
export function checkNumbers(source: string, target: string): readonly Flag[] {
  return checkPair({ source, target })
}

function checkPair(pair: Texts): readonly Flag[] {
  const { source, target } = pair
  if (source.trim() === '' || target.trim() === '') return []
  const numbers = numbersOf(pair)
  if (numbers.source.length + numbers.target.length === 0) return []
  const flags = checkSimplified(numbers)
  const simplified = numbers.texts.source
  return simplified === source ? flags : flags.map((flag) => quoteOriginal(flag, simplified, source))
}

/** The reason quotes the Chinese as it is written. */
function quoteOriginal(flag: Flag, simplified: string, source: string): Flag {
  const quoted = flag.message.values?.['chinese']
  const at = typeof quoted === 'string' ? simplified.indexOf(quoted, Math.max(0, (flag.source?.[0] ?? 0) - LONGEST_LEAD)) : -1
  if (typeof quoted !== 'string' || at < 0) return flag
  return { ...flag, message: { ...flag.message, values: { ...flag.message.values, chinese: source.slice(at, at + quoted.length) } } }
}

/** How far in front of the place of a flag its quotation may begin: a year in front of the day that differs. */
const LONGEST_LEAD = 12

function checkSimplified({ texts, ...terms }: PairNumbers): readonly Flag[] {
  const { source, target } = texts
  const labels = matchLabels(terms.source, terms.target, texts)
  const dates = matchDates(terms.source, terms.target, texts)
  const settled = new Set([...labels.settled, ...dates.settled])
  const match = matchNumbers(terms.source, terms.target, settled)
  const extra = match.extra.filter((term) => !isCopied(term, texts))
  const isBare = bareIn(source)
  const first = pairLeftovers(match.missing, extra, isBare)
  const left = leftOf(first, match.missing, extra)
  const second = pairRepeated(match.repeated.source, left.extra, isBare)
  const third = pairRepeated(left.missing, match.repeated.target, isBare)
  const mismatches = [...(labels.mismatch === null ? [] : [labels.mismatch]), ...first, ...second, ...third]
  const multiples = wrongMultiples(match.missing, match.extra, texts)
  const paired = termsOf([...mismatches, ...multiples])
  const lost = oncePerValue(match.missing.filter((term) => (term.required || isCount(term, target)) && !paired.has(term)))
  const spoken = lost.length === 0 ? settled : new Set([...settled, ...termsOf(match.equal), ...termsOf(mismatches)])
  const rest: Texts = {
    source,
    target:
      lost.length === 0
        ? ''
        : withoutTerms(
            target,
            terms.target.filter((term) => spoken.has(term)),
          ),
  }
  const flags = onePerPlace([
    ...dates.mismatches.map((date) => dateFlag(date, texts)),
    ...mismatches.map((mismatch) => mismatchFlag(mismatch, texts)),
    ...(labels.lost === null ? [] : [missingFlag([labels.lost], texts, 'minor')]),
    ...joinDates(lost.filter((term) => dates.lost.has(term) || !isAcceptable(term, rest, target))).map((date) => missingFlag(date, texts)),
    ...extra
      .filter((term) => !paired.has(term) && isInvented(term, terms.source, isBare) && !isExplained(term, terms.source, texts))
      .map((term) => addedFlag(term, texts)),
    ...match.equal.flatMap((pair) => impreciseFlags(pair, texts)),
    ...[...multiples].flatMap((pair) => relationFlags(pair, texts)),
    ...boundFlags(match.equal, texts),
  ])
  return [...flags, ...periodFlags(texts).filter((period) => !flags.some((flag) => meets(flag, period)))]
}

function meets(one: Flag, other: Flag): boolean {
  return one.target !== null && other.target !== null && overlaps(one.target, other.target)
}

/** Whether nothing in the Chinese hints at an English small number; looked up when first asked. */
function bareIn(source: string): IsBare {
  let loose: ReadonlySet<number> | null = null
  let strict: ReadonlySet<number> | null = null
  return ({ digits, value }) =>
    !(digits ? (strict ??= hintedByChinese(source, true)) : (loose ??= hintedByChinese(source, false))).has(value)
}

/** A number that the Chinese says three times and the English never is missing once. */
function oncePerValue(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>()
  return terms.filter(({ mention: { kind }, value }) => {
    const key = `${kind} ${value}`
    return !seen.has(key) && seen.add(key)
  })
}

function termsOf(pairs: readonly Mismatch[]): ReadonlySet<Term> {
  const terms = new Set<Term>()
  for (const [source, target] of pairs) terms.add(source).add(target)
  return terms
}

/** The text with blanks for what is spoken for. */
function withoutTerms(text: string, terms: readonly Term[]): string {
  const characters = text.split('')
  for (const { mention } of terms) characters.fill(' ', ...mention.range)
  return characters.join('')
}

function leftOf(
  pairs: readonly Mismatch[],
  missing: readonly Term[],
  extra: readonly Term[],
): { readonly missing: readonly Term[]; readonly extra: readonly Term[] } {
  const taken = termsOf(pairs)
  return { missing: missing.filter((term) => !taken.has(term)), extra: extra.filter((term) => !taken.has(term)) }
}

/** Year, month and day of one date together, so that a dropped date is one flag. */
function joinDates(terms: readonly Term[]): readonly (readonly Term[])[] {
  const dates: Term[][] = []
  for (const term of terms) {
    const last = dates.at(-1)
    const before = last?.at(-1)
    const joins = before !== undefined && isDate(before) && isDate(term) && term.mention.range[0] - before.mention.range[1] === 1
    if (joins && last !== undefined) last.push(term)
    else dates.push([term])
  }
  return dates
}

/** A number that the translator cannot have got from words, dates or sums: digits of weight, and none left in the Chinese. */
function isInvented(term: Term, source: readonly Term[], isBare: IsBare): boolean {
  const { kind } = term.mention
  if (isSmall(term) && term.value > 2 && !term.loose && kind !== 'ordinal' && isBare(term)) return true
  return term.required && term.value > 31 && (kind === 'cardinal' || kind === 'percent') && (kind === 'percent' || source.length > 0)
}

function impreciseFlags(pair: Mismatch, texts: Texts): readonly Flag[] {
  const [source, target] = pair
  if (source.mention.approximate !== 'several' && target.mention.approximate === 'several') {
    if (source.mention.approximate !== undefined || source.value < 1e5) return []
    return [flagAt('number-not-exact', 'major', 'accuracy/number', source.mention.range, target.mention.range, texts, source)]
  }
  if (percentLost(pair, texts))
    return [flagAt('number-percent-lost', 'major', 'accuracy/number', source.mention.range, target.mention.range, texts, source)]
  if (pointsLost(pair, texts))
    return [flagAt('number-points-lost', 'minor', 'accuracy/number', source.mention.range, target.mention.range, texts, source)]
  const lost = vaguenessLost(pair, texts)
  return lost === null
    ? []
    : [flagAt(`number-${lost}-lost`, 'minor', 'accuracy/number', source.mention.range, target.mention.range, texts, source)]
}

/** The two ends of a range make one flag. */
function onePerPlace(flags: readonly Flag[]): readonly Flag[] {
  const seen = new Set<string>()
  return flags.filter((flag) => {
    const places = [
      `s${flag.source?.join() ?? `none ${flag.target?.join() ?? ''}`}`,
      ...(flag.target === null ? [] : [`t${flag.target.join()}`]),
    ]
    const known = places.some((place) => seen.has(place))
    for (const place of places) seen.add(place)
    return !known
  })
}

/** Numbers by value. */
export const numberRule: PairRule = {
  id: 'number',
  type: 'accuracy/number',
  severity: 'major',
  title: { en: 'Numbers', zh: '数字' },
  description: {
    en: 'Numbers, dates and percentages whose value differs, or that the English leaves out; 万, 亿, 成 and 倍 are worked out.',
    zh: '数值、日期、百分比与中文不符或漏译；万、亿、成、倍均换算后比较。',
  },
  check: checkPair,
  wording: numberWording,
}
