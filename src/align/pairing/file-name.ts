/** Words of a file's name that tell a language or a side, and nothing of the content. */
const TELLS_SIDE = new Set(
  (
    'zh en cn eng chi chs cht cht hans hant tw hk us uk gb utf8 utf16 utf gbk gb18030 big5 chinese english source target src tgt trg original translation translated mt ' +
    'txt md html htm xml text'
  ).split(' '),
)
const SIDE_IN_CHINESE = /中文|英文|汉语|英语|漢語|英語|原文|译文|譯文|机翻|機翻|翻译|翻譯/g

/**
 * How much two file names say that the files belong together, 0 to 1: 1 when they are the same but for what tells the language, a half when
 * they have the same numbers, 0 when they say nothing. A path's folders count only where the names leave nothing.
 */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = [tellingWords(one), tellingWords(other)]
  if (a.length > 0 && a.join() === b.join()) return 1
  const numbers = (words: readonly string[]): string => words.filter((word) => /^\d+$/.test(word)).join()
  return numbers(a) !== '' && numbers(a) === numbers(b) ? 0.5 : 0
}

function tellingWords(path: string): readonly string[] {
  const parts = path.split(/[\\/]/)
  const own = wordsOf(parts.at(-1) ?? '')
  return own.length > 0 ? own : parts.slice(0, -1).flatMap(wordsOf)
}

/** Numbers lose their leading zeros: `chapter-01` is `Chapter 1`. */
function wordsOf(name: string): readonly string[] {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(SIDE_IN_CHINESE, ' ')
      .match(/\d+|\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})+/gu) ?? []
  return words.filter((word) => !TELLS_SIDE.has(word)).map((word) => word.replace(/^0+(?=\d)/, ''))
}
