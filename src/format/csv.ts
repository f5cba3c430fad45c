import { message } from '../model/index.ts'
import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { flagText } from './flag-text.ts'
import { withLegalCharacters } from './legal-characters.ts'
import { worstSeverity } from './worst-severity.ts'
import type { Written } from './written.ts'

/** `bom`: begin with a byte order mark, so that Excel reads UTF-8. `safe`: keep spreadsheets from running cells as formulas. */
export interface CsvOptions {
  readonly bom?: boolean
  readonly safe?: boolean
}

/** The header row. Scripts read these names: they do not change with the language of the interface. */
export const CSV_COLUMNS = [
  'id',
  'source',
  'target',
  'machine',
  'state',
  'locked',
  'confidence',
  'bead',
  'severity',
  'issues',
  'changed_by',
  'changed_at',
] as const

/** What a spreadsheet takes for the beginning of a formula, or strips to find one (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/

/**
 * CSV by RFC 4180: every field in quotes where it needs them, CRLF after every record, UTF-8 with a byte order mark unless
 * `bom` is false. Every unit is a row, also with an empty side. With `safe`, a cell that a spreadsheet could run as a formula gets
 * an apostrophe in front, and a note counts them; without it, cells stay as they are.
 */
export function writeCsv(input: BilingualFile, { bom = true, safe = false }: CsvOptions = {}): Written {
  const { file, notes } = withLegalCharacters(input)
  let guarded = 0
  const guard = (cell: string): string => {
    if (!safe || !FORMULA.test(cell)) return cell
    guarded++
    return `'${cell}`
  }
  const records = [
    CSV_COLUMNS.join(','),
    ...file.units.map((unit) =>
      cellsOf(unit)
        .map((cell) => field(guard(cell)))
        .join(','),
    ),
  ]
  const content = `${bom ? '\uFEFF' : ''}${records.map((record) => `${record}\r\n`).join('')}`
  const guardNote = guarded === 0 ? [] : [message('format.note.formulas-guarded', { count: guarded })]
  return { content, written: file.units.length, leftOut: [], notes: [...notes, ...guardNote] }
}

function cellsOf(unit: BilingualUnit): readonly string[] {
  return [
    String(unit.id),
    unit.source,
    unit.target,
    unit.machineTarget,
    unit.state,
    unit.locked ? 'yes' : 'no',
    String(unit.confidence),
    unit.beadType,
    worstSeverity(unit.flags) ?? '',
    unit.flags.map((flag) => flagText(flag, unit)).join('\n'),
    unit.changedBy ?? '',
    unit.changedAt ?? '',
  ]
}

function field(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The records of a CSV text by RFC 4180, for counting what was written; a byte order mark is skipped. */
export function readCsvRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) return records
    const [, quoted, plain, separator] = match
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (separator === ',') continue
    records.push(record)
    record = []
  }
  return records
}
