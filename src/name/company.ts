import type { Lexicon } from '../lexicon/index.ts'
import { rangeOf, type Range } from '../model/index.ts'
import { isNameWord, plain, type EnglishText } from './english-name.ts'

/** A company's own name, with the English that it has where both are told by what follows them: 杉杉集团, "Shanshan Group". */
export interface CompanyPair {
  readonly text: string
  readonly source: Range
  /** In lower case, without accents. */
  readonly letters: string
  readonly target: Range
}

const CHINESE = /(?:(?<=\d[年月日])|(?<!\p{Script=Han})(?![年月日]))(\p{Script=Han}{2,4}?)(?=集团|股份|控股)/gu
const KINDS = new Set('group groups holding holdings shares stock stocks corporation corp'.split(' '))

/** The one company of a pair whose name the lexicon does not know, with the one English name before "Group", "Holdings" and the like. */
export function matchCompany(source: string, english: EnglishText, lexicon: Lexicon): CompanyPair | null {
  if (!/集团|股份|控股/u.test(source)) return null
  const found = [...source.matchAll(CHINESE)].filter(([stem]) => !isKnown(stem, lexicon))
  const [first] = found
  if (!first || found.some(([stem]) => stem !== first[0])) return null
  const names = english.words.flatMap((word, at) => {
    const next = english.words[at + 1]
    return next?.before === 'none' && KINDS.has(next.text) && isNameWord(word) ? [word] : []
  })
  const [name] = names
  if (!name || names.some(({ text }) => text !== name.text)) return null
  return { text: first[0], source: rangeOf(first), letters: plain(name.text), target: name.range }
}

/** A name with a word in it may be translated in several ways. */
function isKnown(stem: string, lexicon: Lexicon): boolean {
  for (let from = 0; from < stem.length - 1; from++)
    for (let to = from + 2; to <= stem.length; to++) if (lexicon.has(stem.slice(from, to))) return true
  return false
}
