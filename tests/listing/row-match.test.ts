import { describe, expect, it } from 'vitest'
import { ALL_ROWS, listsAll, NameSearch, rowMatch, type RowContent, type RowQuery } from '../../src/listing/index.ts'
import { foldText } from '../../src/memory/folded-text.ts'

interface Texts {
  readonly source?: string
  readonly target?: string
  readonly machine?: string
  readonly flags?: RowContent['flags']
}

function content({ source = '', target = '', machine = target, flags = () => [] }: Texts): RowContent {
  const texts = { source, target, machine }
  return {
    text: (which) => texts[which],
    folded: (which) => foldText(texts[which]),
    holds: (which, words) => foldText(texts[which]).includes(words),
    flags,
  }
}

function fits(query: Partial<RowQuery>, texts: Texts): boolean {
  const match = rowMatch({ ...ALL_ROWS, ...query })
  if (!match.ok) throw new Error(match.problem.code)
  return match.value.tests.every((test) => test(content(texts)))
}

describe('words are found', () => {
  it.each<[string, string, Texts]>([
    ['in the Chinese', '长板', { source: '锻造长板' }],
    ['in the English', 'board', { target: 'the long board' }],
    ['in the machine English that was corrected', 'board', { target: 'strengths', machine: 'the long board' }],
    ['in either case', 'gdp', { target: 'GDP rose' }],
    ['in either width', 'GDP', { source: 'ＧＤＰ增长' }],
    ['in traditional and simplified characters', '長板', { source: '锻造长板' }],
    ['in simplified for traditional', '长板', { source: '鍛造長板' }],
    ['with white space around them', '  board ', { target: 'the long board' }],
  ])('%s', (_, text, texts) => expect(fits({ text }, texts)).toBe(true))

  it('and not where they are not', () => expect(fits({ text: '短板' }, { source: '长板', target: 'short' })).toBe(false))
})

describe('each side has a search of its own', () => {
  const texts = { source: '增长6.8%', target: 'rose by 6.8%', machine: 'grew 6.8%' }
  it.each<[string, Partial<RowQuery>, boolean]>([
    ['words in the Chinese', { source: { text: '增长', regex: false } }, true],
    ['words that only the machine had', { target: { text: 'grew', regex: false } }, false],
    ['an expression', { target: { text: String.raw`\d+\.\d+%$`, regex: true } }, true],
    ['an expression in either case', { target: { text: '^ROSE', regex: true } }, true],
    ['an expression as words', { target: { text: '^ROSE', regex: false } }, false],
    ['both sides at once', { source: { text: '增长', regex: false }, target: { text: 'fell', regex: false } }, false],
    ['an expression that is valid only without the Unicode flag', { target: { text: String.raw`\-?\d`, regex: true } }, true],
  ])('%s', (_, query, expected) => expect(fits(query, texts)).toBe(expected))

  it.each<[string, string, object]>([
    ['(a', 'open-group', { place: 1 }],
    ['一(?:二(三)', 'open-group', { place: 2 }],
    [String.raw`\(a)b)`, 'stray-bracket', { place: 4 }],
    ['a[b)', 'open-class', { place: 2 }],
    ['a|*b', 'nothing-to-repeat', { place: 3, sign: '*' }],
    ['a++', 'nothing-to-repeat', { place: 3, sign: '+' }],
    ['(?{2})', 'nothing-to-repeat', { place: 2, sign: '?' }],
    ['ab\\', 'open-escape', { place: 3 }],
    ['[z-a]', 'bad-pattern', { reason: 'Range out of order in character class' }],
  ])('and says where an expression is none: %s', (text, code, values) => {
    expect(rowMatch({ ...ALL_ROWS, target: { text, regex: true } })).toMatchObject({
      ok: false,
      problem: { code: `listing.${code}`, message: { values: { pattern: text, ...values } } },
    })
  })
})

describe('a search may ask for the case and for whole words', () => {
  const texts = { source: '我国ＧＤＰ增长，IT业', target: 'GDP rose; the gdp per head, board by boards', machine: 'Its GDPs' }
  const exact = { regex: false, caseSensitive: true }
  const whole = { regex: false, wholeWords: true }
  it.each<[string, Partial<RowQuery>, boolean]>([
    ['the case of the English', { target: { text: 'Rose', ...exact } }, false],
    ['the same case', { target: { text: 'GDP rose', ...exact } }, true],
    ['in all texts', { text: 'Its', form: exact }, true],
    ['in none of them', { text: 'iTs', form: exact }, false],
    ['a whole word', { target: { text: 'board', ...whole } }, true],
    ['a part of a word', { target: { text: 'oard', ...whole } }, false],
    ['a whole word among Chinese characters', { source: { text: 'gdp', ...whole } }, true],
    ['Chinese characters within a sentence', { source: { text: '增長', ...whole } }, true],
    ['a word that only the machine had', { text: 'gdps', form: whole }, true],
    ['an expression as a whole word', { target: { text: 'boar', regex: true, wholeWords: true } }, false],
    ['an expression in its case', { target: { text: '^gdp', regex: true, caseSensitive: true } }, false],
    ['an expression in any text', { text: 'Its|nothing', form: { regex: true } }, true],
    ['signs that mean nothing in words', { target: { text: 'rose;', ...whole } }, true],
  ])('%s', (_, query, expected) => expect(fits(query, texts)).toBe(expected))
})

describe('flags', () => {
  const flags = () => [{ rule: 'term', concept: 'neck' }, { rule: 'number' }]
  it.each<[Partial<RowQuery>, boolean]>([
    [{ rule: 'term' }, true],
    [{ rule: 'tense' }, false],
    [{ concept: 'neck' }, true],
    [{ concept: 'board' }, false],
  ])('are asked by rule and by concept: %j', (query, expected) => expect(fits(query, { flags })).toBe(expected))
})

it.each<[Partial<RowQuery>, boolean]>([
  [{}, true],
  [{ filters: ['all'], text: ' ', source: { text: '', regex: true } }, true],
  [{ filters: ['edited'] }, false],
  [{ without: ['edited'] }, false],
  [{ text: 'a' }, false],
  [{ target: { text: 'a', regex: false } }, false],
  [{ rule: 'term' }, false],
])('knows a query that lists everything: %j', (query, expected) => expect(listsAll({ ...ALL_ROWS, ...query })).toBe(expected))

it('finds many names at once, the longer beside the shorter', () => {
  const search = new NameSearch([
    { key: 'a', names: ['卡脖子', 'GDP'] },
    { key: 'b', names: ['脖子'] },
    { key: 'c', names: ['長板', ''] },
  ])
  const keys = (text: string) => [...search.keysIn(foldText(text))].sort()
  expect(keys('“卡脖子”问题')).toEqual(['a', 'b'])
  expect(keys('长板与ＧＤＰ')).toEqual(['a', 'c'])
  expect(keys('脖')).toEqual([])
})
