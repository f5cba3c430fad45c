import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  belongs,
  countRows,
  FILTERS,
  RowIndex,
  rowFacts,
  type Filter,
  type GroupTraits,
  type IndexedRow,
  type RowFacts,
  type RowTraits,
} from '../../src/listing/index.ts'
import { indexed } from './build.ts'

const SEED = { seed: 20_261_122, numRuns: 200 }

const row = fc.record({
  id: fc.nat(15),
  source: fc.constantFrom(0, 1, 2, 3),
  state: fc.constantFrom('translated', 'reviewed', 'final'),
  locked: fc.boolean(),
  doubted: fc.boolean(),
  confidence: fc.constantFrom(0.3, 0.6, 0.95),
  sources: fc.constantFrom(0, 1, 2),
  targets: fc.constantFrom(0, 1),
  edited: fc.boolean(),
  mine: fc.boolean(),
  english: fc.constantFrom(1, 2),
  open: fc.record({ neutral: fc.nat(1), minor: fc.nat(2), major: fc.nat(1), critical: fc.nat(1) }),
}) as fc.Arbitrary<IndexedRow>
const change = fc.record({ rows: fc.array(row, { maxLength: 4 }), removed: fc.array(fc.nat(15), { maxLength: 2 }) })
const changes = fc.array(change, { maxLength: 12 })

/** The same rows in a plain list. */
class PlainRows {
  readonly rows = new Map<number, IndexedRow>()

  change({ rows, removed }: { readonly rows: readonly IndexedRow[]; readonly removed: readonly number[] }): void {
    for (const id of removed) this.rows.delete(id)
    for (const each of rows) this.rows.set(each.id, each)
  }

  facts(): ReadonlyMap<number, RowFacts> {
    const all = [...this.rows.values()]
    const repeated = ({ source }: IndexedRow) => source !== 0 && all.filter((other) => other.source === source).length > 1
    const isConfirmed = ({ state }: IndexedRow) => state === 'reviewed' || state === 'final'
    const group = (each: IndexedRow) => {
      const confirmed = new Set(all.filter((other) => other.source === each.source && isConfirmed(other)).map(({ english }) => english))
      const isRepeated = repeated(each)
      return { repeated: isRepeated, inconsistent: isRepeated && confirmed.size > 1, filled: isRepeated && confirmed.has(each.english) }
    }
    return new Map(all.map((each) => [each.id, rowFacts({ ...traits(each), ...group(each) })]))
  }
}

function traits({ id: _, source: __, english: ___, ...rest }: IndexedRow): Omit<RowTraits, keyof GroupTraits> {
  return rest
}

function both(steps: readonly { readonly rows: readonly IndexedRow[]; readonly removed: readonly number[] }[]) {
  const [index, plain] = [new RowIndex(), new PlainRows()]
  for (const step of steps) {
    const before = plain.facts()
    const told = index.change(step.rows, step.removed)
    plain.change(step)
    const after = plain.facts()
    const own = new Set(step.rows.map(({ id }) => id))
    // What changed besides the rows themselves is told.
    for (const [id, { repeated, inconsistent, filled }] of after) {
      const former = before.get(id)
      const isOther = former?.repeated !== repeated || former.inconsistent !== inconsistent || former.filled !== filled
      if (isOther && !own.has(id)) expect(told, `row ${id}`).toContain(id)
    }
  }
  return { index, plain }
}

describe('an index that follows changes', () => {
  it('counts as one would count afresh', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const { index, plain } = both(steps)
        expect(index.counts()).toEqual(countRows(plain.facts().values()))
      }),
      SEED,
    )
  })

  it('knows of each row what one would find afresh', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const { index, plain } = both(steps)
        for (const [id, facts] of plain.facts()) expect(index.factsOf(id)).toEqual(facts)
        expect([...Array(16).keys()].filter((id) => index.factsOf(id) !== null)).toEqual([...plain.rows.keys()].sort((a, b) => a - b))
      }),
      SEED,
    )
  })

  it('lists what a plain filter lists, in the same order', () => {
    const one = fc.constantFrom<Filter>(
      'needs-review',
      'critical',
      'unlinked',
      'locked',
      'repetitions',
      'inconsistent',
      'filled',
      'mine',
      'reviewed',
    )
    fc.assert(
      fc.property(changes, one, fc.uniqueArray(fc.nat(15), { maxLength: 3 }), (steps, filter, also) => {
        const { index, plain } = both(steps)
        const facts = plain.facts()
        const ids = [...facts.keys()].toReversed()
        const fits = (id: number) => also.includes(id) || belongs(facts.get(id) as RowFacts, filter)
        expect(index.fitting(ids, [filter], new Set(also))).toEqual(ids.filter(fits))
        const worst = ids.toSorted((a, b) => (facts.get(b)?.urgency ?? 0) - (facts.get(a)?.urgency ?? 0))
        expect(index.worstFirst(ids)).toEqual(worst)
      }),
      SEED,
    )
  })
})

it('lists what fits no filter that was ruled out, as a plain list does', () => {
  const some = fc.subarray([...FILTERS], { maxLength: 3 })
  fc.assert(
    fc.property(changes, some, fc.subarray<Filter>(['flagged', 'reviewed', 'edited']), (steps, without, filters) => {
      const { index, plain } = both(steps)
      const facts = plain.facts()
      const ids = [...facts.keys()]
      const wanted = index.fitting(ids, filters)
      const fits = (id: number) => without.every((filter) => !belongs(facts.get(id) as RowFacts, filter))
      expect(index.fitting(ids, filters, new Set(), without)).toEqual(wanted.filter(fits))
    }),
    SEED,
  )
})

describe('repetitions', () => {
  it('are told of rows that are alone no longer, and of those that are alone again', () => {
    const index = new RowIndex()
    expect(index.change([indexed(1, 7), indexed(2, 8)])).toEqual([])
    expect(index.change([indexed(3, 7)])).toEqual([1])
    expect([1, 2, 3].map((id) => index.factsOf(id)?.repeated)).toEqual([true, false, true])
    expect(index.change([indexed(1, 9)])).toEqual([3])
    expect(index.counts().filters.repetitions).toBe(0)
  })
})

it('goes to the first row that a reviewer looks for', () => {
  const index = new RowIndex()
  index.change([indexed(1, 1), indexed(2, 2, { state: 'reviewed', open: { major: 1 } }), indexed(3, 3, { open: { minor: 1 } })])
  expect(index.find([1, 2, 3], 'flagged')).toBe(3)
  expect(index.find([9, 2, 1], 'unreviewed')).toBe(1)
  expect(index.find([2], 'matters')).toBeNull()
  expect(FILTERS).toHaveLength(new Set(FILTERS).size)
})
