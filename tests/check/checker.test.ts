import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Checker, checkPairs, RULES, wordFlag, type CheckedPair } from '../../src/check/index.ts'
import { fits } from '../../src/model/index.ts'
import { concept, glossary, pairs } from './build.ts'

const terms = glossary(
  concept('短板', { preferred: ['weak link'], admitted: ['area of weakness'], forbidden: ['short board', 'short plate'] }),
  concept('补齐短板', { preferred: ['shore up weak links'], forbidden: ['make up short boards'] }),
  concept(
    '产业链供应链',
    { preferred: ['industrial and supply chains'], admitted: ['manufacturing and supply network'] },
    { required: true },
  ),
)

const SOURCES = [
  '补齐短板。',
  '产业链供应链',
  '“天眼”',
  '2020年1—11月累计清偿1841亿元。',
  '2021年是重要的一年。',
  '去年增长3倍',
  '',
  '𠮷野家“天眼”有短板',
]
const TARGETS = [
  'make up the short boards.',
  'industrial and supply chains',
  'a manufacturing and supply network',
  'the "Sky Eye"',
  'the "Great Eye"',
  'In 2020 debts of 184.1 billion yuan will be paid.',
  'It is a short plate The end is near 𠮷.',
  '',
  'the the 短板',
]
const pairOf = (id: number) =>
  fc.record({
    id: fc.constant(id),
    document: fc.constantFrom('a', 'b'),
    source: fc.constantFrom(...SOURCES),
    target: fc.constantFrom(...TARGETS),
  })
const pairLists: fc.Arbitrary<readonly CheckedPair[]> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .chain((list) => fc.tuple(...list.map((_, index) => pairOf(index))))
const SEED = { seed: 20261122, numRuns: 60 }

function loaded(list: readonly CheckedPair[]) {
  const checker = new Checker({ glossaries: [terms] })
  return { checker, flags: new Map(checker.load(list)) }
}

describe('laws', () => {
  test('every range lies in its text, every message has words in both languages, every rule is known', () => {
    fc.assert(
      fc.property(pairLists, (list) => {
        for (const [index, flags] of checkPairs(list, { glossaries: [terms] }).entries())
          for (const flag of flags) {
            const pair = list[index]
            expect(flag.source === null || fits(flag.source, pair?.source.length ?? 0)).toBe(true)
            expect(flag.target === null || fits(flag.target, pair?.target.length ?? 0)).toBe(true)
            for (const { range } of flag.suggestions) expect(range === undefined || fits(range, pair?.target.length ?? 0)).toBe(true)
            expect(RULES.map(({ id }) => id)).toContain(flag.rule)
            for (const language of ['en', 'zh'] as const) expect(wordFlag(flag.message, language)).not.toMatch(/\{\w+\}|^[\w.-]+$/u)
          }
      }),
      SEED,
    )
  })

  test('put, pair by pair and with removals, ends where load would, and reports exactly what changed', () => {
    fc.assert(
      fc.property(pairLists, pairLists, (before, after) => {
        const { checker, flags } = loaded(before)
        for (const pair of after) {
          const changed = checker.put([pair])
          for (const [id, now] of changed) {
            if (flags.has(id)) expect(now).not.toEqual(flags.get(id))
            flags.set(id, now)
          }
        }
        const gone = before.slice(after.length).map((pair) => pair.id)
        for (const [id, now] of checker.put([], gone)) flags.set(id, now)
        for (const id of gone) flags.delete(id)
        expect(flags).toEqual(loaded(after).flags)
      }),
      SEED,
    )
  })
})

test('a changed pair changes the flags of other pairs of its document', () => {
  const { checker } = loaded(pairs(['“天眼”', 'the "Sky Eye"'], ['“天眼”', 'the "Big Eye"'], ['“天眼”', 'the telescope']))
  const changed = checker.put([{ id: 2, source: '“天眼”', target: 'the "Sky Eye"' }])
  expect([...changed.keys()]).toEqual([1])
  expect(changed.get(1)?.map(({ rule }) => rule)).toEqual(['inconsistent'])
})

test('a new pair is reported even without a flag', () => {
  const { checker } = loaded([])
  expect(checker.put([{ id: 'x', source: '好', target: 'good' }])).toEqual(new Map([['x', []]]))
})

test('other glossaries give the flags of all pairs afresh, and progress goes from 0 to 1', () => {
  const { checker } = loaded(pairs(['短板', 'short board'], ['好', 'good']))
  const shares: number[] = []
  const flags = checker.useGlossaries([glossary(concept('短板', { preferred: ['short board'] }))], (share) => shares.push(share))
  expect([...flags]).toEqual([
    [0, []],
    [1, []],
  ])
  expect([shares[0], shares.at(-1)]).toEqual([0, 1])
})

test('a rule that is off raises nothing', () => {
  const [flags] = checkPairs(pairs(['短板', 'short board']), { glossaries: [terms], rulesOff: ['term'] })
  expect(flags?.filter(({ rule }) => rule === 'term')).toEqual([])
})

test('English that two terms forbid is flagged once, for the longer Chinese', () => {
  const both = glossary(concept('短板', { forbidden: ['short board'] }), concept('短板弱项', { forbidden: ['short boards weak'] }))
  const [flags = []] = checkPairs(pairs(['短板弱项', 'short boards weak items']), { glossaries: [both] })
  expect(flags.map((flag) => flag.concept)).toEqual(['短板弱项'])
})

test('every rule has a title and a description in both languages, and its id once', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  for (const { title, description } of RULES)
    for (const text of [title.en, title.zh, description.en, description.zh]) expect(text).not.toBe('')
})
