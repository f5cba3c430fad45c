import type { Lexicon } from '../lexicon/index.ts'
import { overlaps, rangeOf, type Range } from '../model/index.ts'
import { capitalRuns, lettersOf, plain, type EnglishText } from './english-name.ts'
import { Heads } from './heads.ts'
import { similarity } from './sound/similarity.ts'
import { mayTransliterate, skeletonOf } from './sound/skeleton.ts'

/** A name of foreign sound in Chinese characters: 弗拉基米尔·普京, 卡赫拉曼马拉什. */
export interface ForeignName {
  readonly text: string
  readonly range: Range
}

/** A foreign name with the English word that its characters write by sound. */
export interface ForeignPair {
  readonly name: ForeignName
  /** In lower case, without accents. */
  readonly letters: string
  readonly range: Range
}

/** Characters that write foreign names. Source: the tables of Xinhua for transliterating names, the characters of several languages together. */
const SOUNDS =
  '阿埃艾安昂奥巴班邦保贝本比宾波伯布查达戴丹德登迪蒂丁顿厄恩尔法凡菲费芬弗福盖冈戈格圭哈豪赫亨霍基吉加贾杰卡凯坎考柯科克肯库夸拉莱赖兰朗劳勒雷里利莉琳卢鲁伦罗洛马麦曼芒梅蒙米摩莫默姆穆纳娜内尼妮涅宁纽努诺欧帕潘庞佩皮普齐奇乔切琴琼茹瑞萨塞桑瑟森沙舍圣施史舒司丝思斯苏索塔泰坦汤陶特滕廷图托瓦旺威韦维魏温沃乌希谢辛欣休雅亚扬耶叶伊因尤约泽詹哲芝兹佐什夫采蒙'
/** More of them, which are words as well and count beside a dot alone. */
const MORE =
  '策蔡岑川村邓芙歌葛贡果华怀惠季嘉捷津君康黎李郎柳龙露略毛茅美孟明牟南能珀蓬朴浦恰强茄珊山申松孙田通汪文翁武锡夏香英雍扎子木平本万金日大太久保可瓜山高中江白门上下京'
/** What stands between the parts of a name, in all the ways that it is typed. */
const DOTS = '·・•‧'
const DOTTED = new RegExp(`[${SOUNDS}${MORE}]{1,7}(?:[${DOTS}][${SOUNDS}${MORE}]{1,7})+`, 'gu')
const DOT = new RegExp(`[${DOTS}]`, 'u')
const SOUND_HEADS = new Heads(SOUNDS)
/** Fewer characters in a row may be there by chance. */
const SHORTEST_ROW = 4
/** How much of the consonants must be the same for a word to be taken for the name. */
const ALIKE = 0.5

/** Names of foreign sound, in order: those written with a dot, and long rows of characters that write sounds. */
export function findForeignNames(text: string): readonly ForeignName[] {
  const dotted = DOT.test(text) ? [...text.matchAll(DOTTED)].map(nameOf) : []
  const rows = rowsOfSounds(text).filter(({ range }) => !dotted.some((name) => overlaps(name.range, range)))
  return [...dotted, ...rows].sort((a, b) => a.range[0] - b.range[0])
}

function rowsOfSounds(text: string): readonly ForeignName[] {
  const rows: ForeignName[] = []
  for (let start = 0; start < text.length; start++) {
    let end = start
    while (end < text.length && SOUND_HEADS.mayStart(text, end)) end++
    if (end - start >= SHORTEST_ROW) rows.push({ text: text.slice(start, end), range: [start, end] })
    start = end
  }
  return rows
}

function nameOf(match: RegExpExecArray): ForeignName {
  return { text: match[0], range: rangeOf(match) }
}

/** The English of foreign names, where one word alone sounds like the name. The last part of a dotted name, the surname, is looked for. */
export function matchForeignNames(names: readonly ForeignName[], english: EnglishText, lexicon: Lexicon): readonly ForeignPair[] {
  if (names.length === 0) return []
  const words = capitalRuns(english.words, english.text).flatMap(({ first, last, range }) => [
    ...(first === last ? [] : [{ letters: lettersOf(english.words, first, last), range }]),
    ...english.words.slice(first, last + 1).map((word) => ({ letters: plain(word.text), range: word.range })),
  ])
  return names.flatMap((name) => {
    const syllables = Array.from(foreignSurname(name.text), (character) => lexicon.readings(character)[0] ?? '')
    const sound = skeletonOf(syllables.join(''))
    const alike = words
      .filter(({ letters }) => letters.length > 2 && mayTransliterate(syllables, letters))
      .map((word) => ({ ...word, likeness: similarity(sound, skeletonOf(word.letters)) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness)
    const [best] = alike
    return best ? [{ name, letters: best.letters, range: best.range }] : []
  })
}

/** The part of a foreign name that stands for the person: the last one, or all of them where that is a single character. */
export function foreignSurname(name: string): string {
  const parts = name.split(DOT)
  const last = parts.at(-1) ?? name
  return last.length > 1 ? last : parts.join('')
}
