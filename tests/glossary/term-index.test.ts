import { describe, expect, test } from 'vitest'
import { readWords, TermIndex } from '../../src/glossary/index.ts'
import { simplified } from '../../src/glossary/traditional.ts'
import { slice, type Glossary } from '../../src/model/index.ts'

function index(...names: readonly string[]): TermIndex {
  const concepts = names.map((name) => ({ id: name, chinese: [name], english: [{ text: 'x', status: 'preferred' as const }] }))
  const glossary: Glossary = { id: 'g', name: 'g', concepts }
  return new TermIndex([glossary])
}

function sightings(source: string, ...names: readonly string[]): readonly string[] {
  return index(...names)
    .find(source, [])
    .flatMap(({ chinese }) => chinese.map(({ name, range, inside }) => `${name}=${slice(source, range)}${inside ? ' inside' : ''}`))
}

describe('Chinese names are found', () => {
  test.each([
    ['as written', '补短板', ['短板'], ['短板=短板']],
    ['with quotation marks in between', '产业链“链主”企业', ['产业链链主'], ['产业链链主=产业链“链主']],
    ['in traditional characters', '補齊短板', ['补齐短板'], ['补齐短板=補齊短板']],
    ['in full width', '５Ｇ网络', ['5g网络'], ['5g网络=５Ｇ网络']],
    ['across a line break', '产业\n链', ['产业链'], ['产业链=产业\n链']],
    ['after a character of two code units', '𠮷野家的短板', ['短板'], ['短板=短板']],
    [
      'the shorter marked where a longer one holds it',
      '补齐短板，短板',
      ['短板', '补齐短板'],
      ['补齐短板=补齐短板', '短板=短板 inside', '短板=短板'],
    ],
    [
      'both where they only overlap',
      '产业链供应链金融',
      ['产业链供应链', '供应链金融'],
      ['产业链供应链=产业链供应链', '供应链金融=供应链金融'],
    ],
  ])('%s', (_how, source, names, expected) => {
    expect(sightings(source, ...names)).toEqual(expected)
  })
})

test('a concept whose context is no pattern holds nowhere', () => {
  const broken: Glossary = { id: 'g', name: 'g', concepts: [{ id: 'a', chinese: ['短板'], english: [], context: { only: '(' } }] }
  expect(new TermIndex([broken]).find('短板', [])).toEqual([])
})

test('of terms that overlap the longest counts, of equals the accepted one', () => {
  const english = [
    { text: 'open source', status: 'deprecated' as const },
    { text: 'open source ecosystem', status: 'preferred' as const },
    { text: 'Open Source Ecosystem', status: 'deprecated' as const },
  ]
  const glossary: Glossary = { id: 'g', name: 'g', concepts: [{ id: 'a', chinese: ['开源生态'], english }] }
  const [finding] = new TermIndex([glossary]).find('开源生态', readWords('an open source ecosystem'))
  expect(finding?.english.map(({ term, accepted }) => [term.text, accepted])).toEqual([['open source ecosystem', true]])
})

test('the table of traditional characters gives simplified ones, once', () => {
  expect([...'產業鏈國'].map(simplified).join('')).toBe('产业链国')
  expect([...'产业链国'].map(simplified).join('')).toBe('产业链国')
})
