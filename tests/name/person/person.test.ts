import { describe, expect, it } from 'vitest'
import { findPersons } from '../../../src/name/index.ts'
import { LEXICON } from '../build.ts'

const found = (text: string) => findPersons(text, LEXICON).map((person) => `${person.text} ${person.evidence}`)

describe('names of persons in a Chinese text', () => {
  it.each([
    ['a title before, a verb after', '国台办主任宋涛表示欢迎。', ['宋涛 sure']],
    ['a title before, the end after', '会见了中央政治局常委王沪宁。', ['王沪宁 sure']],
    ['a byline', '本报讯(记者孙杰)昨晚', ['孙杰 sure']],
    ['an editor in brackets', '[责编:李絮枫]', ['李絮枫 sure']],
    ['a verb at the start', '蔡奇强调，要学习。', ['蔡奇 likely']],
    ['a list', '张伟、李静怡、王小红、陈文出席', ['李静怡 likely', '王小红 likely', '陈文 likely']],
    ['a surname of two characters', '教授欧阳修文指出', ['欧阳修文 sure']],
    ['a given name that is a word, behind a title', '董事长董明珠在会上', ['董明珠 likely']],
    ['one that the dictionary knows', '商人代表李嘉诚说', ['李嘉诚 likely']],
    ['no word around it: a name perhaps', '因为郑永刚意识到', ['郑永刚 open']],
    ['a Japanese minister', '日本经济产业大臣西村康稔出席论坛', ['西村康稔 sure']],
  ])('%s', (_case, text, names) => expect(found(text)).toEqual(names))

  it.each([
    ['a quality behind a title', '主任高标准的要求'],
    ['what many are, with a word that goes on', '居民楼起火'],
    ['a title after a surname', '王主席说，好。'],
    ['a province', '代表江苏队出战'],
    ['a pronoun of the people', '村民们说，好。'],
    ['a name by sound that the dictionary knows', '法国总统马克龙表示'],
    ['nothing at all', ''],
  ])('none: %s', (_case, text) => expect(found(text)).toEqual([]))
})
