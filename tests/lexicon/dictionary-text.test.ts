import { describe, expect, it } from 'vitest'
import { buildLexicon, coverage, readDictionary, type DictionaryText } from '../../src/lexicon/index.ts'

function read(...lines: string[]): DictionaryText {
  const outcome = readDictionary(lines.join('\n'), 'mine')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
const pairs = (dictionary: DictionaryText) => dictionary.entries.map(({ chinese, english }) => `${chinese}=${english}`)
const faults = ({ skipped }: DictionaryText) => skipped.first.map(({ line, message }) => `${line} ${message.code}`)

describe('CEDICT text', () => {
  it('gives both spellings each gloss', () => {
    const dictionary = read('# comment', '#! version=1', '傳統 传统 [chuan2 tong3] /tradition/traditional/', '雨 雨 [[yu3]] /rain/', '')
    expect(dictionary.format).toBe('cedict')
    expect(pairs(dictionary)).toEqual(['传统=tradition', '傳統=tradition', '传统=traditional', '傳統=traditional', '雨=rain'])
    expect(dictionary.entries.at(-1)?.pinyin).toBe('yu3')
    expect(dictionary).toMatchObject({ used: 2, skipped: { count: 0 } })
  })

  it('counts lines that are none and uses the others', () => {
    const dictionary = read('雨 雨 [yu3] /rain/', '这一行不对', '風 风 [feng1] //', '風 风 [feng1] /wind/')
    expect(pairs(dictionary)).toEqual(['雨=rain', '风=wind', '風=wind'])
    expect(faults(dictionary)).toEqual(['2 dictionary.line-cedict', '3 dictionary.line-no-english'])
  })
})

describe('a table', () => {
  const valid: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
    ['two columns', '长板\tstrength', ['长板=strength'], undefined],
    ['more English columns', '长板\tstrength\tadvantage', ['长板=strength', '长板=advantage'], undefined],
    ['several renderings in a cell', '长板\tstrength; strong suit；edge', ['长板=strength', '长板=strong suit', '长板=edge'], undefined],
    ['pinyin behind', '女\twoman\tnü3', ['女=woman'], 'nv3'],
    ['pinyin between, with marks', '女\tnǚ\twoman', ['女=woman'], 'nv'],
    ['two spellings', '傳統\t传统\tchuan2 tong3\ttradition', ['傳統=tradition', '传统=tradition'], 'chuan2 tong3'],
    ['glosses between slashes', '传统\t/tradition/traditional/', ['传统=tradition', '传统=traditional'], undefined],
    ['quoted cells', '"长板"\t"the ""edge"""', ['长板=the "edge"'], undefined],
    ['an accent in the only English', '咖啡馆\tcafé', ['咖啡馆=café'], undefined],
    ['a number before', '17\t长板\tstrength', ['长板=strength'], undefined],
    ['Windows line ends and a byte order mark', '\uFEFF长板\tstrength\r', ['长板=strength'], undefined],
  ]
  it.each(valid)('takes %s', (_, line, expected, pinyin) => {
    const dictionary = read(line, '')
    expect(dictionary.format).toBe('table')
    expect(pairs(dictionary)).toEqual(expected)
    expect(dictionary.entries[0]?.pinyin).toBe(pinyin)
  })

  it('follows its heading row', () => {
    const dictionary = read('ID\tEnglish\t备注\t中文\tPinyin', '1\train\tnote\t雨\tyu3', '2\twind\t\t风\t')
    expect(dictionary.entries).toEqual([
      { chinese: '雨', english: 'rain', pinyin: 'yu3' },
      { chinese: '风', english: 'wind' },
    ])
  })

  it('says of each bad line what is wrong', () => {
    const long = '一'.repeat(13)
    const dictionary = read('雨\train', '没有制表符', 'rain\t雨', '风\t123', '', '# comment', `${long}\tlong`, `雪\t${'s'.repeat(20_000)}`)
    expect(pairs(dictionary)).toEqual(['雨=rain'])
    expect(dictionary.skipped.count).toBe(5)
    expect(faults(dictionary)).toEqual([
      '2 dictionary.line-no-tab',
      '3 dictionary.line-no-chinese',
      '4 dictionary.line-no-english',
      '7 dictionary.line-long-word',
      '8 dictionary.line-too-long',
    ])
  })

  it('takes 300,000 lines, a third of them bad', () => {
    const lines = Array.from({ length: 300_000 }, (_, at) =>
      at % 3 === 0 ? `bad ${at}` : `词${String.fromCharCode(0x4e00 + (at % 20_000))}\tword ${at}`,
    )
    expect(read(lines.join('\n'))).toMatchObject({ used: 200_000, skipped: { count: 100_000 } })
  })
})

describe('TBX', () => {
  it('gives every Chinese name every English term', () => {
    const tbx = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="c1"><langSec xml:lang="zh"><termSec><term>长板</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>strength</term></termSec><termSec><term>longboard</term></termSec></langSec></conceptEntry>
      </body></text></tbx>`
    expect(pairs(read(tbx))).toEqual(['长板=strength', '长板=longboard'])
  })
})

describe('a file that is no dictionary', () => {
  it.each([
    ['', 'dictionary.empty'],
    [' \n\t\n', 'dictionary.empty'],
    ['# only comments\n', 'dictionary.empty'],
    ['今天下雨。\n明天刮风。\n', 'dictionary.no-entries'],
    ['<html><body>', 'dictionary.xml'],
    ['<html></html>', 'dictionary.xml'],
  ])('%j is refused with %s', (text, code) => {
    expect(readDictionary(text, 'mine')).toMatchObject({ ok: false, problem: { code, message: { values: { name: 'mine' } } } })
  })

  it('names the first line that should be an entry', () => {
    expect(readDictionary('\n\n今天下雨。\n', 'mine')).toMatchObject({ problem: { message: { values: { line: 3 } } } })
  })
})

describe('coverage', () => {
  const rain = buildLexicon([{ chinese: '下雨', english: 'to rain' }])
  const day = buildLexicon([{ chinese: '今天', english: 'today' }])

  it('is the share of the running words that a lexicon knows', () => {
    const whole = buildLexicon([
      { chinese: '下雨', english: 'to rain' },
      { chinese: '今天', english: 'today' },
    ])
    expect(coverage(['今天下雨。', '今天不下雨。'], [rain, day], whole)).toEqual({ words: 5, shares: [0.4, 0.4] })
  })

  it('is nothing of a text without Chinese', () => {
    expect(coverage(['rain'], [rain], rain)).toEqual({ words: 0, shares: [0] })
  })
})
