import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/segment/index.ts'

const SHARED = join(import.meta.dirname, '../../../shared')
const there = existsSync(join(SHARED, 'seeds'))

function read(number: string) {
  const folder = join(SHARED, 'seeds')
  const text = readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(number)) ?? ''), 'utf8')
  const { paragraphs, sentences } = segmentText(text, number === '002' ? 'en' : 'zh')
  const said = sentences.map(({ range, paragraph }) => ({ text: text.slice(...range), kind: paragraphs[paragraph]?.kind }))
  return { text, sentences, said, of: (kind: string) => said.filter((sentence) => sentence.kind === kind).map((sentence) => sentence.text) }
}

const squeeze = (text: string) => text.replace(/[\s\u3000]+/gu, '')

describe.skipIf(!there)('the layouts of the texts in ../shared', () => {
  it.each(['000', '001', '002', '003', '004'])('%s: every sentence is a range without white space at its ends, in order', (number) => {
    const { text, sentences } = read(number)
    let end = 0
    for (const { range } of sentences) {
      expect(range[0]).toBeGreaterThanOrEqual(end)
      expect(text.slice(...range)).toBe(text.slice(...range).trim())
      end = range[1]
    }
  })

  it.each([
    ['000', 'source_sentences'],
    ['002', 'target_sentences'],
  ] as const)('%s is cut as a person cut it', (number, list) => {
    const gold = JSON.parse(readFileSync(join(SHARED, 'gold/seed-pair-alignment.json'), 'utf8')) as Record<
      typeof list,
      readonly { text: string }[]
    >
    expect(read(number).said.map(({ text }) => squeeze(text))).toEqual(gold[list].map(({ text }) => squeeze(text)))
  })

  it('001: headings with dashes stay whole, dashes at a line start make list items', () => {
    const { of } = read('001')
    expect(of('heading').filter((text) => text.includes('——')).length).toBeGreaterThanOrEqual(5)
    expect(of('list-item').filter((text) => /^——[^。]{2,6}。$/u.test(text)).length).toBeGreaterThanOrEqual(3)
  })

  it('003: no front matter, no tags, no script in any sentence', () => {
    for (const { text } of read('003').said) expect(text).not.toMatch(/<\/?[a-z]+|thumbnail|headimg|https?:|function\s*\(/u)
  })

  it('004: half-width question marks end sentences, decimals and colons do not', () => {
    const { said } = read('004')
    const questions = said.filter(({ text }) => text.includes('?'))
    expect(questions.length).toBeGreaterThan(3)
    for (const { text } of questions) expect(text.replace(/[”’"')）]+$/u, '')).toMatch(/\?$/u)
    for (const { text } of said) expect(text).not.toMatch(/^(?:\d+[%％]|[问答]:$)/u)
  })
})
