import type { FlagView, RowView } from '../../src/bridge/index.ts'
import { NO_FLAGS, rowFacts, type LinkQuality, type RowFacts as ListedFacts } from '../../src/listing/row-facts.ts'
import type { Range, Severity } from '../../src/model/index.ts'

/** What the screen asks of a row again and again, beside what lists are made by; worked out once for each row value. */
export interface RowFacts extends ListedFacts {
  /** Flags that nobody dismissed, worst first, then in the order of the text. */
  readonly flags: readonly FlagView[]
  readonly dismissed: readonly FlagView[]
}

export type { LinkQuality }

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
  const flags = row.flags.filter(({ verdict }) => verdict?.kind !== 'dismissed').toSorted(worseOrEarlier)
  const open = { ...NO_FLAGS }
  for (const { severity } of flags) open[severity] += 1
  const { state, locked, doubted, confidence, repeated, inconsistent, filled, mine } = row
  const [sources, targets] = [row.sourceStarts.length, row.machineStarts.length]
  return {
    ...rowFacts({
      state,
      locked,
      doubted,
      confidence,
      ...{ repeated, inconsistent, filled, mine },
      sources,
      targets,
      edited: row.target !== row.machine,
      commented: row.threads.length > 0,
      open,
    }),
    flags,
    dismissed: row.flags.filter(({ verdict }) => verdict?.kind === 'dismissed'),
  }
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
  const offers = factsOf(row).flags.flatMap((flag) =>
    flag.suggestions.flatMap(({ text, range }) => {
      const place = range ?? flag.target
      return place ? [{ flag, text, range: place }] : []
    }),
  )
  return offers.slice(0, most)
}
