import { describe, expect, it } from 'vitest'
import {
  belongs,
  countRows,
  FILTERS,
  filterBits,
  filterMasks,
  GOALS,
  reaches,
  type Filter,
  type Goal,
  type RowFacts,
} from '../../src/listing/index.ts'
import { facts } from './build.ts'

const rows: Readonly<Record<string, RowFacts>> = {
  plain: facts(),
  critical: facts({ open: { critical: 1 } }),
  minor: facts({ open: { minor: 2 } }),
  settled: facts({ state: 'reviewed', open: { major: 1 } }),
  final: facts({ state: 'final' }),
  doubtful: facts({ confidence: 0.6 }),
  fixed: facts({ confidence: 0.6, locked: true }),
  twoToOne: facts({ sources: 2 }),
  onlyEnglish: facts({ sources: 0 }),
  edited: facts({ edited: true }),
  again: facts({ repeated: true }),
  discussed: facts({ state: 'reviewed', commented: true }),
}

describe('a filter lists', () => {
  const expected: Readonly<Record<Filter, string>> = {
    all: Object.keys(rows).join(' '),
    'needs-review': 'plain critical minor doubtful fixed twoToOne onlyEnglish edited again',
    flagged: 'critical minor',
    critical: 'critical',
    major: '',
    minor: 'minor',
    doubtful: 'doubtful',
    'not-one-to-one': 'twoToOne',
    unlinked: 'onlyEnglish',
    locked: 'fixed',
    repetitions: 'again',
    filled: '',
    inconsistent: '',
    mine: '',
    edited: 'edited',
    commented: 'discussed',
    reviewed: 'settled final discussed',
  }
  it.each(FILTERS)('%s', (filter) => {
    const names = Object.entries(rows).flatMap(([name, each]) => (belongs(each, filter) ? [name] : []))
    expect(names.join(' ')).toBe(expected[filter])
    expect(countRows(Object.values(rows)).filters[filter]).toBe(names.length)
  })
})

it.each<[string, Filter, Parameters<typeof facts>[0], boolean]>([
  ['what has the English of a confirmed repetition', 'filled', { edited: true, filled: true }, true],
  ['what was confirmed since', 'filled', { edited: true, filled: true, state: 'reviewed' }, false],
  ['what the machine said so itself', 'filled', { filled: true }, false],
  ['what was confirmed in two ways', 'inconsistent', { repeated: true, inconsistent: true, state: 'reviewed' }, true],
  ['what this person corrected', 'mine', { mine: true, edited: true }, true],
  ['what this person confirmed as it was', 'mine', { mine: true, state: 'final' }, true],
  ['what this person took back', 'mine', { mine: true }, false],
  ['what another person corrected', 'mine', { edited: true }, false],
])('%s, under %s', (_, filter, traits, expected) => expect(belongs(facts(traits), filter)).toBe(expected))

describe('filters together', () => {
  const listed = (filters: readonly Filter[]) => {
    const masks = filterMasks(filters)
    return Object.entries(rows).flatMap(([name, each]) => (masks.every((mask) => (filterBits(each) & mask) !== 0) ? [name] : []))
  }
  it.each<[string, readonly Filter[], readonly string[]]>([
    ['none lists all', [], Object.keys(rows)],
    ['severities stand beside one another', ['critical', 'minor'], ['critical', 'minor']],
    ['so do kinds of links', ['doubtful', 'unlinked', 'not-one-to-one'], ['doubtful', 'twoToOne', 'onlyEnglish']],
    ['reviewed or not is everything', ['reviewed', 'needs-review'], Object.keys(rows)],
    ['all others must hold at once', ['critical', 'edited'], []],
    ['"all" asks nothing', ['all', 'edited'], ['edited']],
  ])('%s', (_, filters, expected) => expect(listed(filters)).toEqual(expected))
})

describe('a goal is', () => {
  const expected: Readonly<Record<Goal, string>> = {
    any: Object.keys(rows).join(' '),
    matters: 'critical minor doubtful onlyEnglish',
    flagged: 'critical minor',
    unreviewed: 'plain critical minor doubtful fixed twoToOne onlyEnglish edited again',
    link: 'doubtful twoToOne onlyEnglish',
  }
  it.each(GOALS)('%s', (goal) => {
    expect(
      Object.entries(rows)
        .flatMap(([name, each]) => (reaches(each, goal) ? [name] : []))
        .join(' '),
    ).toBe(expected[goal])
  })
})

it('says how far the review is', () => {
  expect(countRows(Object.values(rows))).toMatchObject({
    total: 12,
    reviewed: 3,
    corrected: 1,
    pressing: 1,
    left: { critical: 1, major: 0, minor: 2 },
  })
})
