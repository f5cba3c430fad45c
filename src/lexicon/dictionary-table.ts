import { message } from '../model/index.ts'
import type { LineResult } from './dictionary-line.ts'
import type { LexiconEntry } from './lexicon.ts'

/** Where a table has its columns: as its heading row says, or as the content of each cell tells. */
export type TableColumns =
  | {
      readonly kind: 'headed'
      readonly chinese: readonly number[]
      readonly english: readonly number[]
      readonly pinyin: readonly number[]
    }
  | { readonly kind: 'by-content' }

/** Headings in lower case, without spaces, hyphens and underscores. */
const HEADINGS = {
  chinese:
    'zh zhcn zhtw zhhans zhhant chinese source sourceterm headword word simplified traditional 中文 汉语 原文 术语 词语 词条 简体 繁体',
  english:
    'en enus engb english target targetterm translation definition definitions meaning meanings gloss glosses 英文 英语 译文 释义 解释',
  pinyin: 'pinyin reading pronunciation 拼音 读音',
} as const

const HAN = /\p{Script=Han}/u
const LATIN = /[a-z]/iu
const LONGEST_WORD = 12

/** Whether the first line of a table is a heading row, and what it says. */
export function tableColumns(line: string): TableColumns {
  const cells = cellsOf(line).map((cell) => cell.toLowerCase().replace(/[\s_-]/gu, ''))
  const at = (role: keyof typeof HEADINGS) => {
    const names = new Set(HEADINGS[role].split(' '))
    return cells.flatMap((cell, index) => (names.has(cell) || names.has(cell.replace(/\d+$/u, '')) ? [index] : []))
  }
  const [chinese, english, pinyin] = [at('chinese'), at('english'), at('pinyin')]
  return chinese.length > 0 && english.length > 0 ? { kind: 'headed', chinese, english, pinyin } : { kind: 'by-content' }
}

/** One row of a table: an entry for each English of each Chinese word. */
export function readTableLine(line: string, number: number, columns: TableColumns): LineResult {
  if (line.trim() === '' || line.startsWith('#')) return null
  const cells = cellsOf(line)
  if (cells.length < 2) return message('dictionary.line-no-tab', { line: number })
  const row = columns.kind === 'headed' ? headedRow(cells, columns) : rowByContent(cells)
  const chinese = row.chinese.filter((word) => HAN.test(word))
  const english = row.english.flatMap(glossesOf)
  if (chinese.length === 0) return message('dictionary.line-no-chinese', { line: number })
  if (english.length === 0) return message('dictionary.line-no-english', { line: number })
  if (chinese.every((word) => word.length > LONGEST_WORD))
    return message('dictionary.line-long-word', { line: number, limit: LONGEST_WORD })
  const pinyin = row.pinyin === null ? {} : { pinyin: withoutToneMarks(row.pinyin) }
  return chinese.flatMap((word) => english.map((gloss): LexiconEntry => ({ chinese: word, english: gloss, ...pinyin })))
}

interface Row {
  readonly chinese: readonly string[]
  readonly english: readonly string[]
  readonly pinyin: string | null
}

function headedRow(cells: readonly string[], columns: Extract<TableColumns, { kind: 'headed' }>): Row {
  const pick = (places: readonly number[]) => places.map((place) => cells[place] ?? '').filter((cell) => cell !== '')
  return { chinese: pick(columns.chinese), english: pick(columns.english), pinyin: pick(columns.pinyin)[0] ?? null }
}

/** The Chinese comes first, in one spelling or two; after it pinyin is told by its tones, and what has Latin letters is English. */
function rowByContent(all: readonly string[]): Row {
  const cells = all.slice(
    Math.max(
      0,
      all.findIndex((cell) => HAN.test(cell) || LATIN.test(cell)),
    ),
  )
  const end = cells.findIndex((cell) => !HAN.test(cell))
  const [chinese, rest] = end < 0 ? [cells, []] : [cells.slice(0, end), cells.slice(end)]
  const latin = rest.filter((cell) => LATIN.test(cell) && !HAN.test(cell))
  const english = latin.filter((cell) => !hasTones(cell))
  // "café" has an accent and is English all the same when nothing else is.
  return english.length > 0 ? { chinese, english, pinyin: latin.find(hasTones) ?? null } : { chinese, english: latin, pinyin: null }
}

const NUMBERED = /^(?:[a-zü:]+[1-5][\s·,'-]*)+$/iu
const MARKED = /^[\p{L}\p{M}\s·,'’-]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][\p{L}\p{M}\s·,'’-]*$/iu

function hasTones(cell: string): boolean {
  return NUMBERED.test(cell) || MARKED.test(cell.normalize('NFC'))
}

/** `lǚ` is `lv`. */
function withoutToneMarks(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/giu, 'v')
    .replace(/\p{M}/gu, '')
}

/** Several renderings in a cell are separated by semicolons, or by slashes with one at either end. */
function glossesOf(cell: string): readonly string[] {
  const parts = /^\/.*\/$/u.test(cell) ? cell.split('/') : cell.split(/[;；]/u)
  return parts.map((part) => part.trim()).filter((part) => LATIN.test(part))
}

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map(unquoted)
}

/** Spreadsheets quote cells that hold a quotation mark or a separator. */
function unquoted(cell: string): string {
  const bare = cell.trim()
  return /^".*"$/u.test(bare) && bare.length > 1 ? bare.slice(1, -1).replace(/""/gu, '"').trim() : bare
}
