import { array, assert, constantFrom, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, createAligner, REALIGN_REACH, WEIGHTS, type Realigned } from '../../src/align/index.ts'
import { buildLexicon } from '../../src/lexicon/index.ts'
import { localTable } from '../../src/align/lesson/local-table.ts'
import { prepare } from '../../src/align/prepare.ts'
import type { TranslationTable } from '../../src/align/lesson/translation-table.ts'
import { alignmentFault, type Bead, type Origin, type SegmentedDocument, type Side } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

const side = (which: Side, lines: readonly string[]): SegmentedDocument => {
  const text = lines.join('\n')
  const document = { name: '', side: which, language: which === 'source' ? 'zh-Hans' : 'en', text, sha256: '', encoding: 'utf8' }
  return { document, ...segmentLines(text) }
}
const person: Origin = { kind: 'person', name: 'Lin' }
const bead = (source: readonly number[], target: readonly number[]): Bead => ({
  source,
  target,
  confidence: 1,
  reasons: [],
  origin: person,
})
const shape = (beads: readonly Bead[]): readonly string[] => beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`)
const put = (beads: readonly Bead[], { from, to, beads: fresh }: Realigned): readonly Bead[] => beads.toSpliced(from, to - from, ...fresh)
const lexicon = buildLexicon([
  { chinese: '桥', english: 'bridge' },
  { chinese: '雨', english: 'rain' },
  { chinese: '船', english: 'boat' },
  { chinese: '工厂', english: 'factory' },
])

const COUNT = 40
const source = side(
  'source',
  Array.from({ length: COUNT }, (_, at) => `第${at + 10}座桥修好了。`),
)
const target = side(
  'target',
  Array.from({ length: COUNT }, (_, at) => `Bridge ${at + 10} is mended.`),
)
const straight = Array.from({ length: COUNT }, (_, at) => bead([at], [at]))
/** Sentences 10 to 19 one too far: 10 is alone, 19 and 20 are glued. */
const shifted = [
  ...straight.slice(0, 10),
  bead([], [10]),
  ...Array.from({ length: 9 }, (_, at) => bead([at + 10], [at + 11])),
  bead([19, 20], [20]),
  ...straight.slice(21),
]

describe('an aligner', () => {
  const aligner = createAligner(source, target, { lexicon, beads: straight })

  it('puts right what is wrong around a bead', () => {
    expect(shape(put(shifted, aligner.realign({ beads: shifted, locked: new Set(), near: 14 })))).toEqual(shape(straight))
  })

  it('changes nothing beyond the nearest locked beads, and gives locked ones back as they are', () => {
    const locked = new Set([7, 14, 30])
    const answer = aligner.realign({ beads: shifted, locked, near: 14 })
    expect([answer.from, answer.to]).toEqual([8, 30])
    expect(answer.beads).toContain(shifted[14])
    expect(alignmentFault(put(shifted, answer), COUNT, COUNT)).toBeNull()
    const beside = aligner.realign({ beads: shifted, locked, near: 20 })
    expect([beside.from, beside.to]).toEqual([15, 30])
  })

  it('stops at a hard border and keeps it', () => {
    const marked = shifted.map((each, at): Bead => (at === 12 || at === 25 ? { ...each, border: true } : each))
    const answer = aligner.realign({ beads: marked, locked: new Set(), near: 12 })
    expect([answer.from, answer.to]).toEqual([12, 25])
    expect(answer.beads[0]?.border).toBe(true)
  })

  it('leaves crossing beads and the sentences that they took elsewhere alone', () => {
    const crossing: Bead = { ...bead([5], [30]), crossing: true }
    const beads = [...straight.slice(0, 5), crossing, bead([], [5]), ...straight.slice(6, 30), bead([30], []), ...straight.slice(31)]
    for (const near of [4, 5, 6, 29, 31]) {
      const after = put(beads, aligner.realign({ beads, locked: new Set(), near }))
      expect(after).toContain(crossing)
      expect(alignmentFault(after, COUNT, COUNT)).toBeNull()
    }
  })

  it('gives the same answer to a part of the beads, and whatever was asked before', () => {
    const long = Array.from({ length: 900 }, (_, at) => at)
    const [left, right] = [
      side(
        'source',
        long.map((at) => `第${at + 10}座桥修好了。`),
      ),
      side(
        'target',
        long.map((at) => `Bridge ${at + 10} is mended.`),
      ),
    ]
    const beads = long.map((at) => bead([at], [at]))
    const locked = new Set([300, 380, 450, 470, 590])
    const [one, other] = [createAligner(left, right, { lexicon, beads }), createAligner(left, right, { lexicon, beads })]
    one.realign({ beads, locked: new Set([100]), near: 100 })
    const answer = one.realign({ beads, locked, near: 440 })
    expect(other.realign({ beads, locked, near: 440 })).toEqual(answer)
    const first = 440 - REALIGN_REACH
    const part = beads.slice(first, 440 + REALIGN_REACH + 1)
    const cut = other.realign({ beads: part, locked: new Set([...locked].map((at) => at - first)), near: REALIGN_REACH })
    expect({ ...cut, from: cut.from + first, to: cut.to + first }).toEqual(answer)
  })

  it('has nothing to say where one side is missing', () => {
    const alone = createAligner(source, side('target', []), { lexicon })
    const beads = Array.from({ length: COUNT }, (_, at) => bead([at], []))
    expect(alone.realign({ beads, locked: new Set(), near: 3 })).toEqual({ from: 3, to: 3, beads: [] })
  })
})

describe('what locked beads teach', () => {
  const { model, sourceWords, sourceVocabulary, targetVocabulary } = prepare(
    side('source', ['甲修桥。', '甲上船。', '桥修好了。', '船开了。']),
    side('target', ['Zorp mends the bridge.', 'Zorp boards the boat.', 'The bridge is mended.', 'The boat left.']),
    lexicon,
    WEIGHTS,
  )
  const window = { i0: 0, i: 4, j0: 0, j: 4 }
  const pairs = [0, 1].map((at) => ({ i0: at, i: at + 1, j0: at, j: at + 1 }))
  const lift = (table: TranslationTable, chinese: string, english: string): number => {
    const [z, e] = [sourceVocabulary.find(chinese) ?? -1, targetVocabulary.find(english) ?? -1]
    const entries = Array.from({ length: (table.start[z + 1] ?? 0) - (table.start[z] ?? 0) }, (_, at) => (table.start[z] ?? 0) + at)
    return entries.reduce((sum, entry) => (table.english[entry] === e ? sum + (table.forward[entry] ?? 0) : sum), 0)
  }

  it('is a word that no dictionary has, by the beads it is in', () => {
    expect(lift(model.table, '甲', 'zorp')).toBe(0)
    const [once, twice] = [localTable(model, sourceWords, window, pairs.slice(0, 1)), localTable(model, sourceWords, window, pairs)]
    expect(lift(twice, '甲', 'zorp')).toBeGreaterThan(1)
    expect(lift(twice, '甲', 'zorp')).toBeGreaterThan(lift(once, '甲', 'zorp'))
    expect(lift(twice, '甲', 'zorp')).toBeGreaterThan(lift(twice, '甲', 'bridg'))
  })

  it('leaves the words that they do not hold as they were, and takes no word away from those that they hold', () => {
    const taught = localTable(model, sourceWords, window, pairs.slice(0, 1))
    expect(lift(taught, '船', 'boat')).toBe(lift(model.table, '船', 'boat'))
    expect(lift(taught, '桥', 'bridg')).toBeGreaterThan(lift(model.table, '桥', 'bridg') / 2)
    expect(localTable(model, sourceWords, window, [])).toEqual(model.table)
  })
})

describe('law: realigning keeps every sentence in one bead, in order, and locked beads as they are', () => {
  const sentence = constantFrom('桥修好了。', '下雨了？', '船开了。', '', '工厂有78人。')
  const line = constantFrom('The bridge is mended.', 'Rain?', 'The boat left.', '', 'The factory has 78 people.')
  it('for any texts, locks and place', () => {
    assert(
      property(
        array(sentence, { minLength: 1, maxLength: 16 }),
        array(line, { minLength: 1, maxLength: 16 }),
        uniqueArray(integer({ min: 0, max: 20 }), { maxLength: 5 }),
        integer({ min: 0, max: 30 }),
        (zh, en, places, at) => {
          const [left, right] = [side('source', zh), side('target', en)]
          const beads = align(left, right)
          if (beads.length === 0) return
          const locked = new Set(places.filter((place) => place < beads.length))
          const answer = createAligner(left, right, { lexicon, beads, locked }).realign({ beads, locked, near: at % beads.length })
          const after = put(beads, answer)
          expect(alignmentFault(after, left.sentences.length, right.sentences.length)).toBeNull()
          for (const place of locked) expect(after).toContain(beads[place])
        },
      ),
      { seed: 29, numRuns: 200 },
    )
  })
})
