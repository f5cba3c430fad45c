import type { InterfaceLanguage, Message, Severity, Wording } from '../model/index.ts'
import { SEVERITY_TITLES, message } from '../model/index.ts'
import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { flagText } from './flag-text.ts'
import { withLegalCharacters } from './legal-characters.ts'
import { STATE_TITLES } from './field-titles.ts'
import { worstSeverity } from './worst-severity.ts'
import type { Written } from './written.ts'

/** One cell: always text, so that `=1+1`, `1/2` and long numbers stay what they are. `tone` is a fill beside the words. */
export interface XlsxCell {
  readonly text: string
  readonly tone?: 'header' | Severity
}

/** A sheet as rows of cells. Widths are in characters; the first `frozenRows` and `frozenColumns` stay in sight. All cells wrap. */
export interface XlsxSheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly rows: readonly (readonly XlsxCell[])[]
}

/** The most UTF-16 code units a cell may hold, and the most rows of a sheet (Excel specifications and limits). */
export const CELL_LIMIT = 32_767
const ROW_LIMIT = 1_048_576

const COLUMNS: readonly {
  readonly title: Wording
  readonly width: number
  readonly text: (unit: BilingualUnit, language: InterfaceLanguage) => string
}[] = [
  { title: { en: 'ID', zh: '编号' }, width: 7, text: ({ id }) => String(id) },
  { title: { en: 'Chinese', zh: '中文' }, width: 55, text: ({ source }) => source },
  { title: { en: 'English', zh: '英文' }, width: 60, text: ({ target }) => target },
  { title: { en: 'Machine English', zh: '机器译文' }, width: 50, text: ({ machineTarget }) => machineTarget },
  { title: { en: 'Status', zh: '状态' }, width: 12, text: ({ state }, language) => STATE_TITLES[state][language] },
  { title: { en: 'Severity', zh: '严重程度' }, width: 12, text: ({ flags }, language) => severityText(worstSeverity(flags), language) },
  { title: { en: 'Issues', zh: '问题' }, width: 60, text: (unit) => unit.flags.map((flag) => flagText(flag, unit)).join('\n') },
  { title: { en: 'Link', zh: '对应' }, width: 8, text: ({ beadType }) => beadType },
  { title: { en: 'Confidence', zh: '置信度' }, width: 11, text: ({ confidence }) => confidence.toFixed(2) },
  { title: { en: 'Changed by', zh: '修改人' }, width: 16, text: ({ changedBy }) => changedBy ?? '' },
  { title: { en: 'Changed at (UTC)', zh: '修改时间（UTC）' }, width: 22, text: ({ changedAt }) => changedAt ?? '' },
]

/**
 * One sheet: a header row in the language of the interface and a row for every unit, also with an empty side. A cell over
 * Excel's limit is shortened, and a note names its unit. Units beyond Excel's last row are left out.
 */
export function writeXlsxSheet(input: BilingualFile, language: InterfaceLanguage = 'en'): Written<XlsxSheet> {
  const { file, notes } = withLegalCharacters(input)
  const fitting = file.units.slice(0, ROW_LIMIT - 1)
  const beyond = file.units.slice(ROW_LIMIT - 1)
  const shortened = new Set<number>()
  const header: readonly XlsxCell[] = COLUMNS.map(({ title }) => ({ text: title[language], tone: 'header' }))
  const rows = fitting.map((unit) => rowOf(unit, language, shortened))
  const content: XlsxSheet = {
    name: language === 'zh' ? '对照' : 'Review',
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: 1,
    rows: [header, ...rows],
  }
  const leftOut = beyond.map(({ id }) => ({ id, reason: message('format.left-out.too-many-rows', { limit: ROW_LIMIT - 1 }) }))
  return { content, written: fitting.length, leftOut, notes: [...notes, ...shortenedNotes(shortened)] }
}

function shortenedNotes(shortened: ReadonlySet<number>): readonly Message[] {
  if (shortened.size === 0) return []
  const ids = [...shortened].slice(0, 10).join(', ')
  return [message('format.note.cells-shortened', { count: shortened.size, ids, limit: CELL_LIMIT })]
}

function rowOf(unit: BilingualUnit, language: InterfaceLanguage, shortened: Set<number>): readonly XlsxCell[] {
  const severity = worstSeverity(unit.flags)
  return COLUMNS.map(({ title, text }) => {
    const cell = { text: fitted(text(unit, language), unit.id, shortened) }
    return title.en === 'Severity' && severity !== null ? { ...cell, tone: severity } : cell
  })
}

function fitted(text: string, id: number, shortened: Set<number>): string {
  if (text.length <= CELL_LIMIT) return text
  shortened.add(id)
  return `${text.slice(0, CELL_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function severityText(severity: Severity | null, language: InterfaceLanguage): string {
  return severity === null ? '' : SEVERITY_TITLES[severity][language]
}
