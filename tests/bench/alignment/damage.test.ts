import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WEIGHTS } from '../../../src/align/index.ts'
import { EMPTY_LEXICON } from '../../../src/lexicon/index.ts'
import { alignmentFault, type Side } from '../../../src/model/index.ts'
import { bootstrap } from './bootstrap.ts'
import { bins, expectedError } from './calibration.ts'
import type { GoldDocument } from './gold.ts'
import { settleTwins, withDoubled, withForeign, withoutBlock, withoutSome } from './perturbation.ts'
import { seededRandom } from '../random.ts'
import { recut } from './recut.ts'
import { alignTexts, wrappedText } from './rewrap.ts'
import { tally } from './score.ts'
import { withTable } from './report.ts'
import { weightFields, withField } from './weight-field.ts'

/** Beads of one to three sentences a side, some without a counterpart; every sentence is told from the others. */
const documents = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 40 })
  .map((sizes): GoldDocument => {
    const [source, target]: [string[], string[]] = [[], []]
    const beads = sizes.flatMap(([a, b]) => {
      const [left, right] = [a, b]
      const bead = {
        source: Array.from({ length: left }, () => source.push(`第${source.length}句话在这里。`) - 1),
        target: Array.from({ length: right }, () => target.push(`Sentence ${target.length} is here.`) - 1),
      }
      return left + right === 0 ? [] : [bead]
    })
    const apart = beads.flatMap((bead) =>
      bead.source.length > 0 && bead.target.length > 0
        ? [bead]
        : [...bead.source.map((i) => ({ source: [i], target: [] })), ...bead.target.map((j) => ({ source: [], target: [j] }))],
    )
    return { id: 'made', source, target, beads: apart }
  })

const RUNS = { seed: 20_241, numRuns: 60 } as const
const OTHER = Array.from({ length: 40 }, (_, at) => `foreign ${at}`)

/** Gold that was changed still has every sentence in one bead, in order. */
function inOrder({ beads, source, target }: GoldDocument): string | null {
  const place = (bead: GoldDocument['beads'][number]): number => (bead.source[0] ?? -1) * 1000 + (bead.target[0] ?? -1)
  const filled = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0).toSorted((a, b) => place(a) - place(b))
  const crossing = filled.some((bead, at) => at > 0 && (bead.target[0] ?? 0) < (filled[at - 1]?.target.at(-1) ?? 0))
  if (crossing) return 'beads cross'
  for (const [side, count] of [
    ['source', source.length],
    ['target', target.length],
  ] as const) {
    const all = beads.flatMap((bead) => bead[side]).toSorted((a, b) => a - b)
    const nothing = { source: [], target: [] }
    const fault = alignmentFault([{ ...nothing, source: all }], count, 0)
    if (all.length > 0 && fault) return `${side}: ${fault}`
    for (const bead of beads) if (bead[side].some((index, at) => at > 0 && index !== (bead[side][at - 1] ?? 0) + 1)) return `${side}: a gap`
  }
  return null
}

