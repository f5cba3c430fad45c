import type { Wording } from '../model/index.ts'

export type FormatId = 'tmx' | 'xliff' | 'xlsx' | 'csv' | 'json' | 'txt'

/** An export format: `extension` without the dot, `title` for a menu, `mime` for a download. */
export interface Format {
  readonly id: FormatId
  readonly extension: string
  readonly title: Wording
  readonly mime: string
}

/** In the order of a menu: what other translation tools read first, then what people and scripts read. */
export const FORMATS: readonly Format[] = [
  {
    id: 'tmx',
    extension: 'tmx',
    title: { en: 'TMX 1.4b translation memory', zh: 'TMX 1.4b 翻译记忆' },
    mime: 'application/x-tmx+xml',
  },
  { id: 'xliff', extension: 'xlf', title: { en: 'XLIFF 2.1', zh: 'XLIFF 2.1' }, mime: 'application/xliff+xml' },
  {
    id: 'xlsx',
    extension: 'xlsx',
    title: { en: 'Excel workbook', zh: 'Excel 工作簿' },
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { id: 'csv', extension: 'csv', title: { en: 'CSV table', zh: 'CSV 表格' }, mime: 'text/csv; charset=utf-8' },
  { id: 'json', extension: 'json', title: { en: 'JSON, complete', zh: 'JSON（完整数据）' }, mime: 'application/json' },
  {
    id: 'txt',
    extension: 'txt',
    title: { en: 'Corrected English, plain text', zh: '修订后的英文（纯文本）' },
    mime: 'text/plain; charset=utf-8',
  },
]

const OTHER_EXTENSIONS: Readonly<Record<string, FormatId>> = { xliff: 'xliff', text: 'txt' }

/** The format that a file name asks for by its extension, whatever its case, or null. */
export function formatOf(fileName: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase()
  if (extension === undefined) return null
  const other = Object.hasOwn(OTHER_EXTENSIONS, extension) ? OTHER_EXTENSIONS[extension] : undefined
  return FORMATS.find((format) => format.extension === extension || format.id === other) ?? null
}
