import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemParts } from '../../src/bridge/wording.ts'
import { checkPairs, readProfile, RULES, USUAL_PROFILE, valueOf, writeProfile, type CheckProfile } from '../../src/check/index.ts'
import { SEVERITIES } from '../../src/model/index.ts'

const PACKS = ['base/measure', 'base/policy']

function read(text: string): unknown {
  const outcome = readProfile(text, PACKS)
  return outcome.ok ? outcome.value : [outcome.problem.code, outcome.problem.message.values]
}

const file = (rest: object) => JSON.stringify({ format: 'duizhao-checks', version: 1, name: 'House', ...rest })

describe('a profile of checks', () => {
  it('says only what differs from the usual', () => {
    expect(JSON.parse(writeProfile({ name: 'House', profile: USUAL_PROFILE }))).toEqual({
      format: 'duizhao-checks',
      version: 1,
      name: 'House',
      rules: {},
      packs: {},
    })
  })

  it('comes back from its file', () => {
    const byDefault = RULES.filter(({ offByDefault }) => !offByDefault).map(({ id }) => id)
    const extra = RULES.filter(({ offByDefault }) => offByDefault).map(({ id }) => id)
    const severities = fc.dictionary(fc.constantFrom(...RULES.map(({ id }) => id)), fc.constantFrom(...SEVERITIES), {
      noNullPrototype: true,
    })
    const profiles = fc.record({
      rulesOn: fc.subarray(extra),
      rulesOff: fc.subarray(byDefault),
      packsOff: fc.subarray(PACKS),
      severities,
      parameters: fc.constantFrom({}, { omission: { characters: 30 } }, { omission: { letters: 0.5 }, 'added-words': { weight: 8 } }),
    })
    fc.assert(
      fc.property(profiles, fc.string({ maxLength: 40 }), (profile: CheckProfile, name) => {
        expect(read(writeProfile({ name, profile }))).toEqual({ name, profile })
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  it.each([
    ['no JSON', '{', 'profile.not-json', {}],
    ['another file', '{"format":"tmx"}', 'profile.foreign', {}],
    ['a list', '[]', 'profile.foreign', {}],
    ['a newer format', file({ version: 2 }), 'profile.newer', { version: 2 }],
    ['a severity that is none', file({ rules: { term: { severity: 'deadly' } } }), 'profile.misfit', { path: 'rules.term.severity' }],
    ['a switch that is none', file({ rules: { term: { on: 'yes' } } }), 'profile.misfit', { path: 'rules.term.on' }],
    ['a word that is not known', file({ rules: { term: { weight: 3 } } }), 'profile.misfit', { path: 'rules.term' }],
    ['a rule that is none', file({ rules: { spelling: { on: true } } }), 'profile.unknown', { path: 'rules.spelling' }],
    ['a pack that is none', file({ packs: { 'base/x': false } }), 'profile.unknown', { path: 'packs.base/x' }],
    [
      'a parameter that is none',
      file({ rules: { omission: { parameters: { length: 3 } } } }),
      'profile.unknown',
      { path: 'rules.omission.parameters.length', known: 'characters, letters' },
    ],
    [
      'a figure out of bounds',
      file({ rules: { omission: { parameters: { characters: 1 } } } }),
      'profile.bounds',
      { path: 'rules.omission.parameters.characters', least: 8, most: 200 },
    ],
  ])('with %s is refused, with the place and what to do', (_, text, code, values) => {
    const outcome = readProfile(text, PACKS)
    expect(outcome).toMatchObject({ ok: false, problem: { code, message: { values } } })
    if (outcome.ok) return
    for (const language of ['en', 'zh'] as const) {
      const { what, remedy } = problemParts(outcome.problem.message, language)
      expect(`${what}${remedy}`).not.toMatch(/\{\w+\}/u)
      expect(what).toContain(String(outcome.problem.message.values['path'] ?? ''))
    }
  })
})

describe('what a profile says is done', () => {
  const pair = {
    id: 1,
    source: '厂长走进车间，看了看新机器，又问了问工人，最后说明天开始试运行，大家都很高兴。',
    target: 'The director came.',
  }
  const flags = (choice: Partial<CheckProfile>) =>
    checkPairs([pair], { glossaries: [], ...choice })[0]?.map(({ rule, severity }) => `${rule} ${severity}`)

  it('flags weigh what was chosen for their rule', () => {
    expect(flags({})).toContain('omission major')
    expect(flags({ severities: { omission: 'minor' } })).toContain('omission minor')
  })

  it('rules work with the figures that were set', () => {
    expect(flags({ parameters: { omission: { letters: 0.3 } } })).not.toContain('omission major')
    expect(flags({ parameters: { omission: { characters: 60 } } })).not.toContain('omission major')
  })

  it('figures keep within their bounds', () => {
    const [parameter] = RULES.find(({ id }) => id === 'omission')?.parameters ?? []
    if (!parameter) throw new Error('omission has a parameter')
    expect([valueOf(parameter), valueOf(parameter, { characters: 1 }), valueOf(parameter, { characters: 10_000 })]).toEqual([24, 8, 200])
  })
})

it.each(RULES.flatMap(({ id, parameters = [] }) => parameters.map((parameter) => [`${id} ${parameter.id}`, parameter] as const)))(
  'the parameter %s is usual within its bounds',
  (_, { usual, least, most, step }) => {
    expect(least <= usual && usual <= most && step > 0).toBe(true)
  },
)
