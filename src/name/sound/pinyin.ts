/** Finals that go with each initial. Source: the table of syllables of the Xinhua Zidian; `v` is ü. */
const TABLE: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve ue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

const SYLLABLES = new Set(Object.entries(TABLE).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)))
const LONGEST = 6

/** Whether toneless letters are one syllable of Hanyu Pinyin. */
export function isSyllable(letters: string): boolean {
  return SYLLABLES.has(letters)
}

/** What was asked lately: the names of a text come again and again. */
const counted = new Map<string, number>()
const MOST_KEPT = 5000

/** In how few syllables of Hanyu Pinyin a lower-case word can be read, 0 when it cannot be. */
export function syllableCount(word: string): number {
  let count = counted.get(word)
  if (count === undefined) {
    if (counted.size >= MOST_KEPT) counted.clear()
    counted.set(word, (count = countSyllables(word)))
  }
  return count
}

function countSyllables(word: string): number {
  const least: number[] = [0]
  for (let end = 1; end <= word.length; end++) {
    let best = Infinity
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = least[start] ?? Infinity
      if (before + 1 < best && SYLLABLES.has(word.slice(start, end))) best = before + 1
    }
    least[end] = best
  }
  const count = least[word.length] ?? Infinity
  return Number.isFinite(count) ? count : 0
}

const WADE_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
}
const WADE_WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  yi: 'i',
  yan: 'yen',
  ye: 'yeh',
  you: 'yu',
  yong: 'yung',
  yue: 'yueh',
  er: 'erh',
  gui: 'kuei',
  kui: 'kuei',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  duo: 'to',
  tuo: 'to',
  nuo: 'no',
  luo: 'lo',
  zuo: 'tso',
  cuo: 'tso',
  suo: 'so',
  zhuo: 'cho',
  chuo: 'cho',
  ruo: 'jo',
}
const WADE_FINALS: Readonly<Record<string, string>> = { ong: 'ung', iong: 'iung', ian: 'ien', ie: 'ieh', ue: 'ueh', ve: 'ueh', v: 'u' }

/** A syllable of Hanyu Pinyin in Wade-Giles, without apostrophes and dots: `xia` is `hsia`. */
export function wadeGiles(syllable: string): string {
  const whole = WADE_WHOLE[syllable]
  if (whole !== undefined) return whole
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/u.exec(syllable)?.[0] ?? ''
  const final = syllable.slice(initial.length)
  return (WADE_INITIALS[initial] ?? initial) + (WADE_FINALS[final] ?? final)
}

const TAIWAN: Readonly<Record<string, readonly string[]>> = {
  xi: ['shi', 'si'],
  xia: ['sia', 'shia'],
  xian: ['sian', 'shian', 'hsian'],
  xiang: ['siang', 'shiang'],
  xiao: ['siao', 'shiao', 'shaw'],
  xie: ['sie', 'shieh', 'hsie'],
  xin: ['sin', 'shin'],
  xing: ['sing', 'shing'],
  xiu: ['siou', 'shiu', 'hsiou'],
  xu: ['syu', 'sheu', 'shu'],
  xue: ['syue', 'shueh'],
  xun: ['syun', 'shun'],
  xuan: ['syuan', 'shuan'],
  zhi: ['jhih', 'chi', 'jr', 'chyi'],
  shi: ['shih', 'shyh'],
  zi: ['tz', 'tzyy', 'tse'],
  si: ['sz', 'ssu', 'sih'],
  yi: ['yih', 'yee', 'ee'],
  you: ['yiu', 'yo'],
  yan: ['yien'],
  wen: ['wun'],
  hui: ['hwei', 'huei', 'hwey'],
  guo: ['gwo', 'kwo'],
  hua: ['hwa'],
  jie: ['jye', 'chieh', 'jieh'],
  jing: ['ching'],
  zhong: ['jhong', 'chung'],
  zhen: ['jhen', 'chen'],
  zheng: ['jheng', 'cheng'],
  zhu: ['jhu', 'chu', 'ju'],
  zhang: ['jhang', 'chang'],
  qi: ['ci', 'chyi'],
  qian: ['cian', 'chian'],
  qiang: ['ciang', 'chyang'],
  qiong: ['chiung', 'cyong'],
  quan: ['cyuan'],
  de: ['te', 'der', 'teh'],
  ying: ['ing'],
  lv: ['lu', 'lyu', 'lui'],
  nv: ['nyu', 'nu'],
  lve: ['lyue'],
}

/** Other spellings of one syllable in use on Taiwan (Tongyong Pinyin, MPS II, Gwoyeu Romatzyh), Wade-Giles first. */
export function otherSpellings(syllable: string): readonly string[] {
  return [wadeGiles(syllable), ...(TAIWAN[syllable] ?? [])]
}

/** The ways to read a lower-case word as two to four syllables of Hanyu Pinyin: `xian` has one, `xi an`. */
export function splitSyllables(word: string): readonly (readonly string[])[] {
  return splits(word, MOST_SYLLABLES).filter(({ length }) => length > 1)
}

const MOST_SYLLABLES = 4

function splits(word: string, most: number): readonly (readonly string[])[] {
  if (word === '') return [[]]
  if (most === 0) return []
  return Array.from({ length: Math.min(LONGEST, word.length) }, (_, index) => word.slice(0, index + 1))
    .filter((head) => SYLLABLES.has(head))
    .flatMap((head) => splits(word.slice(head.length), most - 1).map((rest) => [head, ...rest]))
}
