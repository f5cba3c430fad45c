import { describe, expect, it } from 'vitest'
import {
  DEFAULT_MQM_PROFILE,
  compareTranslations,
  editEffort,
  pairedBootstrap,
  seededNumbers,
  signTest,
  type ComparedRow,
  type ComparedText,
} from '../../src/score/index.ts'

const text = (machine: string, changes: Partial<ComparedText> = {}): ComparedText => ({
  machine,
  errors: [],
  flags: 0,
  effort: null,
  ...changes,
})
const MAJOR = { type: 'accuracy/mistranslation', severity: 'major' } as const
const MINOR = { type: 'style/unidiomatic', severity: 'minor' } as const
const choice = (samples = 200) => ({ profile: DEFAULT_MQM_PROFILE, samples, random: seededNumbers(1) })

const ROWS: readonly ComparedRow[] = [
  // 5 points against 1.
  { source: '链主', first: text('Chain owner here', { errors: [MAJOR] }), second: text('Chain leader', { errors: [MINOR] }) },
  // No points on either side: flags decide.
  { source: '头雁', first: text('Head goose', { flags: 1 }), second: text('Bellwether', { flags: 3 }) },
  // The same.
  {
    source: '好',
    first: text('Good', { effort: editEffort('Good', 'Good') }),
    second: text('Nice', { effort: editEffort('Nice', 'Good') }),
  },
]

describe('two translations of one source', () => {
  const comparison = compareTranslations(ROWS, choice())

  it('are held against each other row by row: by points, then by flags', () => {
    expect(comparison.rows.map(({ better }) => better)).toEqual(['second', 'first', 'same'])
    expect(comparison).toMatchObject({ firstBetter: 1, secondBetter: 1, same: 1, signTest: 1 })
  })

  it('have a card each, over their own words', () => {
    expect(comparison.first.card).toMatchObject({ size: { words: 6, characters: 5 }, absolutePenalty: 5 })
    expect(comparison.second.card).toMatchObject({ size: { words: 4, characters: 5 }, absolutePenalty: 1 })
    expect([comparison.first.flags, comparison.second.flags]).toEqual([1, 3])
  })

  it('have an HTER over what was reviewed, and none where nothing was', () => {
    expect([comparison.first.hter, comparison.second.hter]).toEqual([0, 1])
    expect(comparison.rows[0]).toMatchObject({ firstHter: null, secondHter: null })
    expect(compareTranslations(ROWS.slice(0, 2), choice()).first.hter).toBeNull()
  })

  it('of nothing are the same, and nothing is drawn', () => {
    expect(compareTranslations([], choice())).toMatchObject({ rows: [], signTest: 1, bootstrap: null })
  })

  it('turned round give the turned comparison', () => {
    const turned = compareTranslations(
      ROWS.map(({ source, first, second }) => ({ source, first: second, second: first })),
      choice(),
    )
    expect(turned.rows.map(({ better }) => better)).toEqual(['first', 'second', 'same'])
    expect(turned.bootstrap?.firstBetter).toBe(comparison.bootstrap?.secondBetter)
    expect(turned.bootstrap?.low).toBeCloseTo(-(comparison.bootstrap?.high ?? 0), 6)
  })
})

describe('the sign test', () => {
  it.each<[number, number, number]>([
    // By hand: 2 x (sum of the binomials up to the fewer) / 2 ^ n, at most 1.
    [0, 0, 1],
    [0, 1, 1],
    [0, 5, 2 / 32],
    [5, 0, 2 / 32],
    [1, 9, (2 * (1 + 10)) / 1024],
    [3, 7, (2 * (1 + 10 + 45 + 120)) / 1024],
    [5, 5, 1],
  ])('%i to %i: p = %d', (first, second, p) => expect(signTest(first, second)).toBeCloseTo(p, 10))

  it('holds for thousands of rows', () => {
    expect(signTest(5000, 5000)).toBe(1)
    // The normal law gives 2 x (1 - F((5100 - 4900 - 1) / 100)) = 0.0466.
    expect(signTest(4900, 5100)).toBeCloseTo(0.0466, 3)
    expect(signTest(2000, 8000)).toBeLessThan(1e-300)
  })
})

describe('the paired bootstrap', () => {
  const row = (first: number, second: number) => ({ first: { penalty: first, words: 10 }, second: { penalty: second, words: 10 } })

  it('is sure where one translation is better in every row, by the same points', () => {
    const result = pairedBootstrap([row(2, 1), row(1, 0), row(5, 4)], 1000, 300, seededNumbers(7))
    expect(result).toMatchObject({ firstBetter: 0, secondBetter: 1, samples: 300 })
    expect(result?.low).toBeCloseTo(-100, 6)
    expect(result?.high).toBeCloseTo(-100, 6)
  })

  it('is not where rows point both ways', () => {
    const rows = Array.from({ length: 40 }, (_, index) => (index % 2 ? row(1, 0) : row(0, 1)))
    const result = pairedBootstrap(rows, 1000, 1000, seededNumbers(7))
    expect(result?.low).toBeLessThan(0)
    expect(result?.high).toBeGreaterThan(0)
  })

  it('says the same for the same seed', () => {
    const rows = [row(2, 1), row(0, 3), row(1, 1)]
    expect(pairedBootstrap(rows, 1000, 50, seededNumbers(3))).toEqual(pairedBootstrap(rows, 1000, 50, seededNumbers(3)))
    expect(pairedBootstrap(rows, 1000, 50, seededNumbers(4))).not.toEqual(pairedBootstrap(rows, 1000, 50, seededNumbers(3)))
  })
})

it('seeded numbers lie from 0 up to 1, spread evenly', () => {
  const next = seededNumbers(20261122)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 20_000; draw++) {
    const tenth = Math.floor(next() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
})
