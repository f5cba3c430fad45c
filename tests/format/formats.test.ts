import { describe, expect, test } from 'vitest'
import { FORMATS, FORMAT_WORDING, formatOf, selectUnits, wordFormat, writeXlsxSheet } from '../../src/format/index.ts'
import { withLegalCharacters } from '../../src/format/legal-characters.ts'
import { escapeFirstCharacter, escapeXlsxString } from '../../src/format/xlsx-string.ts'
import { CELL_LIMIT } from '../../src/format/xlsx-sheet.ts'
import { bilingualFile, flag, mixedFile, unit } from './bilingual.ts'

describe('formats', () => {
  test.each([
    ['a.tmx', 'tmx'],
    ['报告.XLF', 'xliff'],
    ['a.b.xliff', 'xliff'],
    ['/x.json/y.csv', 'csv'],
    ['a.xlsx', 'xlsx'],
    ['a.json', 'json'],
    ['a.txt', 'txt'],
    ['a.doc', null],
    ['tmx', null],
    ['a.tmx/b', null],
    ['a.constructor', null],
  ])('%s is %s', (name, id) => {
    expect(formatOf(name)?.id ?? null).toBe(id)
  })

  test('each format has its own extension and titles', () => {
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(6)
    for (const { title } of FORMATS) expect(title.en && title.zh).toBeTruthy()
  })
})

describe('what is exported', () => {
  test('only reviewed leaves the others out, with the reason', () => {
    const { file, leftOut } = selectUnits(mixedFile(), 'reviewed')
    expect(file.units.map(({ id }) => id)).toEqual([1, 2])
    expect(leftOut).toEqual([{ id: 3, reason: { code: 'format.left-out.not-reviewed', values: {} } }])
    expect(selectUnits(mixedFile(), 'all').file).toEqual(mixedFile())
  })

  test('characters that XML cannot hold go, ranges move with them, and they are counted', () => {
    const dirty = unit(1, '甲\u0000乙\uD800丙', 'a\u000Bb𠮷c', { flags: [flag([2, 5], [2, 5]), flag([0, 1], [3, 5])] })
    const { file, notes } = withLegalCharacters(bilingualFile([dirty]))
    expect(file.units[0]).toMatchObject({ source: '甲乙丙', target: 'ab𠮷c', machineTarget: 'ab𠮷c' })
    expect(file.units[0]?.flags.map(({ source, target }) => [source, target])).toEqual([
      [
        [1, 3],
        [1, 4],
      ],
      [
        [0, 1],
        [2, 4],
      ],
    ])
    expect(notes).toEqual([{ code: 'format.note.characters-removed', values: { count: 4 } }])
    expect(withLegalCharacters(mixedFile()).notes).toEqual([])
  })
})

describe('the sheet', () => {
  test('status and severity are words in the language of the interface', () => {
    const [header, first] = writeXlsxSheet(mixedFile(), 'zh').content.rows
    expect(header?.map(({ text }) => text)).toContain('严重程度')
    expect(first?.map(({ text }) => text)).toEqual(expect.arrayContaining(['已审校', '致命']))
    expect(first?.find(({ tone }) => tone !== undefined)).toEqual({ text: '致命', tone: 'critical' })
    expect(writeXlsxSheet(mixedFile()).content).toMatchObject({ frozenRows: 1, frozenColumns: 1 })
  })

  test('a cell over the limit is shortened at a whole character and said', () => {
    const long = 'a'.repeat(CELL_LIMIT - 2) + '𠮷𠮷'
    const { content, written, notes } = writeXlsxSheet(
      bilingualFile([unit(7, '甲', long, { machineTarget: 'A' }), unit(8, '乙', 'a'.repeat(CELL_LIMIT))]),
    )
    expect(content.rows[1]?.[2]?.text).toBe(`${'a'.repeat(CELL_LIMIT - 2)}…`)
    expect(content.rows[2]?.[2]?.text).toHaveLength(CELL_LIMIT)
    expect([written, notes]).toEqual([2, [{ code: 'format.note.cells-shortened', values: { count: 1, ids: '7', limit: CELL_LIMIT } }]])
  })

  test.each([
    ['plain = text', 'plain = text'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['_x0041_', '_x005F_x0041_'],
    ['snake_x_case', 'snake_x_case'],
    ['\u{1FFFE}', '_xD83F__xDFFE_'],
  ])('%j is written as %j', (text, escaped) => {
    expect(escapeXlsxString(text)).toBe(escaped)
  })

  test('a first character can be hidden', () => {
    expect(escapeFirstCharacter('constructor')).toBe('_x0063_onstructor')
  })
})

describe('wording', () => {
  test('every message is worded in both languages with the same places', () => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const { en, zh } of Object.values(FORMAT_WORDING)) expect(places(zh)).toEqual(places(en))
  })

  test('values stand in their places; an unknown code stays visible', () => {
    expect(wordFormat({ code: 'format.note.characters-removed', values: { count: 3 } }, 'zh')).toContain('3')
    expect(wordFormat({ code: 'format.nothing', values: {} }, 'en')).toBe('format.nothing')
  })
})
