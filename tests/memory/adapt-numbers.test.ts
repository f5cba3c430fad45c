import { describe, expect, it } from 'vitest'
import { adaptNumbers } from '../../src/memory/index.ts'

type Case = readonly [source: string, target: string, asked: string, adapted: string]

const CERTAIN: readonly Case[] = [
  ['共有100人参加。', 'A total of 100 people took part.', '共有250人参加。', 'A total of 250 people took part.'],
  ['增长5.2%。', 'It grew by 5.2%.', '增长12%。', 'It grew by 12%.'],
  ['增长５％。', 'It grew by 5 percent.', '增长7％。', 'It grew by 7 percent.'],
  ['总值1841亿元。', 'It is worth 184.1 billion yuan.', '总值1905亿元。', 'It is worth 190.5 billion yuan.'],
  ['共有900家企业。', 'There are 900 companies.', '共有12500家企业。', 'There are 12,500 companies.'],
  ['共有12,500家企业。', 'There are 12,500 companies.', '共有900家企业。', 'There are 900 companies.'],
  ['2023年增长5%。', 'In 2023, it grew 5%.', '2024年增长6%。', 'In 2024, it grew 6%.'],
  [
    '投资30亿元，建成20个项目。',
    'With 3 billion yuan, 20 projects were built.',
    '投资30亿元，建成25个项目。',
    'With 3 billion yuan, 25 projects were built.',
  ],
]

const UNCERTAIN: readonly (readonly [why: string, source: string, target: string, asked: string])[] = [
  ['words differ too', '共有100人参加。', 'A total of 100 people took part.', '共有250人离开。'],
  ['no number differs', '共有100人参加。', 'A total of 100 people took part.', '共有100人参加。'],
  ['the English says it in words', '共有三人参加。', 'Three people took part.', '共有五人参加。'],
  ['the noun would change', '共有2人参加。', 'There were 2 people.', '共有1人参加。'],
  ['the noun would change back', '共有1人参加。', 'There was 1 person.', '共有2人参加。'],
  ['the article would change', '增长7%。', 'There was a 7% increase.', '增长8%。'],
  ['the English does not say it', '共有100人参加。', 'Many people took part.', '共有250人参加。'],
  ['the English says it twice', '共有20人参加。', 'Of the 20, all 20 took part.', '共有25人参加。'],
  ['the English has another value', '共有100人参加。', 'A total of 110 people took part.', '共有250人参加。'],
  ['one value becomes two', '20人去，20人来。', '20 went and 20 came.', '20人去，30人来。'],
  ['the scale would change', '总值1841亿元。', 'It is worth 184.1 billion yuan.', '总值50000亿元。'],
  ['a month is a name', '3月5日开幕。', 'It opened on March 5.', '4月5日开幕。'],
]

describe('the English of a pair for other numbers', () => {
  it.each(CERTAIN)('%s %s → %s', (source, target, asked, adapted) => {
    expect(adaptNumbers({ source, target }, asked)).toBe(adapted)
  })

  it.each(UNCERTAIN)('is left to the translator where %s', (_why, source, target, asked) => {
    expect(adaptNumbers({ source, target }, asked)).toBeNull()
  })
})
