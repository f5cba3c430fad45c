import type { CellObject, SheetData } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { escapeFirstCharacter, escapeXlsxString } from '../../src/format/index.ts'
import type { XlsxCell, XlsxSheet } from '../../src/format/index.ts'
import { readZipEntry } from './zip-entry.ts'

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

const FILLS: Readonly<Record<NonNullable<XlsxCell['tone']>, string>> = {
  header: '#E8EEF4',
  neutral: '#F1F3F5',
  minor: '#FFF6D6',
  major: '#FFE3CC',
  critical: '#FFD6D6',
}

/** The sheet as the bytes of an XLSX workbook: every cell is text (`@`), wraps and stands at the top; the header filters. */
export async function xlsxBytes(sheet: XlsxSheet): Promise<Uint8Array> {
  const data: SheetData = sheet.rows.map((row) => row.map(cellOf))
  const options = {
    sheet: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: sheet.frozenRows,
    stickyColumnsCount: sheet.frozenColumns,
  }
  return writeExcelFile(data, options, { fontFamily: 'Calibri', fontSize: 11, features: [headerFilter(sheet)] }).toBuffer()
}

/** The number of rows that the first sheet of a workbook holds, its header among them; null when it is no such workbook. */
export function countXlsxRows(bytes: Uint8Array): number | null {
  const sheet = readZipEntry(bytes, 'xl/worksheets/sheet1.xml')
  return sheet === null ? null : (sheet.toString('utf8').match(/<row[ >]/g)?.length ?? 0)
}

function cellOf({ text, tone }: XlsxCell): CellObject {
  return {
    // The library looks strings up in a plain object: a text like "constructor" must not meet an inherited name.
    value: text in {} ? escapeFirstCharacter(text) : escapeXlsxString(text),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...(tone === undefined ? {} : { backgroundColor: FILLS[tone] }),
    ...(tone === 'header' ? { fontWeight: 'bold' as const } : {}),
  }
}

function headerFilter({ rows, widths }: XlsxSheet): Feature {
  const lastColumn = String.fromCharCode('A'.charCodeAt(0) + widths.length - 1)
  const filter = `</sheetData><autoFilter ref="A1:${lastColumn}${rows.length}"/>`
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: (xml) => xml.replace('</sheetData>', filter) } } } }
}
