import { message } from '../model/index.ts'
import type { LineResult } from './dictionary-line.ts'

/** `傳統 传统 [chuan2 tong3] /tradition/traditional/`; pinyin in doubled brackets is the format's second version. */
const ENTRY = /^(\S+)\s+(\S+)\s+\[{1,2}([^\]]*)\]{1,2}\s*\/(.*)\/\s*$/u

/** One line of CEDICT text: an entry for each gloss and each spelling. `#` and `%` begin comments. */
export function readCedictLine(line: string, number: number): LineResult {
  if (line.trim() === '' || /^[#%]/u.test(line)) return null
  const [, traditional = '', simplified = '', pinyin = '', told = ''] = ENTRY.exec(line) ?? []
  const glosses = told.split('/').filter((gloss) => gloss.trim() !== '')
  if (simplified === '') return message('dictionary.line-cedict', { line: number })
  if (glosses.length === 0) return message('dictionary.line-no-english', { line: number })
  const spellings = traditional === simplified ? [simplified] : [simplified, traditional]
  return glosses.flatMap((english) => spellings.map((chinese) => ({ chinese, english, pinyin })))
}
