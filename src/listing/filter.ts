import type { RowFacts } from './row-facts.ts'

/**
 * The filters. Each has a place in FILTERS, what it takes in FITS, and, where it is an alternative to others, its group in ALTERNATIVES;
 * counts, lists and the contract follow these tables. Severities list what is left to do: a reviewed row was a person's decision.
 */
export const FILTERS = [
  'all',
  'needs-review',
  'flagged',
  'critical',
  'major',
  'minor',
  'doubtful',
  'not-one-to-one',
  'unlinked',
  'locked',
  'repetitions',
  'filled',
  'inconsistent',
  'edited',
  'mine',
  'commented',
  'reviewed',
] as const
export type Filter = (typeof FILTERS)[number]

const FITS: Readonly<Record<Filter, (facts: RowFacts) => boolean>> = {
  all: () => true,
  'needs-review': ({ reviewed }) => !reviewed,
  flagged: ({ reviewed, flagged }) => !reviewed && flagged,
  critical: ({ reviewed, open }) => !reviewed && open.critical > 0,
  major: ({ reviewed, open }) => !reviewed && open.major > 0,
  minor: ({ reviewed, open }) => !reviewed && open.minor > 0,
  doubtful: ({ doubtful }) => doubtful,
  'not-one-to-one': ({ oneToOne, unlinked }) => !oneToOne && !unlinked,
  unlinked: ({ unlinked }) => unlinked,
  locked: ({ locked }) => locked,
  repetitions: ({ repeated }) => repeated,
  filled: ({ filled }) => filled,
  inconsistent: ({ inconsistent }) => inconsistent,
  edited: ({ edited }) => edited,
  mine: ({ mine }) => mine,
  commented: ({ commented }) => commented,
  reviewed: ({ reviewed }) => reviewed,
}

/** Of filters that stand in one line a row need only fit one; all others must all fit. */
const ALTERNATIVES: readonly (readonly Filter[])[] = [
  ['flagged', 'critical', 'major', 'minor'],
  ['doubtful', 'not-one-to-one', 'unlinked'],
  ['needs-review', 'reviewed'],
]

/** What a reviewer goes on to. */
export const GOALS = ['any', 'matters', 'flagged', 'unreviewed', 'link'] as const
export type Goal = (typeof GOALS)[number]

const REACHED: Readonly<Record<Goal, (facts: RowFacts) => boolean>> = {
  any: () => true,
  // Something that a person must see before the row can be delivered: a flag, or a link in doubt.
  matters: ({ reviewed, flagged, doubtful, unlinked, locked }) => !reviewed && (flagged || doubtful || (unlinked && !locked)),
  flagged: FITS.flagged,
  unreviewed: FITS['needs-review'],
  // A link that a person should look at and has not fixed yet.
  link: ({ locked, doubtful, oneToOne }) => !locked && (doubtful || !oneToOne),
}

export function belongs(facts: RowFacts, filter: Filter): boolean {
  return FITS[filter](facts)
}

export function reaches(facts: RowFacts, goal: Goal): boolean {
  return REACHED[goal](facts)
}

/** The filters that a row belongs to and the goals that it is, one bit each: in the order of FILTERS, then of GOALS. */
export function filterBits(facts: RowFacts): number {
  let bits = 0
  for (const [at, filter] of FILTERS.entries()) if (FITS[filter](facts)) bits |= 1 << at
  for (const goal of GOALS) if (REACHED[goal](facts)) bits |= goalBit(goal)
  return bits
}

export function filterBit(filter: Filter): number {
  return 1 << FILTERS.indexOf(filter)
}

export function goalBit(goal: Goal): number {
  return 1 << (FILTERS.length + GOALS.indexOf(goal))
}

/** Masks of bits: a row fits all `filters` together when it has a bit of each mask. */
export function filterMasks(filters: readonly Filter[]): readonly number[] {
  const masks = new Map<Filter | readonly Filter[], number>()
  for (const filter of filters) {
    if (filter === 'all') continue
    const line = ALTERNATIVES.find((group) => group.includes(filter)) ?? filter
    masks.set(line, (masks.get(line) ?? 0) | filterBit(filter))
  }
  return [...masks.values()]
}
