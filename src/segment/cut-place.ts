import type { TextLanguage } from './sentence-cut.ts'

/** A place where a sentence may be cut by hand: after a mark, or only between two words. The first part ends at `at`. */
export interface CutOffer {
  readonly at: number
  readonly mark: boolean
}

/** Marks that part clauses, with the closing marks behind them. A comma inside a number parts nothing. */
const CHINESE_MARK = /(?:[，、；：。！？…—]+|(?<!\d)[,;:](?!\d))[”’」』）)》】]*/gu
const ENGLISH_MARK = /[,;:.!?…][”’"')\]]*(?=\s)|[—–]+|(?<=\s)-+(?=\s)/gu
const OPENING = /[“‘「『（(《【[]$/u
const CLOSING = /^[，、；：。！？…—,.;:!?”’」』）)\]》】%％]/u

/** The places where `text` may be cut, in order: after its marks and between its words, never at its ends. */
export function cutOffers(text: string, language: TextLanguage): readonly CutOffer[] {
  const marks = new Set([...text.matchAll(language === 'zh' ? CHINESE_MARK : ENGLISH_MARK)].map((mark) => mark.index + mark[0].length))
  const words = language === 'zh' ? chineseBorders(text) : [...text.matchAll(/(?<=\S)\s+(?=\S)/gu)].map(({ index }) => index)
  return [...new Set([...marks, ...words])]
    .filter((at) => parts(text.slice(0, at).trimEnd(), text.slice(at).trimStart()))
    .sort((a, b) => a - b)
    .map((at) => ({ at, mark: marks.has(at) }))
}

/** Whether a text may be cut into these two: neither is empty, and no mark is parted from its words. */
function parts(left: string, right: string): boolean {
  return left !== '' && right !== '' && !OPENING.test(left) && !CLOSING.test(right)
}

/** Where the words of a Chinese text begin, white space apart. */
function chineseBorders(text: string): readonly number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
  return [...words].filter(({ segment }) => segment.trim() !== '').map(({ index }) => text.slice(0, index).trimEnd().length)
}
