import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { CSV_COLUMNS, writeCsv } from '../../src/format/index.ts'
import { bilingualFile, mixedFile, unit } from './bilingual.ts'

function parsed(content: string): readonly Record<string, string>[] {
  return parse(content, { columns: true, bom: true, record_delimiter: '\r\n', relax_column_count: false })
}

describe('CSV', () => {
  test('a second library reads every unit', () => {
    const { content, written } = writeCsv(mixedFile())
    const rows = parsed(content)
    expect(rows).toHaveLength(written)
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS])
    expect(rows[0]).toMatchObject({ id: '1', state: 'reviewed', locked: 'yes', severity: 'critical', changed_by: 'Wang & Co <w@x>' })
    expect(rows[0]?.issues?.split('\n')).toHaveLength(5)
    expect(rows.map(({ source, target }) => [source, target]).slice(1)).toEqual([
      ['这一句漏译了。', ''],
      ['', 'By our own correspondent'],
    ])
  })

  test('a byte order mark unless it is refused, CRLF after every record', () => {
    expect(writeCsv(mixedFile()).content.startsWith('\uFEFFid,source')).toBe(true)
    expect(writeCsv(mixedFile(), { bom: false }).content.startsWith('id,source')).toBe(true)
    expect(writeCsv(bilingualFile([unit(1, '甲', 'A')])).content.endsWith('\r\n')).toBe(true)
  })

  test.each(['=1+1', '+86 10', '-5', '@SUM(A1)', '\t=1', '\r=1'])('%j is guarded when it is asked for, and only then', (target) => {
    const file = bilingualFile([unit(1, '甲', target)])
    const plain = writeCsv(file)
    expect([parsed(plain.content)[0]?.target, plain.notes]).toEqual([target, []])
    const safe = writeCsv(file, { safe: true })
    expect(parsed(safe.content)[0]?.target).toBe(`'${target}`)
    // The machine English is the same text.
    expect(safe.notes).toEqual([{ code: 'format.note.formulas-guarded', values: { count: 2 } }])
  })
})