describe('damaged documents', () => {
  const sides: readonly Side[] = ['source', 'target']
  for (const side of sides)
    it(`keep every sentence in one bead, in order (${side})`, () => {
      fc.assert(
        fc.property(documents, fc.nat(), (document, seed) => {
          fc.pre(document.source.length > 3 && document.target.length > 3)
          const random = seededRandom(seed)
          const made = [
            withoutSome(document, side, 0.2, random),
            withDoubled(document, side, 0.2, random),
            withoutBlock(document, side, 5, random),
            withForeign(document, side, OTHER, 5, random),
            recut(document, side, { join: 0.2, cut: 0.2 }, random),
          ]
          expect(made.map((each) => inOrder(each.document))).toEqual(made.map(() => null))
        }),
        RUNS,
      )
    })

  const document: GoldDocument = {
    id: 'four',
    source: ['甲甲甲。', '乙乙乙。', '丙丙丙。', '丁丁丁。'],
    target: ['A a a.', 'B b b.', 'C c c.', 'D d d.'],
    beads: [0, 1, 2, 3].map((at) => ({ source: [at], target: [at] })),
  }

  it('take either of two equal sentences for the one without a counterpart', () => {
    const made = withDoubled(document, 'source', 0.25, seededRandom(3))
    const place = made.twins[0] ?? -1
    const [gold, other] = [
      made.document.beads,
      made.document.beads.map((bead) => ({ ...bead, source: bead.source.map((i) => (i === place ? i + 1 : i === place + 1 ? place : i)) })),
    ]
    expect(tally(gold, other).proposedStrict).toBe(3)
    expect(tally(gold, settleTwins(other, made)).proposedStrict).toBe(5)
  })

  it('make one bead of beads whose lines are joined, and keep the parts of a line together', () => {
    const joined = recut(document, 'source', { join: 1, cut: 0 }, seededRandom(1)).document
    expect(joined).toMatchObject({ source: ['甲甲甲。乙乙乙。丙丙丙。丁丁丁。'], beads: [{ source: [0], target: [0, 1, 2, 3] }] })
    const cut = recut(document, 'target', { join: 0, cut: 1 }, seededRandom(1)).document
    expect(cut.target).toHaveLength(8)
    expect(cut.beads.map((bead) => bead.target)).toEqual([0, 2, 4, 6].map((at) => [at, at + 1]))
  })

  it('are found again by their characters when lines are wrapped anew', () => {
    const texts = { source: wrappedText(document.source, 'source', seededRandom(2)), target: document.target.join('\n') }
    const beads = alignTexts(document, texts, EMPTY_LEXICON)
    expect(beads.flatMap((bead) => bead.source)).toEqual([0, 1, 2, 3])
    expect(beads.flatMap((bead) => bead.target)).toEqual([0, 1, 2, 3])
  })
})

describe('figures', () => {
  it('expects no error of a confidence that comes true, and all of one that never does', () => {
    const beads = (right: number) => Array.from({ length: 20 }, (_, at) => ({ confidence: 0.75, right: at < right }))
    expect(expectedError(bins(beads(15)))).toBeCloseTo(0)
    expect(expectedError(bins(beads(0)))).toBeCloseTo(0.75)
    expect(bins([{ confidence: 1, right: true }])[9]?.count).toBe(1)
  })

  it('draws an interval around the figure, and none where all documents are alike', () => {
    const values = [0.8, 0.85, 0.9, 0.95, 1]
    const mean = (drawn: readonly number[]) => drawn.reduce((total, at) => total + (values[at] ?? 0), 0) / drawn.length
    const { value, low, high } = bootstrap(values.length, mean, 1, 2000)
    expect(value).toBeCloseTo(0.9)
    expect(low).toBeGreaterThan(0.8)
    expect(low).toBeLessThan(0.87)
    expect(high).toBeGreaterThan(0.93)
    expect(bootstrap(3, () => 0.5, 1, 100)).toEqual({ value: 0.5, low: 0.5, high: 0.5 })
  })

  it('reach every weight by its path', () => {
    const fields = weightFields(WEIGHTS)
    expect(fields.length).toBeGreaterThan(5)
    for (const { path } of fields)
      expect(
        weightFields(withField(WEIGHTS, path, 7.5))
          .filter(({ value }) => value === 7.5)
          .map((field) => field.path),
      ).toContain(path)
    expect(weightFields(WEIGHTS)).toEqual(fields)
  })

  it('are put between the marks of a document', () => {
    const text = 'Before\n<!-- table: scores -->\nold\n<!-- end: scores -->\nafter'
    expect(withTable(text, 'scores', '| new |')).toBe('Before\n<!-- table: scores -->\n\n| new |\n\n<!-- end: scores -->\nafter')
    expect(() => withTable(text, 'other', '')).toThrow(/no place/)
  })
})
