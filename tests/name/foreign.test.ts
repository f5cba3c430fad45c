import { describe, expect, it } from 'vitest'
import { findForeignNames, foreignSurname, matchCompany, matchForeignNames } from '../../src/name/index.ts'
import { mayTransliterate } from '../../src/name/sound/skeleton.ts'
import { english, LEXICON } from './build.ts'

describe('names written by sound', () => {
  it.each([
    ['with a dot', '弗拉基米尔·普京说', ['弗拉基米尔·普京']],
    ['a long row of such characters', '在卡赫拉曼马拉什举行', ['卡赫拉曼马拉什']],
    ['none', '今天天气很好', []],
  ])('%s', (_case, text, names) => expect(findForeignNames(text).map((name) => name.text)).toEqual(names))

  it('go by the surname', () => {
    expect(foreignSurname('弗拉基米尔·普京')).toBe('普京')
    expect(foreignSurname('卡赫拉曼马拉什')).toBe('卡赫拉曼马拉什')
  })

  it('find the one English word that sounds so', () => {
    const target = 'Vladimir Kolokoltsev spoke in Moscow'
    const [pair] = matchForeignNames(findForeignNames('科洛科利采夫说'), english(target), LEXICON)
    expect(pair && target.slice(...pair.range)).toBe('Kolokoltsev')
  })

  it.each([
    [['ma', 'ke', 'long'], 'macron', true],
    [['pu', 'jing'], 'putin', true],
    [['li', 'ya'], 'leah', true],
    [['zheng', 'yong', 'gang'], 'brunei', false],
    [['cai', 'mei', 'na'], 'hospital', false],
  ])('%j may be %s: %s', (syllables, word, told) => expect(mayTransliterate(syllables, word)).toBe(told))
})

describe('a company', () => {
  const told = (source: string, target: string) => matchCompany(source, english(target), LEXICON)?.letters ?? null

  it.each([
    ['杉杉集团却开始转型', 'Shanshan Group began to change', 'shanshan'],
    ['1996年杉杉股份上市', 'In 1996 Sugi Holdings was listed', 'sugi'],
  ])('%s', (source, target, letters) => expect(told(source, target)).toBe(letters))

  it.each([
    ['a name with a word in it', '标准集团', 'Standard Group'],
    ['several names', '杉杉集团和，佳佳集团', 'Shanshan Group and Jiajia Group'],
    ['several English ones', '杉杉集团', 'Sugi Group, Sugo Group'],
  ])('none: %s', (_case, source, target) => expect(told(source, target)).toBe(null))
})
