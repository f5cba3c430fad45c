import type { Range } from '../../model/index.ts'
import type { Mismatch } from './pairing.ts'
import type { Term } from './term.ts'
import type { Texts } from './texts.ts'

/** A month with the day and the year that stand with it. */
interface BoundDate {
  readonly year: Term | null
  readonly month: Term
  readonly day: Term | null
}

/** Two dates that stand for each other and differ in `parts`. */
export interface DateMismatch {
  readonly parts: readonly Mismatch[]
  readonly own: Range
  readonly other: Range
  /** The parts of the Chinese date. */
  readonly date: readonly Term[]
}

/** What the dates of a pair say about each other, and the terms that are settled by it. */
export interface DateMatch {
  readonly mismatches: readonly DateMismatch[]
  readonly settled: ReadonlySet<Term>
  /** Days that the English leaves out of the dates that it says. */
  readonly lost: ReadonlySet<Term>
}

const NONE: DateMatch = { mismatches: [], settled: new Set(), lost: new Set() }
const PARTS = ['year', 'month', 'day'] as const

/**
 * Months, days and years compared as dates: 5月3日 is not answered by "May 8 … on the 3rd of June". Dates agree where the parts that both
 * have are the same; a date may answer several times. Months of the lunar calendar are left alone.
 */
export function matchDates(source: readonly Term[], target: readonly Term[], texts: Texts): DateMatch {
  if (!source.some(isMonth) || /农历|阴历|旧历|正月|腊月/.test(texts.source)) return NONE
  const settled = new Set<Term>()
  const own = datesOf(source, texts.source, /^[年月]?度? ?$/)
  const others = own.length === 0 ? [] : datesOf(target, texts.target, /^(?:st|nd|rd|th)?[.,]? ?(?:of |the |in )?$/)
  const wrongOwn = own.filter((date) => settle(date, others, settled) === 0)
  const wrongOthers = others.filter((date) => settle(date, own, settled) === 0)
  const mismatches: DateMismatch[] = []
  const free = new Set(wrongOthers)
  for (const date of wrongOwn) {
    const partner = likest(date, [...free])
    if (partner === null) continue
    free.delete(partner)
    mismatches.push(difference(date, partner, texts, settled))
  }
  // An English date of its own, half like a Chinese one that the English says rightly elsewhere.
  for (const date of free) {
    const half = own.filter((other) => agreement(other, date) > 0)
    const [only] = half
    if (only !== undefined && date.day !== null && half.every((other) => agrees(other, only)))
      mismatches.push(difference(only, date, texts, settled))
  }
  const lost = own.flatMap(({ day }) => (day !== null && !settled.has(day) ? [day] : []))
  return { mismatches, settled, lost: new Set(wrongOwn.length > 0 ? [] : lost) }
}

function isMonth({ mention }: Term): boolean {
  return mention.kind === 'month'
}

/** Neighbouring parts, each sort once, around a month. Ends of ranges (1—8月) are no date. */
function datesOf(terms: readonly Term[], text: string, gap: RegExp): readonly BoundDate[] {
  const runs: Term[][] = []
  for (const term of terms) {
    const { kind, high } = term.mention
    if ((kind !== 'year' && kind !== 'month' && kind !== 'day') || high !== undefined) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    const joins =
      run !== undefined &&
      last !== undefined &&
      run.every((other) => other.mention.kind !== kind) &&
      gap.test(text.slice(last.mention.range[1], term.mention.range[0]))
    if (joins) run.push(term)
    else runs.push([term])
  }
  return runs.flatMap((run) => {
    const part = (kind: (typeof PARTS)[number]): Term | null => run.find((term) => term.mention.kind === kind) ?? null
    const month = part('month')
    return month === null ? [] : [{ year: part('year'), month, day: part('day') }]
  })
}

/** How many dates of the other side agree. What the first of them says, the likest first, is settled. */
function settle(date: BoundDate, others: readonly BoundDate[], settled: Set<Term>): number {
  const agreeing = others.filter((other) => agrees(date, other))
  for (const other of agreeing)
    for (const part of PARTS) {
      const [own, theirs] = [date[part], other[part]]
      if (own !== null && theirs !== null) settled.add(own).add(theirs)
    }
  return agreeing.length
}

function agrees(a: BoundDate, b: BoundDate): boolean {
  return PARTS.every((part) => a[part] === null || b[part] === null || a[part].value === b[part].value)
}

/** How many parts are the same. */
function agreement(a: BoundDate, b: BoundDate): number {
  return PARTS.filter((part) => a[part] !== null && b[part] !== null && a[part].value === b[part].value).length
}

function likest(date: BoundDate, others: readonly BoundDate[]): BoundDate | null {
  const [best] = others.toSorted((a, b) => agreement(date, b) - agreement(date, a))
  return best ?? null
}

function difference(own: BoundDate, other: BoundDate, texts: Texts, settled: Set<Term>): DateMismatch {
  const parts: Mismatch[] = []
  for (const part of PARTS) {
    const [source, target] = [own[part], other[part]]
    if (source === null || target === null) continue
    settled.add(source).add(target)
    if (source.value !== target.value) parts.push([source, target])
  }
  const [start, end] = extent(own)
  const closed: Range = [start, /[年月日号]/.test(texts.source.charAt(end)) ? end + 1 : end]
  return { parts, own: closed, other: extent(other), date: termsOf(own) }
}

function termsOf(date: BoundDate): readonly Term[] {
  return PARTS.flatMap((part) => (date[part] === null ? [] : [date[part]]))
}

function extent(date: BoundDate): Range {
  const ranges = termsOf(date).map(({ mention }) => mention.range)
  return [Math.min(...ranges.map(([start]) => start)), Math.max(...ranges.map(([, end]) => end))]
}
