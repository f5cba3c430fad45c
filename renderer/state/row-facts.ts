import type { FlagView, RowView } from '../../src/bridge/index.ts'
import type { Range, Severity } from '../../src/model/index.ts'

/** What the grid, the filters and the counts ask of a row again and again; worked out once for each row value. */
export interface RowFacts {
  /** Flags that nobody dismissed, worst first, then in the order of the text. */
  readonly open: readonly FlagView[]
  readonly dismissed: readonly FlagView[]
  readonly worst: Severity | null
  readonly counts: Readonly<Record<Severity, number>>
  readonly link: LinkQuality
  readonly doubtful: boolean
  readonly unlinked: boolean
  readonly oneToOne: boolean
  readonly edited: boolean
  readonly reviewed: boolean
  /** For the order "worst first": the higher, the sooner it should be seen. */
  readonly urgency: number
}

export type LinkQuality = 'good' | 'fair' | 'poor' | 'none'

/** Of the beads with a confidence under this, so many are wrong that a person should look at each. */
const GOOD_LINK = 0.8
const FAIR_LINK = 0.5

/** MQM's penalty multipliers, so that one critical flag outweighs several minor ones. */
const PENALTY: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 }
const WORST_FIRST: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, neutral: 3 }

const known = new WeakMap<RowView, RowFacts>()

export function factsOf(row: RowView): RowFacts {
  const before = known.get(row)
  if (before) return before
  const facts = makeFacts(row)
  known.set(row, facts)
  return facts
}

function makeFacts(row: RowView): RowFacts {
  const open = row.flags.filter(({ verdict }) => verdict?.kind !== 'dismissed').toSorted(worseOrEarlier)
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 }
  for (const { severity } of open) counts[severity] += 1
  const unlinked = row.sourceStarts.length === 0 || row.machineStarts.length === 0
  const link = linkQuality(row, unlinked)
  const doubtful = !row.locked && (link === 'fair' || link === 'poor')
  const penalty = open.reduce((sum, { severity }) => sum + PENALTY[severity], 0)
  const reviewed = row.state === 'reviewed' || row.state === 'final'
  return {
    open,
    dismissed: row.flags.filter(({ verdict }) => verdict?.kind === 'dismissed'),
    worst: open[0]?.severity ?? null,
    counts,
    link,
    doubtful,
    unlinked,
    oneToOne: row.sourceStarts.length === 1 && row.machineStarts.length === 1,
    edited: row.target !== row.machine,
    reviewed,
    urgency: (reviewed ? -1000 : 0) + penalty + (doubtful ? 8 * (1 - row.confidence) : 0) + (unlinked && !row.locked ? 6 : 0),
  }
}

function linkQuality(row: RowView, unlinked: boolean): LinkQuality {
  if (unlinked) return 'none'
  return row.confidence >= GOOD_LINK ? 'good' : row.confidence >= FAIR_LINK ? 'fair' : 'poor'
}

function worseOrEarlier(a: FlagView, b: FlagView): number {
  return WORST_FIRST[a.severity] - WORST_FIRST[b.severity] || start(a) - start(b)
}

function start(flag: FlagView): number {
  return flag.target?.[0] ?? flag.source?.[0] ?? 0
}

/** One thing that Ctrl+1..4 can put into the row. */
export interface Offer {
  readonly flag: FlagView
  readonly text: string
  /** What it replaces in the row's English. */
  readonly range: Range
}

/** The suggestions of a row's open flags that can be put in with one key, worst flag first. */
export function offersOf(row: RowView, most = 4): readonly Offer[] {
  const offers = factsOf(row).open.flatMap((flag) =>
    flag.suggestions.flatMap(({ text, range }) => {
      const place = range ?? flag.target
      return place ? [{ flag, text, range: place }] : []
    }),
  )
  return offers.slice(0, most)
}
