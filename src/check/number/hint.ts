/** Characters and words of Chinese that say a small number without being a numeral of their own there. */
const CHINESE: readonly (readonly [RegExp, readonly number[]])[] = [
  [/[一单独每]/, [1]],
  [
    /[二两兩双雙俩倆对對彼贰]|左右|父母|夫妻|夫妇|情侣|伉俪|母女|母子|父子|父女|姐妹|姊妹|兄弟|省市|一边.*一边|之间|首尾|上下|前后|甲乙|互|各[自方]?/,
    [2],
  ],
  [/[三仨叁]|甲乙丙|上中下/, [3]],
  [/[四肆]|甲乙丙丁|东南西北/, [4]],
  [/[五伍]/, [5]],
  [/[六陆]|半打/, [6]],
  [/半年|[一个]半月/, [6]],
  [/季/, [3]],
  [/半天|半日|一年|周岁/, [12]],
  [/[七]|[周週]|星期|礼拜/, [7]],
  [/[八]/, [8]],
  [/[九]/, [9]],
  [/[十拾旬]/, [10, 12]],
  [/[打]/, [12]],
]

const NUMERALS = '零一二三四五六七八九十'

/**
 * The small values that a Chinese text hints at by any of its characters, numerals inside words and names with them. Only the `strict` ones,
 * numerals, can become digits in English: nobody writes "2" for 双方, or "3" for three things in a row.
 */
export function hintedByChinese(text: string, strict: boolean): ReadonlySet<number> {
  const values = new Set<number>()
  for (const [digits] of text.matchAll(/[0-9０-９]+/g)) values.add(Number(digits.normalize('NFKC')))
  if (strict) {
    for (const [value, numeral] of [...NUMERALS].entries()) if (text.includes(numeral)) values.add(value)
    if (/[两兩]/.test(text)) values.add(2)
    return values
  }
  for (const [pattern, hinted] of CHINESE) if (pattern.test(text)) for (const value of hinted) values.add(value)
  // 甲、乙、丙 are three, and their sums are counted by people as well.
  for (const length of listLengths(text)) values.add(length)
  return values
}

/** How many items the lists of a Chinese text have. */
function listLengths(text: string): readonly number[] {
  return text.split(/[，。；：！？（）,;:!?()]/).flatMap((clause) => {
    const marks = (clause.match(/、/g) ?? []).length
    const joiners = (clause.match(/[和与及跟同或]/g) ?? []).length
    return marks + joiners === 0 ? [] : [marks + 1, marks + joiners + 1, marks + 2]
  })
}
