import type { ModelFinding, Range } from '../../model/index.ts'

export interface FindingPlace {
  /** Null where the finding points at nothing on that side. */
  readonly source: Range | null
  readonly target: Range | null
}

/**
 * Where the words of a finding stand in the texts of its pair. Null where a side does not have them: a model that did not copy them from the pair
 * made them up, or the English was corrected since.
 */
export function findingPlace(
  { chinese, english }: ModelFinding,
  texts: { readonly source: string; readonly target: string },
): FindingPlace | null {
  const [source, target] = [placeOf(chinese, texts.source), placeOf(english, texts.target)]
  return source === 'nowhere' || target === 'nowhere' ? null : { source, target }
}

function placeOf(words: string, text: string): Range | null | 'nowhere' {
  const wanted = words.trim()
  if (wanted === '') return null
  const folded = text.toLowerCase()
  // “is” is no part of “this” where it also stands by itself.
  const at = [
    wholeWords(text, wanted),
    wholeWords(folded, wanted.toLowerCase()),
    text.indexOf(wanted),
    folded.indexOf(wanted.toLowerCase()),
  ]
  const place = at.find((found) => found >= 0)
  return place === undefined ? 'nowhere' : [place, place + wanted.length]
}

const LATIN = /[\p{Script=Latin}\p{N}]/u

/** Where words stand with no letter of the same word before or behind them; -1 where they nowhere do. */
function wholeWords(text: string, words: string): number {
  const joins = (left: string, right: string) => LATIN.test(left) && LATIN.test(right)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!joins(text.charAt(at - 1), words.charAt(0)) && !joins(words.charAt(words.length - 1), text.charAt(end))) return at
  }
  return -1
}
