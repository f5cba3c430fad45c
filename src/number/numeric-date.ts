import type { Range } from '../model/index.ts'
import { CharacterSet } from './character-set.ts'
import type { NumberMention } from './mention.ts'

const MARKS = new CharacterSet('-/.')
const ISO = /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y

/** Year, month and day of 2023-02-11, 2023/2/11 or 2023.2.11 at `at`; null where no such date stands. */
export function readNumericDate(text: string, at: number): readonly NumberMention[] | null {
  // Most numerals that are asked about are Chinese, or of less than four digits.
  if ((text.charAt(at) !== '1' && text.charAt(at) !== '2') || !MARKS.has(text.charCodeAt(at + 4)) || /\d/.test(text.charAt(at - 1)))
    return null
  ISO.lastIndex = at
  const [all, year = '', , month = '', day = ''] = ISO.exec(text) ?? []
  if (all === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  const monthAt = at + year.length + 1
  const dayAt = monthAt + month.length + 1
  const part = (kind: 'year' | 'month' | 'day', digits: string, start: number): NumberMention => {
    const range: Range = [start, start + digits.length]
    return { range, value: Number(digits), kind, firm: true }
  }
  return [part('year', year, at), part('month', month, monthAt), part('day', day, dayAt)]
}
