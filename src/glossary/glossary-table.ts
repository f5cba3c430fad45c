import { fail, succeed, type Concept, type Glossary, type Outcome } from '../model/index.ts'
import { conceptOf } from './concept-draft.ts'
import { isSeverity } from './glossary-jsonl.ts'
import { readSeparatedValues, type Row } from './separated-values.ts'

type Column =
  | 'id'
  | 'chinese'
  | 'preferred'
  | 'admitted'
  | 'forbidden'
  | 'superseded'
  | 'reason'
  | 'reasonChinese'
  | 'domain'
  | 'severity'
  | 'case'
  | 'required'

/** Column headings by what they hold, compared in lower case without spaces, hyphens and underscores. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'conceptid', '编号'],
  chinese: ['zh', 'zhcn', 'zhhans', 'chinese', 'source', 'sourceterm', '中文', '原文', '术语'],
  preferred: ['preferred', 'en', 'enus', 'engb', 'english', 'target', 'targetterm', '英文', '译文', '推荐译法', '首选'],
  admitted: ['admitted', 'allowed', 'accepted', 'synonyms', '允许', '可用译法'],
  forbidden: ['forbidden', 'deprecated', 'avoid', '禁用', '禁用译法'],
  superseded: ['superseded', '旧译'],
  reason: ['reason', 'reasonen', 'note', 'comment', '原因'],
  reasonChinese: ['reasonzh', '中文说明', '说明'],
  domain: ['domain', 'subject', 'subjectfield', '领域'],
  severity: ['severity', '严重程度'],
  case: ['case', 'casesensitive', '区分大小写'],
  required: ['required', '必用'],
}

const YES = new Set(['true', 'yes', 'y', '1', 'x', '是'])

/**
 * Reads a glossary from comma or tab separated values with a heading row: a column for the Chinese and one for the English
 * are needed, the others may be there in any order. Several terms in a cell are separated by `;`. A row without an id gets its first Chinese name for one.
 */
export function parseGlossaryTable(text: string, name: string): Outcome<Glossary> {
  const rows = readSeparatedValues(text.replace(/^\uFEFF/u, ''), name)
  if (!rows.ok) return rows
  const [header, ...body] = rows.value
  if (!header) return fail('glossary-empty', { name })
  const columns = columnsOf(header)
  if (!columns.has('chinese') || ![...columns.keys()].some(isEnglishColumn)) return fail('glossary-columns', { name, line: header.line })
  const concepts: Concept[] = []
  const ids = new Set<string>()
  for (const row of body) {
    const concept = conceptOfRow(row, columns, ids, name)
    if (!concept.ok) return concept
    ids.add(concept.value.id)
    concepts.push(concept.value)
  }
  return concepts.length === 0 ? fail('glossary-empty', { name }) : succeed({ id: name, name, concepts })
}

function conceptOfRow(row: Row, columns: ReadonlyMap<Column, number>, ids: ReadonlySet<string>, name: string): Outcome<Concept> {
  const place = { name, line: row.line }
  const cell = (column: Column) => row.cells[columns.get(column) ?? -1]?.trim() ?? ''
  const chinese = split(cell('chinese'))
  const english = {
    preferred: split(cell('preferred')),
    admitted: split(cell('admitted')),
    deprecated: split(cell('forbidden')),
    superseded: split(cell('superseded')),
  }
  const severity = cell('severity').toLowerCase()
  if (chinese.length === 0) return fail('glossary-field', { ...place, field: 'zh' })
  if (Object.values(english).every((list) => list.length === 0)) return fail('glossary-no-english', place)
  if (severity !== '' && !isSeverity(severity)) return fail('glossary-field', { ...place, field: 'severity' })
  return succeed(
    conceptOf({
      id: cell('id') || freeId(chinese[0] ?? '', ids),
      chinese,
      english,
      reason: { en: cell('reason'), zh: cell('reasonChinese') },
      domain: cell('domain'),
      ...(isSeverity(severity) ? { severity } : {}),
      caseSensitive: YES.has(cell('case').toLowerCase()),
      required: YES.has(cell('required').toLowerCase()),
    }),
  )
}

function columnsOf(header: Row): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>()
  for (const [index, heading] of header.cells.entries()) {
    const plain = heading.toLowerCase().replace(/[\s_-]/gu, '')
    const column = (Object.keys(HEADINGS) as Column[]).find((key) => HEADINGS[key].includes(plain))
    if (column && !columns.has(column)) columns.set(column, index)
  }
  return columns
}

function isEnglishColumn(column: Column): boolean {
  return column === 'preferred' || column === 'admitted' || column === 'forbidden' || column === 'superseded'
}

function split(cell: string): readonly string[] {
  return cell
    .split(/[;；]/u)
    .map((term) => term.trim())
    .filter((term) => term !== '')
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
