import { describe, expect, it } from 'vitest'
import { wordProblem } from '../../src/bridge/wording.ts'
import { ISSUE_TYPES, SEVERITIES, type Flag, type IssueType, type Severity, type Verdict } from '../../src/model/index.ts'
import {
  DEFAULT_GBT_PROFILE,
  DEFAULT_MQM_PROFILE,
  DIMENSIONS,
  confirmedErrors,
  gbtCard,
  gbtClass,
  mqmCard,
  parseGbtProfile,
  parseMqmProfile,
  typesOf,
  type GbtClass,
  type JudgedFlag,
} from '../../src/score/index.ts'

const flag = (changes: Partial<Flag> = {}): Flag => ({
  rule: 'term',
  type: 'terminology/wrong-term',
  severity: 'major',
  source: [0, 2],
  target: [0, 11],
  message: { code: '', values: {} },
  suggestions: [],
  ...changes,
})
const judged = (changes: Partial<Flag>, verdict: Verdict | null, target = 'Chain owner firms'): JudgedFlag => ({
  flag: flag(changes),
  verdict,
  source: '链主企业',
  target,
})
const CONFIRMED: Verdict = { kind: 'confirmed' }

describe('errors', () => {
  it('are the confirmed flags alone: an open or a dismissed one is none', () => {
    const dismissed: Verdict = { kind: 'dismissed', reason: 'wrong', scope: 'flag', note: '' }
    expect(confirmedErrors([judged({}, null), judged({}, dismissed), judged({}, CONFIRMED)])).toHaveLength(1)
  })

  it('repeat each other where type, Chinese and English are the same, whatever the case', () => {
    const [first, same, otherEnglish, otherType] = confirmedErrors([
      judged({}, CONFIRMED),
      judged({}, CONFIRMED, 'chain owner, again'),
      judged({}, CONFIRMED, 'Chain masters all'),
      judged({ type: 'terminology/inconsistent' }, CONFIRMED),
    ])
    expect(same?.repeats).toBe(first?.repeats)
    expect(otherEnglish?.repeats).not.toBe(first?.repeats)
    expect(otherType?.repeats).not.toBe(first?.repeats)
  })

  it('repeat nothing where they point to nothing', () => {
    expect(confirmedErrors([judged({ source: null, target: null }, CONFIRMED)])).toEqual([
      { type: 'terminology/wrong-term', severity: 'major' },
    ])
  })
})

it('every type lies in one dimension', () => {
  expect(DIMENSIONS.flatMap((dimension) => typesOf(dimension))).toEqual([...ISSUE_TYPES])
})

describe('a text of which nothing was reviewed', () => {
  const size = { segments: 0, words: 0, characters: 0 }
  it('has no score, and neither passes nor fails', () => {
    expect(mqmCard([], size, DEFAULT_MQM_PROFILE).result).toEqual({ kind: 'no-words' })
    expect(gbtCard([], size, DEFAULT_GBT_PROFILE).result).toEqual({ kind: 'no-text' })
  })
  it('keeps its counts all the same: an error in an added sentence, say', () => {
    const error = { type: 'accuracy/omission', severity: 'major' } as const
    expect(mqmCard([error], size, DEFAULT_MQM_PROFILE)).toMatchObject({ errors: 1, absolutePenalty: 5 })
    expect(gbtCard([error], size, DEFAULT_GBT_PROFILE)).toMatchObject({ points: 3 })
  })
})

it('one critical error fails a long text, unless the profile says otherwise', () => {
  const size = { segments: 900, words: 20_000, characters: 36_000 }
  const errors = [{ type: 'accuracy/number', severity: 'critical' }] as const
  expect(mqmCard(errors, size, DEFAULT_MQM_PROFILE).result).toMatchObject({ calibratedScore: 98.75, passed: false, faults: ['critical'] })
  expect(mqmCard(errors, size, { ...DEFAULT_MQM_PROFILE, criticalFails: false }).result).toMatchObject({ passed: true, faults: [] })
})

describe('the class of GB/T 19682', () => {
  it.each<[IssueType, Severity, GbtClass | null]>([
    ['accuracy/number', 'major', 'I'],
    ['accuracy/number', 'minor', 'II'],
    ['accuracy/omission', 'major', 'I'],
    ['accuracy/mistranslation', 'minor', 'II'],
    ['linguistic-conventions/grammar', 'major', 'II'],
    ['style/unidiomatic', 'minor', 'II'],
    ['terminology/inconsistent', 'major', 'III'],
    ['terminology/wrong-term', 'minor', 'III'],
    ['locale-conventions/name-format', 'minor', 'III'],
    ['linguistic-conventions/punctuation', 'minor', 'IV'],
    ['terminology/wrong-term', 'critical', 'I'],
    ['accuracy/number', 'neutral', null],
  ])('of %s, %s: %s', (type, severity, expected) => expect(gbtClass(type, severity)).toBe(expected))

  it('is never a milder one where the severity is worse', () => {
    const order = ['I', 'II', 'III', 'IV', null]
    for (const type of ISSUE_TYPES) {
      const ranks = SEVERITIES.map((severity) => order.indexOf(gbtClass(type, severity)))
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
    }
  })
})

describe('a profile from outside', () => {
  it.each<[string, unknown]>([
    ['passMark', { ...DEFAULT_MQM_PROFILE, passMark: 100 }],
    ['acceptablePenalty', { ...DEFAULT_MQM_PROFILE, acceptablePenalty: 0 }],
    ['multipliers.major', { ...DEFAULT_MQM_PROFILE, multipliers: { neutral: 0, minor: 1, critical: 25 } }],
    ['weights.style/unidiomatic', { ...DEFAULT_MQM_PROFILE, weights: { 'style/unidiomatic': -1 } }],
    ['referenceWords', { ...DEFAULT_MQM_PROFILE, referenceWords: 'many' }],
    ['', null],
  ])('is refused with the place of the fault: %s', (path, value) => {
    const outcome = parseMqmProfile(value)
    if (outcome.ok) throw new Error('it was taken')
    expect(outcome.problem.message.values['path']).toBe(path)
    expect(wordProblem(outcome.problem.message, 'zh')).toContain('评分方案无效')
  })

  it('of GB/T likewise', () => {
    const outcome = parseGbtProfile({ ...DEFAULT_GBT_PROFILE, difficulty: 2 })
    expect(outcome).toMatchObject({ ok: false, problem: { message: { values: { path: 'difficulty' } } } })
  })
})
