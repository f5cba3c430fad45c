import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPairs } from '../../src/check/index.ts'
import type { Glossary } from '../../src/model/index.ts'
import { applySteps, flagKey, plan, rowTexts, type DocumentPair, type Intent, type ReviewState } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'

const SEED = 20261122
const GLOSSARY: Glossary = {
  id: 'g',
  name: 'g',
  concepts: [
    {
      id: 'weak',
      chinese: ['短板'],
      english: [
        { text: 'weak link', status: 'preferred' },
        { text: 'short board', status: 'deprecated' },
      ],
    },
  ],
}
/** Rows that are flagged in several ways: by a term, by a number, by both, by what only the English has; and one that is not. */
const ROWS = [
  row('补短板。', 'Fill the short board.'),
  row('卖了三千台。', 'It sold 300 machines.'),
  row('短板有三千块。', 'There are 300 short boards.'),
  row('天黑了。', 'It was dark dark.'),
  row('雨停了。', 'The rain stopped.'),
] as const
const picks = fc.array(fc.nat(ROWS.length - 1), { minLength: 2, maxLength: 8 })
const rowsOf = (numbers: readonly number[]) => numbers.map((number) => ROWS[number] ?? ROWS[0])

interface Said {
  /** What the flag says of which text, in words. */
  readonly about: string
  readonly key: string
}

/** Every flag of the pair, with its key. */
function flagsOf(pair: DocumentPair, rulesOff: readonly string[] = []): readonly Said[] {
  const texts = pair.segments.map((segment) => rowTexts(pair, segment))
  const flags = checkPairs(
    texts.map((text, id) => ({ id, ...text })),
    { glossaries: [GLOSSARY], rulesOff },
  )
  return pair.segments.flatMap((segment, at) =>
    (flags[at] ?? []).map((flag) => {
      const { source = '', target = '' } = texts[at] ?? {}
      const english = flag.target ? target.slice(...flag.target) : ''
      return { about: [segment.id, flag.rule, flag.concept, source, english].join('|'), key: flagKey(pair, segment, flag) }
    }),
  )
}

function after(state: ReviewState, intent: Intent): ReviewState {
  const planned = plan(state, intent, 'Li')
  return planned.ok ? applySteps(state, planned.value.steps) : state
}

const first = ({ pairs: [pair] }: ReviewState): DocumentPair => pair ?? pairOfRows()

describe('a dismissal holds', () => {
  it('on flagged rows of every kind', () => {
    expect(new Set(flagsOf(pairOfRows(...ROWS)).map(({ about }) => about.split('|')[1]))).toEqual(new Set(['term', 'number', 'repetition']))
  })

  it('for that flag alone: another term, number or English sentence has another key', () => {
    const keys = flagsOf(pairOfRows(...ROWS, ROWS[0], ROWS[1])).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('when other rows are corrected', () =>
    fc.assert(
      fc.property(picks, fc.nat(7), (numbers, edited) => {
        const state = stateOf(pairOfRows(...rowsOf(numbers)))
        const segment = 1 + (edited % numbers.length)
        const next = after(state, { kind: 'correct', pair: 1, segment, text: 'Quite another text.' })
        const others = (said: readonly Said[]) => said.filter(({ about }) => !about.startsWith(`${segment}|`))
        expect(others(flagsOf(first(next)))).toEqual(others(flagsOf(first(state))))
      }),
      { seed: SEED },
    ))

  it('when the same source comes with another version of the translation', () =>
    fc.assert(
      fc.property(picks, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (numbers, changed) => {
        const rows = rowsOf(numbers)
        const again = rows.map(([chinese, english], at) =>
          changed[at] ? row(chinese, 'New words. And one sentence more.') : row(chinese, english),
        )
        const before = new Map(flagsOf(pairOfRows(...rows)).map(({ about, key }) => [about, key]))
        for (const { about, key } of flagsOf(pairOfRows(...again))) expect([about, key]).toEqual([about, before.get(about) ?? key])
      }),
      { seed: SEED },
    ))

  it('when a rule is switched off and on', () =>
    fc.assert(
      fc.property(picks, fc.constantFrom('term', 'number', 'repetition'), (numbers, rule) => {
        const pair = pairOfRows(...rowsOf(numbers))
        const before = flagsOf(pair)
        expect(flagsOf(pair, [rule])).toEqual(before.filter(({ about }) => about.split('|')[1] !== rule))
        expect(flagsOf(pair)).toEqual(before)
      }),
      { seed: SEED },
    ))

  it('when rows are linked in another way, as by realigning', () =>
    fc.assert(
      fc.property(picks, fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }), (numbers, merged) => {
        const state = stateOf(pairOfRows(...rowsOf(numbers)))
        const before = new Set(flagsOf(first(state)).map(({ key }) => key))
        let next = state
        for (const at of merged) {
          const { segments } = first(next)
          next = after(next, { kind: 'merge', pair: 1, segment: segments[at % segments.length]?.id ?? 0 })
        }
        // A merged row may be flagged for less: the numbers of its rows may explain each other. What is said still was said before.
        for (const { about, key } of flagsOf(first(next))) expect([about, before.has(key)]).toEqual([about, true])
      }),
      { seed: SEED },
    ))
})
