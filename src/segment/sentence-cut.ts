import type { Range } from '../model/index.ts'
import { endsChinese, moreChineseCuts } from './chinese-cut.ts'
import { afterClosingMarks, countStraightQuotes, insideBrackets } from './closing-mark.ts'
import { endsEnglish, moreEnglishCuts } from './english-cut.ts'
import { proposeCuts } from './propose.ts'
import { isWhite, trimRange } from './white-space.ts'

/** The two languages that Duizhao reviews. */
export type TextLanguage = 'zh' | 'en'

/** How much of the text on the left of a cut the rules may look at: enough for any abbreviation and numbering. */
const LEFT_REACH = 60
const RIGHT_REACH = 40

/**
 * The sentences of one block, as ranges of the block, without white space at their ends. `careful` asks the library; without it every
 * stop is weighed by our own rules alone, in linear time.
 */
export function cutSentences(block: string, language: TextLanguage, careful: boolean): readonly Range[] {
  const [ends, more] = language === 'zh' ? [endsChinese, moreChineseCuts] : [endsEnglish, moreEnglishCuts]
  const straight = countStraightQuotes(block)
  const inside = insideBrackets(block)
  const offsets = [...proposeCuts(block, careful), ...more(block)]
    .sort((a, b) => a - b)
    .map((cut) => afterClosingMarks(block, cut, straight))
  const sentences: Range[] = []
  let start = 0
  for (const cut of new Set(offsets)) {
    if (cut <= start || inside(cut)) continue
    let next = cut
    while (next < block.length && isWhite(block[next])) next++
    if (next >= block.length) break
    const left = block.slice(Math.max(start, cut - LEFT_REACH), cut).trimStart()
    if (!ends({ left, right: block.slice(next, next + RIGHT_REACH), apart: next > cut })) continue
    sentences.push(trimRange(block, [start, cut]))
    start = next
  }
  sentences.push(trimRange(block, [start, block.length]))
  return sentences.filter((range) => range[0] < range[1])
}
