import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { exportBytes } from '../../main/host/export-file.ts'
import type { FormatId } from '../../src/format/index.ts'
import { FORMATS, readJson, readTmx, readXliff2 } from '../../src/format/index.ts'
import { bilingualFile, mixedFile, unit } from '../format/bilingual.ts'
import { tmxFaults, xliffFaults } from '../schema/validators.ts'

/** Content that files are known to break on, each between two letters that must stay beside it. */
const HARD: Readonly<Record<string, string>> = {
  emoji: '👩‍👩‍👧🚀',
  'rare Han': '𠮷野家',
  'bidirectional marks': '\u200Fabc\u202Edef\u2066x\u2069',
  'the end of CDATA': '<![CDATA[x]]>',
  'line ends': 'one\r\ntwo\nthree\rfour',
  markup: '<b>&amp;&#13;</b>',
  quotes: 'say "hi", it\'s ok',
  tabs: '\ta\tb',
  spaces: '  a  ',
  'an escape of spreadsheets': '_x0041_ _x000D_',
  'no-break spaces': '\u00A0a\u3000\uFEFFb',
  'combining marks': 'e\u0301 ñ',
  'control characters of Latin-1': '\u007F\u0085\u009F',
  'replacement character': '\uFFFD',
  'line separators': '\u2028\u2029',
  noncharacters: '\uFDD0\u{1FFFE}',
}

/** Content that starts or is the whole of a cell. */
const WHOLE: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("x")',
  plus: '+86 10 6000',
  minus: '-5%',
  at: '@SUM(1)',
  'a long number': '00123456789012345678',
  'a fraction': '1/2',
  'a truth value': 'TRUE',
  'an inherited name': 'constructor',
  'another inherited name': '__proto__',
}

const TEXTS = [...Object.entries(HARD).map(([name, text]) => [name, `a${text}z`] as const), ...Object.entries(WHOLE)]

/** What a reader of the format gives back: id, Chinese, English of each unit. */
async function reread(format: FormatId, bytes: Uint8Array): Promise<readonly (readonly [string, string, string])[]> {
  const text = (): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (format === 'xlsx') {
    const [sheet] = await readExcelFile(Buffer.from(bytes), { trim: false })
    return (sheet?.data.slice(1) ?? []).map((row) => [String(row[0]), String(row[1] ?? ''), String(row[2] ?? '')])
  }
  if (format === 'csv')
    return (parse(text(), { bom: true, from_line: 2, record_delimiter: '\r\n' }) as string[][]).map((row) => [
      row[0] ?? '',
      row[1] ?? '',
      row[2] ?? '',
    ])
  const read = format === 'tmx' ? readTmx(text()) : format === 'xliff' ? readXliff2(text()) : readJson(text())
  if (!read.ok) throw new Error(read.problem.code)
  const { units } = 'file' in read.value ? read.value.file : read.value
  return units.map(({ id, source, target }) => [String(id), source, target])
}

async function bytesOf(format: FormatId, file = mixedFile()): Promise<Uint8Array> {
  const exported = await exportBytes(file, { format })
  if (!exported.ok) throw new Error(exported.problem.code)
  return exported.value.bytes
}

const WITH_CELLS = FORMATS.map(({ id }) => id).filter((id) => id !== 'txt')

describe.each(WITH_CELLS)('hard content through %s', (format) => {
  test.each(TEXTS)('%s', async (_, text) => {
    const file = bilingualFile([unit(1, text, text), unit(2, '第二。', 'Second.')])
    expect(await reread(format, await bytesOf(format, file))).toEqual([
      ['1', text, text],
      ['2', '第二。', 'Second.'],
    ])
  })

  test('what XML cannot hold is removed and counted, and nothing beside it', async () => {
    const file = bilingualFile([unit(1, '甲\u0000\uD83D乙', 'a\u000Bb\uFFFEc\uDE00d')])
    const exported = await exportBytes(file, { format })
    if (!exported.ok) throw new Error(exported.problem.code)
    const rows = await reread(format, exported.value.bytes)
    const kept = format === 'json'
    expect(rows).toEqual([['1', kept ? '甲\u0000\uD83D乙' : '甲乙', kept ? 'a\u000Bb\uFFFEc\uDE00d' : 'abcd']])
    expect(exported.value.notes.map(({ code }) => code)).toEqual(kept ? [] : ['format.note.characters-removed'])
  })

  test('the count is that of the report', async () => {
    const exported = await exportBytes(mixedFile(), { format })
    if (!exported.ok) throw new Error(exported.problem.code)
    const { bytes, written, leftOut } = exported.value
    expect(await reread(format, bytes)).toHaveLength(written)
    expect(written + leftOut.length).toBe(3)
  })
})

test('hard content in plain text stays as it is', async () => {
  for (const [, text] of TEXTS) {
    const bytes = await bytesOf('txt', bilingualFile([unit(1, '中文。', text)]))
    expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(`${text.trim()}\n`)
  }
})

test('all hard content in one file validates', async () => {
  const file = bilingualFile(TEXTS.map(([, text], index) => unit(index, text, text)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  expect(tmxFaults(decoder.decode(await bytesOf('tmx', file)))).toEqual([])
  expect(xliffFaults(decoder.decode(await bytesOf('xliff', file)))).toEqual([])
})

describe('a workbook', () => {
  test('has a sheet whose cells are text, with a frozen header that filters', async () => {
    const [sheet] = await readExcelFile(Buffer.from(await bytesOf('xlsx')))
    expect(sheet?.sheet).toBe('Review')
    expect(sheet?.data.flat().every((cell) => cell === null || typeof cell === 'string')).toBe(true)
    expect(sheet?.data[1]).toEqual(expect.arrayContaining(['Reviewed', 'Critical']))
  })

  test('keeps 20,000 units', async () => {
    const units = [...Array(20_000).keys()].map((index) => unit(index, `第${index}句。`, `Sentence ${index}.`))
    const exported = await exportBytes(bilingualFile(units), { format: 'xlsx' })
    expect(exported.ok && exported.value.written).toBe(20_000)
  })
})
