import type { Range } from '../../model/index.ts'

/** A quotation or a title in marks, without the marks. */
export interface Quotation {
  readonly text: string
  readonly range: Range
}

const CHINESE = /[“「『《]([^“”「」『』《》]{1,40})[”」』》]/gu
const ENGLISH = /["“]([^"“”]{1,160})["”]/gu

/** What stands in quotation or title marks in a Chinese text, in order; with marks in marks, the inner ones. */
export function chineseQuotations(text: string): readonly Quotation[] {
  return quotations(text, CHINESE)
}

/** What stands in double quotation marks in an English text, in order. */
export function englishQuotations(text: string): readonly Quotation[] {
  return quotations(text, ENGLISH)
}

function quotations(text: string, pattern: RegExp): readonly Quotation[] {
  return [...text.matchAll(pattern)].map((match) => {
    const content = match[1] ?? ''
    const start = match.index + match[0].indexOf(content)
    return { text: content, range: [start, start + content.length] }
  })
}
