import { foldChinese } from '../glossary/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Range } from '../model/index.ts'

/** Dictionary words that may cross a border are at most this long: longer ones are names and sayings that stand alone. */
const LONGEST = 4

/**
 * Whether a dictionary word may lie across a border of the stretch: then it may be no word there at all, as 大学生 crosses the end of 北京大学 in 北京大学生.
 * Always false without a dictionary.
 */
export function mayCrossWord(text: string, [start, end]: Range, lexicon: Lexicon): boolean {
  if (lexicon.size === 0) return false
  const before = foldChinese(text.slice(Math.max(0, start - LONGEST), start)).text
  const inside = foldChinese(text.slice(start, end)).text
  const behind = foldChinese(text.slice(end, end + LONGEST)).text
  return crosses(before, inside, lexicon) || crosses(inside, behind, lexicon)
}

/** Whether a word ends the left text and begins the right one. A word that holds all of either is another case. */
function crosses(left: string, right: string, lexicon: Lexicon): boolean {
  for (let size = 2; size <= LONGEST; size++)
    for (let taken = 1; taken < size; taken++)
      if (
        taken <= left.length &&
        size - taken <= right.length &&
        lexicon.has(left.slice(left.length - taken) + right.slice(0, size - taken))
      )
        return true
  return false
}
