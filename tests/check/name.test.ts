import { describe, expect, it } from 'vitest'
import { Checker, checkPairs, type CheckedPair } from '../../src/check/index.ts'
import { fill, type Flag, type Glossary } from '../../src/model/index.ts'
import { nameRule } from '../../src/check/rule/name.ts'
import { nameConsistencyRule } from '../../src/check/rule/name-consistency.ts'
import { placeRule } from '../../src/check/rule/place.ts'
import { LEXICON } from '../name/build.ts'
import { concept, documentFlags, glossary, pairs, spots, type Texts } from './build.ts'

function flags(rule: string, texts: readonly Texts[], glossaries: readonly Glossary[] = []): readonly (readonly Flag[])[] {
  return documentFlags(rule, texts, { glossaries, lexicon: LEXICON })
}

function places(rule: string, ...texts: readonly Texts[]): readonly (readonly string[])[] {
  return flags(rule, texts).map((found, at) => spots(found, texts[at]?.[0] ?? '', texts[at]?.[1] ?? ''))
}

const HUNING: Texts = ['常委王沪宁表示欢迎。', 'Standing Committee member Wang Shanning expressed his welcome.']

describe('names of persons', () => {
  it('point to both names, say why in two languages, and suggest the right one', () => {
    const [[flag]] = flags('name', [HUNING]) as [[Flag]]
    expect(spots([flag], ...HUNING)).toEqual(['王沪宁 | Wang Shanning'])
    expect(flag.suggestions).toEqual([{ text: 'Wang Huning' }])
    const wording = nameRule.wording[flag.message.code]
    expect(fill(wording?.en ?? '', flag.message.values)).toBe('“王沪宁” is Wang Huning; the English has “Wang Shanning”.')
    expect(fill(wording?.zh ?? '', flag.message.values)).toBe('“王沪宁”应为 Wang Huning，译文写作“Wang Shanning”。')
  })

  it.each([
    ['left out', '患者陈文：很好', 'Patient: Very well', ['陈文 | -']],
    ['Korean, in Mandarin', '韩国总统尹锡悦表示', 'President Yin Xiyue said', ['尹锡悦 | Yin Xiyue']],
    ['twice: one flag', '常委王沪宁表示，常委王沪宁指出', 'Wang Yining said, Wang Yining noted', ['王沪宁 | Wang Yining']],
  ])('%s', (_case, source, target, told) => expect(places('name', [source, target])).toEqual([told]))

  it.each([
    ['right', '常委王沪宁表示', 'Wang Huning said'],
    ['no English at all', '常委王沪宁表示', ' '],
    ['not told to be a name', '因为郑永刚意识到', 'Because they became aware'],
  ])('quiet: %s', (_case, source, target) => expect(places('name', [source, target])).toEqual([[]]))

  it('are left to a glossary that has them', () => {
    const own = glossary(concept('王沪宁', { preferred: ['Wang Shanning'] }))
    expect(flags('name', [HUNING], [own])).toEqual([[]])
  })

  it('need a dictionary for the readings', () => {
    expect(checkPairs(pairs(HUNING), { glossaries: [] }).flat()).toEqual([])
  })

  describe('in a document', () => {
    const open: Texts = ['因为郑永刚意识到', 'Because Zeng realised']

    it('are known again where another pair tells them, by its words or by its English', () => {
      expect(places('name', open)).toEqual([[]])
      expect(places('name', open, ['主任郑永刚表示', 'Director Zheng Yonggang said'])).toEqual([['郑永刚 | Zeng'], []])
      expect(places('name', open, ['所以郑永刚去了', 'So Zheng Yonggang went'])).toEqual([['郑永刚 | Zeng'], []])
    })

    it('are the same put one by one, and open again when the witness goes', () => {
      const witness: Texts = ['主任郑永刚表示', 'Director Zheng Yonggang said']
      const [first, second] = pairs(open, witness) as [CheckedPair, CheckedPair]
      const checker = new Checker({ glossaries: [], lexicon: LEXICON })
      const names = (found: readonly Flag[] | undefined) => found?.filter(({ rule }) => rule === 'name').length
      expect(names(checker.put([first]).get(0))).toBe(0)
      expect(names(checker.put([second]).get(0))).toBe(1)
      expect(names(checker.put([], [1]).get(0))).toBe(0)
    })

    it('may be of the translator’s making: never named, and left out again and again', () => {
      const left: Texts = ['郑永刚笑道，很好', 'Trinket laughed: fine']
      expect(places('name', left)).toEqual([['郑永刚 | -']])
      expect(places('name', left, left, left)).toEqual([[], [], []])
    })
  })
})

describe('places and countries', () => {
  it.each([
    ['a city', '郑州市发布公告', 'Zhuzhou issued a notice', ['郑州市 | Zhuzhou'], 'Zhengzhou'],
    ['a country', '伊朗外长抵达', 'The Iraqi foreign minister arrived', ['伊朗 | Iraqi'], 'Iranian'],
  ])('%s taken for another one', (_case, source, target, told, right) => {
    const [[flag]] = flags('place', [[source, target]]) as [[Flag]]
    expect(spots([flag], source, target)).toEqual(told)
    expect(flag.suggestions).toEqual([{ text: right }])
    expect(placeRule.wording[flag.message.code]).toBeDefined()
  })

  it('of the dictionary are missed, mildly', () => {
    const [[flag]] = flags('place', [['据路透社报道', 'According to reports']]) as [[Flag]]
    expect([flag.source, flag.target, flag.severity, flag.type]).toEqual([[1, 4], null, 'minor', 'accuracy/omission'])
    expect(flags('place', [['据路透社报道', ' ']])).toEqual([[]])
  })

  it('are left to a glossary that has them', () => {
    const own = glossary(concept('郑州市', { preferred: ['Zhuzhou'] }), concept('伊朗', { preferred: ['Iraqi'] }))
    expect(flags('place', [['郑州市和伊朗', 'Zhuzhou and the Iraqi side']], [own])).toEqual([[]])
  })
})

describe('one name in two spellings', () => {
  const right: Texts = ['科洛科利采夫说', 'Kolokoltsev said']

  it('flags the less frequent one with the counts', () => {
    const wrong: Texts = ['科洛科利采夫走了', 'Kolokolitsev left']
    const [, , [flag]] = flags('name-consistency', [right, right, wrong]) as [unknown, unknown, [Flag]]
    expect(spots([flag], ...wrong)).toEqual(['科洛科利采夫 | Kolokolitsev'])
    expect(flag.message.values['evidence']).toBe('Kolokoltsev 2, Kolokolitsev 1')
    expect(flag.suggestions).toEqual([{ text: 'Kolokoltsev' }])
    expect(nameConsistencyRule.wording[flag.message.code]).toBeDefined()
  })

  it('knows a company by what it is called', () => {
    const shanshan: Texts = ['杉杉集团表示', 'Shanshan Group said']
    expect(places('name-consistency', shanshan, shanshan, ['杉杉股份上市', 'Sugi Holdings was listed'])).toEqual([[], [], ['杉杉 | Sugi']])
  })

  it.each([
    ['as often as not', [right, ['科洛科利采夫走了', 'Kolokolitsev left']]],
    ['with accents', [right, right, ['科洛科利采夫走了', 'Kolokoltsév left']]],
  ] as readonly (readonly [string, readonly Texts[]])[])('quiet: %s', (_case, texts) =>
    expect(flags('name-consistency', texts).flat()).toEqual([]),
  )
})
