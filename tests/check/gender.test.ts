import { describe, expect, test } from 'vitest'
import { buildLexicon } from '../../src/lexicon/index.ts'
import { documentFlags, spotsOf, type Texts } from './build.ts'

const found = (source: string, target: string): readonly string[] => spotsOf('gender', source, target)

describe('a woman made a man, or a man a woman, within a pair', () => {
  test.each([
    ['她说，比赛很精彩。', 'He said the match was wonderful.', '她 | He'],
    ['昨天，她抵达巴黎。', 'He arrived in Paris yesterday.', '她 | He'],
    ['比赛结束后记者找到了她。', 'After the match reporters found him.', '她 | him'],
    ['王女士对此表示感谢。', 'Mr. Wang expressed his thanks.', '女士 | Mr.'],
    ['刘先生住在楼上。', 'Ms. Liu lives upstairs.', '先生 | Ms.'],
    ['他的妻子是一名教师。', 'His husband is a teacher.', '妻 | husband'],
    ['她有两个女儿。', 'She has two sons.', '女儿 | sons'],
    ['他的姐姐在银行工作。', 'His brother works at a bank.', '姐 | brother'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))
})

describe('what is right, or cannot be told', () => {
  test.each([
    ['她说，比赛很精彩。', 'She said the match was wonderful.'],
    ['她说他来了。', 'He came, she said.'],
    ['她们抵达巴黎。', 'He led them to Paris.'],
    ['其他选手落后。', 'She was ahead of the rest.'],
    ['小明把书给了她。', 'Xiaoming gave her his book.'],
    ['吉他手走上台。', 'She played the guitar.'],
    ['王女士和刘先生出席。', 'Mr. Liu and others attended.'],
    ['她的儿女都来了。', 'Her sons came.'],
    ['主席先生，谢谢陈太。', 'Sir, I thank Mrs. Chan.'],
    ['女子组比赛开始。', 'The match of the women began, all men watching.'],
  ])('%s %s', (source, target) => expect(found(source, target)).toEqual([]))
})

describe('what the document tells', () => {
  const lexicon = buildLexicon([{ chinese: '说', english: 'say', pinyin: 'shuo1' }])
  const check = (...texts: readonly Texts[]) => documentFlags('gender', texts, { lexicon }).map(({ length }) => length)

  test('他 as “she” is wrong only where the document has 她 for women', () => {
    const he = ['他说，比赛很精彩。', 'She said the match was wonderful.'] as const
    expect(check(he, ['她来了。', 'She came.'])).toEqual([1, 0])
    expect(check(he, ['她来了。', 'She came.'], ['天晴了。', 'It cleared up.'])).toEqual([1, 0, 0])
    expect(check(he, ['天晴了。', 'It cleared up.'])).toEqual([0, 0])
  })

  test('a person who is 女士 elsewhere is no “he”', () => {
    const witness = ['记者采访了王丽萍女士。', 'Reporters interviewed Ms. Wang Liping.'] as const
    const he = ['王丽萍表示，比赛很精彩。', 'Wang Liping said he liked the match.'] as const
    const she = ['王丽萍表示，比赛很精彩。', 'Wang Liping said she liked the match.'] as const
    expect(check(witness, he, she)).toEqual([0, 1, 0])
    expect(check(witness, ['王丽萍的丈夫张建国表示，比赛很精彩。', 'Her husband Zhang Jianguo said he liked the match.'])).toEqual([0, 0])
    expect(check(['记者采访了王丽萍。', 'Reporters interviewed Wang Liping.'], he)).toEqual([0, 0])
  })
})
