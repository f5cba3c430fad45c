import type { BilingualFile, ExportOnly, FormatId, LeftOut, Written } from '../../src/format/index.ts'
import {
  readCsvRecords,
  readJson,
  readTmx,
  readXliff2,
  selectUnits,
  writeCsv,
  writeJson,
  writePlainText,
  writeTmx,
  writeXliff2,
  writeXlsxSheet,
} from '../../src/format/index.ts'
import type { InterfaceLanguage, Message, Outcome } from '../../src/model/index.ts'
import { assertNever, fail, succeed } from '../../src/model/index.ts'
import { countXlsxRows, xlsxBytes } from './xlsx.ts'

/**
 * `bom` and `safe` are of CSV (see `writeCsv`); `only` leaves out what nobody has reviewed; `language` is that of the
 * headings of a workbook.
 */
export interface ExportOptions {
  readonly format: FormatId
  readonly bom?: boolean
  readonly safe?: boolean
  readonly only?: ExportOnly
  readonly language?: InterfaceLanguage
}

/** What an export made: `written` and `leftOut` together are all units of the file. */
export interface ExportReport {
  readonly format: FormatId
  readonly written: number
  readonly leftOut: readonly LeftOut[]
  readonly notes: readonly Message[]
}

/** The bytes of an export with its report. Throws when a writer lost count of its units. */
export async function exportContent(
  file: BilingualFile,
  options: ExportOptions,
): Promise<{ readonly bytes: Uint8Array; readonly report: ExportReport }> {
  const selected = selectUnits(file, options.only ?? 'all')
  const { content: bytes, written, leftOut, notes } = await writeFormat(selected.file, options)
  const allLeftOut = [...selected.leftOut, ...leftOut]
  if (written + allLeftOut.length !== file.units.length) throw new RangeError('Broken invariant: every unit is written or left out')
  return { bytes, report: { format: options.format, written, leftOut: allLeftOut, notes } }
}

/** Reads an export again and compares the number of units in it with the report: `output.mismatch` when they differ. */
export function checkContent(bytes: Uint8Array, { format, written }: ExportReport, path: string): Outcome<null> {
  const found = countUnits(bytes, format)
  return found === null || found === written ? succeed(null) : fail('output.mismatch', { path, found, written })
}

async function writeFormat(file: BilingualFile, options: ExportOptions): Promise<Written<Uint8Array>> {
  const { format, bom, safe, language } = options
  switch (format) {
    case 'tmx':
      return encoded(writeTmx(file))
    case 'xliff':
      return encoded(writeXliff2(file))
    case 'csv':
      return encoded(writeCsv(file, { bom: bom ?? true, safe: safe ?? false }))
    case 'json':
      return encoded(writeJson(file))
    case 'txt':
      return encoded(writePlainText(file))
    case 'xlsx': {
      const sheet = writeXlsxSheet(file, language)
      return { ...sheet, content: await xlsxBytes(sheet.content) }
    }
    default:
      return assertNever(format)
  }
}

function encoded(written: Written): Written<Uint8Array> {
  return { ...written, content: new TextEncoder().encode(written.content) }
}

/** The units that a reader finds in the bytes; -1 when it cannot read them, null for plain text, which has no units. */
function countUnits(bytes: Uint8Array, format: FormatId): number | null {
  switch (format) {
    case 'tmx':
      return countOf(readTmx(textOf(bytes)), ({ file }) => file.units.length)
    case 'xliff':
      return countOf(readXliff2(textOf(bytes)), ({ file }) => file.units.length)
    case 'json':
      return countOf(readJson(textOf(bytes)), (file) => file.units.length)
    case 'csv':
      return readCsvRecords(textOf(bytes)).length - 1
    case 'xlsx':
      return (countXlsxRows(bytes) ?? 0) - 1
    case 'txt':
      return null
    default:
      return assertNever(format)
  }
}

function countOf<T>(outcome: Outcome<T>, count: (value: T) => number): number {
  return outcome.ok ? count(outcome.value) : -1
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
