import { describe, expect, it } from 'vitest'
import { findPersons, matchPersons } from '../../../src/name/index.ts'
import { english, LEXICON } from '../build.ts'

function match(source: string, target: string): readonly string[] {
  const persons = findPersons(source, LEXICON)
  return matchPersons(source, persons, english(target), LEXICON).map((one, at) => {
    const name = persons[at]?.text ?? ''
    if (one.kind === 'named') return `${name} named`
    return one.kind === 'missing' ? `${name} missing` : `${name} is not ${target.slice(...one.range)}`
  })
}

describe('the English of a person', () => {
  it.each([
    ['pinyin', '常委王沪宁表示', 'Wang Huning said'],
    ['another reading of a character', '常委王沪宁表示', 'Wang Huzhu said'],
    ['a hyphen', '常委王沪宁表示', 'Wang Hu-ning said'],
    ['a space', '常委王沪宁表示', 'Wang Hu Ning said'],
    ['given name first', '常委王沪宁表示', 'Huning Wang said'],
    ['capitals', '常委王沪宁表示', 'WANG Huning said'],
    ['an apostrophe', '记者李静怡表示', "Li Jing'yi said"],
    ['Wade-Giles', '主席夏立言表示', 'Hsia Li-yen said'],
    ['Taiwan', '主席蔡英文表示', 'Tsai Ing-wen said'],
    ['an English first name', '主席夏立言表示', 'Andrew Hsia said'],
    ['Hong Kong', '特首李家超表示', 'John Lee said'],
    ['Singapore', '总理陈文斌表示', 'Tan Boon Pin said'],
    ['ü as u, yu and v', '记者吕静怡表示', 'Lyu Jingyi said'],
    ['the surname alone', '常委王沪宁表示', 'Mr. Wang said'],
    ['the given name alone', '常委王沪宁表示', 'Huning said'],
    ['a pronoun', '王沪宁指出，好。', 'He said it was good.'],
    ['a reading of surnames', '记者单小红表示', 'Shan Xiaohong said'],
    ['Vietnamese', '越南总理范明政表示', 'Vietnamese Prime Minister Pham Minh Chinh said'],
    ['Vietnamese, the country elsewhere', '范明政总理表示，越南很好', 'Prime Minister Pham Minh Chinh said Vietnam is fine'],
    ['Korean', '韩国外长朴振表示', 'South Korean Foreign Minister Park Jin said'],
    ['Korean, no country told', '后卫朴振表示', 'Defender Park Jin-seob said'],
    ['Japanese', '日本大臣西村康稔出席', 'Japanese Minister Yasutoshi Nishimura attended'],
    ['a foreigner by sound', '法国总统马利科表示', 'French President Malico said'],
    ['of a president of no named country', '总统尹锡悦表示', 'President Yoon said'],
    ['the spelling of the dictionary', '代表李嘉诚说', 'Mr. Ka-shing said'],
  ])('may be %s', (_case, source, target) => expect(match(source, target).filter((one) => !one.endsWith('named'))).toEqual([]))

  it.each([
    ['another given name', '常委王沪宁表示', 'Wang Shanning said', ['王沪宁 is not Wang Shanning']],
    ['another surname', '蔡奇强调，好。', 'Wang Ji stressed it.', ['蔡奇 is not Wang Ji']],
    ['a syllable too few', '主席夏立言表示', 'Chairman Xia Li said', ['夏立言 is not Xia Li']],
    ['somebody else', '郑永刚担任厂长', 'Yang was the head of the mill', ['郑永刚 is not Yang']],
    ['nothing', '患者陈文：好', 'Patient: Fine', ['陈文 missing']],
    ['another Vietnamese name', '越南总理范明政表示', 'Prime Minister Pham Minh Thanh said', ['范明政 is not Pham Minh Thanh']],
    ['Mandarin for a Vietnamese', '越南国家主席阮春福表示', 'President Ruan Chunfu said', ['阮春福 is not Ruan Chunfu']],
    ['Mandarin for a Korean', '韩国总统尹锡悦表示', 'President Yin Xiyue said', ['尹锡悦 is not Yin Xiyue']],
    ['another Japanese', '日本大臣西村康稔出席', 'Minister Shigeru Sakamoto attended', ['西村康稔 missing']],
    ['one of two', '常委王沪宁、主任汪文斌表示', 'Wang Huning and Wang Weibin said', ['王沪宁 named', '汪文斌 is not Wang Weibin']],
  ])('must not be %s', (_case, source, target, told) => expect(match(source, target)).toEqual(told))
})
