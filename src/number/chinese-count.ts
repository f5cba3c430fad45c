import type { Approximation, NumberKind, NumberMention } from './mention.ts'
import { startsNumeral, type MaybeNumeral, type Numeral } from './chinese-numeral.ts'
import type { Read } from './chinese-read.ts'

/** A numeral and what stands around it: 第, %, 年, 月, 日, 成, 倍, 大, 届. */
export function readCounted(text: string, at: number, numeral: MaybeNumeral): Read {
  if (numeral.value === null) return { mention: null, end: numeral.end }
  const hundredths = numeral.arabic ? readHundredths(text, at, numeral) : readSpokenMetres(text, at, numeral)
  if (hundredths !== null) return hundredths
  const end = skipOver(text, numeral.end)
  const sort = sortOf(text, at, end, numeral)
  if (sort === null) return { mention: null, end }
  const approximate = approximation(text, at, end, numeral, sort.kind)
  const mention: NumberMention = {
    range: [sort.start ?? at, sort.end ?? end],
    value: sort.value ?? numeral.value,
    ...(numeral.high === undefined ? {} : { high: sort.high ?? numeral.high }),
    ...vagueTens(text, numeral, end),
    kind: sort.kind,
    ...(approximate === null ? {} : { approximate }),
    ...(sort.readings === undefined ? {} : { readings: sort.readings }),
    firm: sort.firm,
  }
  return { mention, end: sort.end ?? end }
}

/** 9秒83 is 9.83 seconds, 1米85 is 1.85 metres. */
function readHundredths(text: string, at: number, { value, end }: Numeral): Read | null {
  if (text.charAt(end) !== '秒' && text.charAt(end) !== '米') return null
  const [, unit = '', digits = ''] = /^([秒米])(\d\d)(?![\d.%年个人名米秒分])/.exec(text.slice(end, end + 4)) ?? []
  if (digits === '') return null
  const whole = value + Number(digits) / 100
  const mention: NumberMention = {
    range: [at, end + 3],
    value: whole,
    kind: 'cardinal',
    ...(unit === '米' ? { readings: [value * 100 + Number(digits)] } : {}),
    firm: true,
  }
  return { mention, end: end + 3 }
}

const SPOKEN = /^米([一二三四五六七八九])([零〇一二三四五六七八九])?(?![零〇一二三四五六七八九十百千万亿两点米个名人年分秒多])/
const DIGITS = '零一二三四五六七八九'

/** 一米六 is 1.6 metres, 一米八三 1.83. */
function readSpokenMetres(text: string, at: number, { value, end, length }: Numeral): Read | null {
  if (text.charAt(end) !== '米' || length !== 1 || value < 1 || value > 9 || startsNumeral(text.charAt(at - 1))) return null
  const [spoken, tenths = '', hundredths = '零'] = SPOKEN.exec(text.slice(end, end + 4)) ?? []
  if (spoken === undefined) return null
  const centimetres = value * 100 + DIGITS.indexOf(tenths) * 10 + Math.max(0, DIGITS.indexOf(hundredths))
  const mention: NumberMention = {
    range: [at, end + spoken.length],
    value: centimetres / 100,
    kind: 'cardinal',
    readings: [centimetres],
    firm: true,
  }
  return { mention, end: end + spoken.length }
}

/** Behind 多, 余, 几 and (十来个) 来. */
export function skipOver(text: string, at: number): number {
  if (/[多余几]/.test(text.charAt(at)) && !/^(?:多[边元样云式极功]|几何|余额|余[年下地热力])/.test(text.slice(at, at + 2))) return at + 1
  return text.charAt(at) === '来' && /[十百千万]/.test(text.charAt(at - 1)) && /[个名位天年岁人米公里斤只家]/.test(text.charAt(at + 1))
    ? at + 1
    : at
}

/** 十几 lies between 11 and 19, 十几万 between 11 and 19 times 万. */
function vagueTens(text: string, numeral: Numeral, end: number): { readonly high?: number } {
  if (text.charAt(end - 1) === '几' && numeral.value % 10 === 0 && numeral.value < 100) return { high: numeral.value + 9 }
  return {}
}

// The first years of reigns and eras that texts still count by.
const REIGNS: ReadonlyMap<string, number> = new Map([
  ['贞观', 627],
  ['开元', 713],
  ['天宝', 742],
  ['洪武', 1368],
  ['永乐', 1403],
  ['宣德', 1426],
  ['成化', 1465],
  ['弘治', 1488],
  ['正德', 1506],
  ['嘉靖', 1522],
  ['万历', 1573],
  ['天启', 1621],
  ['崇祯', 1628],
  ['顺治', 1644],
  ['康熙', 1662],
  ['雍正', 1723],
  ['乾隆', 1736],
  ['嘉庆', 1796],
  ['道光', 1821],
  ['咸丰', 1851],
  ['明治', 1868],
  ['同治', 1862],
  ['光绪', 1875],
  ['宣统', 1909],
  ['民国', 1912],
  ['大正', 1912],
  ['昭和', 1926],
  ['平成', 1989],
  ['令和', 2019],
])

/** 民国三十八年 is 1949. */
function reignYear(era: string, value: number): number | null {
  const first = REIGNS.get(era)
  return first === undefined ? null : first + value - 1
}

interface Sort {
  readonly kind: NumberKind
  readonly firm: boolean
  readonly start?: number
  readonly end?: number
  readonly value?: number
  readonly high?: number
  readonly readings?: readonly number[]
}

function sortOf(text: string, at: number, end: number, numeral: Numeral): Sort | null {
  const { value } = numeral
  const next = text.slice(end, end + 4)
  if (isHundredths(text, at, numeral)) return null
  const reign = next.startsWith('年') && value < 100 ? reignYear(text.slice(Math.max(0, at - 2), at), value) : null
  if (reign !== null) return { kind: 'cardinal', readings: [reign], firm: false }
  const firm = isFirm(numeral, text, at)
  // 九二共识 is the 1992 Consensus.
  if (/^(?:共识|回归|抗洪|南巡|宪法)/.test(next) && /^[五六七八九][〇零一二三四五六七八九]$/.test(text.slice(at, end)))
    return { kind: 'year', value: 1900 + value, readings: [value], firm: true }
  if (text.charAt(at - 1) === '第') return { kind: 'ordinal', start: at - 1, firm: numeral.arabic || (value > 3 && firm) }
  const sign = /^ ?%/.exec(next)
  if (sign !== null) return { kind: 'percent', end: end + sign[0].length, firm: true }
  const points = /^个?百分点/.exec(next)
  if (points !== null) return { kind: 'percent', end: end + points[0].length, firm: true }
  if (/^半(?!个|年|天|岛|径|导|场|夜|路)/.test(next) && value === 1)
    return { kind: 'fraction', value: 0.5, readings: [50], end: end + 1, firm: false }
  return (
    counted(text, at, numeral, next) ??
    dated(value, next, text.slice(at, end), numeral, firm, text.charAt(at - 1)) ??
    proportion(numeral, next, end, firm, text.slice(Math.max(0, at - 6), at)) ?? {
      kind: 'cardinal',
      firm,
      ...looseReadings(text, end, numeral, next),
    }
  )
}

/** 二十大 is the 20th congress, 十九届 the 19th; 一是, 二是 count the points of a speech. */
function counted(text: string, at: number, numeral: Numeral, next: string): Sort | null {
  const { value } = numeral
  if (/^大(?:[以报精会代召开闭后前]|$|[，。、”’》和的是上])/.test(next) && !numeral.arabic && value >= 10 && value < 40)
    return { kind: 'ordinal', firm: true }
  if (/^[届屆]/.test(next)) return { kind: 'ordinal', firm: value > 3 }
  if (/^[是要则来]/.test(next) && !numeral.arabic && numeral.length === 1 && /[^\p{L}\p{N}]|^$/u.test(text.charAt(at - 1)))
    return { kind: 'ordinal', firm: false }
  return null
}

function dated(value: number, next: string, written: string, numeral: Numeral, firm: boolean, before: string): Sort | null {
  switch (next.charAt(0)) {
    case '世':
      if (next.startsWith('世纪')) return { kind: 'century', firm: value > 3 }
      break
    case '年': {
      const sort = yearOf(value, next, written, numeral, firm)
      if (sort !== null) return sort
      break
    }
    case '月':
      if (!/^月[球亮饼]/.test(next) && value >= 1 && value <= 12) return { kind: 'month', firm: true }
      break
    case '日':
    case '号':
      if (!/^.[本线楼店文元院门机馆召]/.test(next) && value >= 1 && value <= 31)
        return { kind: 'day', firm: numeral.arabic || value > 10 || before === '月' }
      break
  }
  return numeral.arabic &&
    /^(?:19|20)\d\d$/.test(written) &&
    !/^[个家户名位元万亿千百人次余多米吨公斤亩台辆件套只条张年美欧英日港点]/.test(next)
    ? { kind: 'year', firm: true }
    : null
}

function yearOf(value: number, next: string, written: string, numeral: Numeral, firm: boolean): Sort | null {
  if (written.endsWith('几') && value >= 180 && value < 210)
    return { kind: 'decade', value: value * 10, readings: [(value % 10) * 10], firm: true }
  if (next.startsWith('年代')) return { kind: 'decade', readings: [1900 + value, 2000 + value, 1800 + value], firm: true }
  if (value >= 1000 && value <= 2200 && numeral.length >= (numeral.arabic ? 1 : 4)) return { kind: 'year', firm: true }
  // 98年 and, in Taiwan, 民国八十年.
  return value >= 10 && value <= 130 ? { kind: 'cardinal', readings: [2000 + value, 1900 + value, 1911 + value], firm } : null
}

/** 身高一米六零: the digits behind 米 are its hundredths, told apart by having no unit of their own. */
function isHundredths(text: string, at: number, numeral: Numeral): boolean {
  return text.charAt(at - 1) === '米' && !numeral.arabic && numeral.length <= 2 && numeral.value < 100 && startsNumeral(text.charAt(at - 2))
}

/** 三成, 两成半, 七八成. */
function tenths({ value, high }: Numeral, next: string, end: number): Sort {
  const half = next[1] === '半' ? 5 : 0
  const top = high === undefined ? {} : { high: high * 10 }
  return { kind: 'percent', value: value * 10 + half, ...top, end: end + (half === 0 ? 1 : 2), readings: [value / 10], firm: false }
}

const GROWN = /(?:增长|增加|提高|上升|上涨|扩大|提升|高出|多出|超出|[增涨升多高大快长])(?:了|近|约|逾|超|超过)?$/

function proportion(numeral: Numeral, next: string, end: number, firm: boolean, before: string): Sort | null {
  const { value } = numeral
  if (/^成(?![为立功员果长本绩交都年品份就套名熟效型分语])/.test(next) && value > 0 && value < 10) return tenths(numeral, next, end)
  if (/^倍/.test(next))
    return { kind: 'multiple', end: end + 1, readings: [GROWN.test(before) ? value + 1 : value - 1], firm: firm && value >= 3 }
  if (/^番/.test(next)) return { kind: 'multiple', value: 2 ** Math.min(value, 10), end: end + 1, firm: false }
  return null
}

/** 两年半, 三个半小时. */
function looseReadings(text: string, end: number, numeral: Numeral, next: string): { readonly readings?: readonly number[] } {
  const { value } = numeral
  if (/^(?:个?半|[年天月]半|小时半)/.test(next) && value < 100) return { readings: [value + 0.5] }
  return text.charAt(end) === '半' ? { readings: [value + 0.5] } : {}
}

/** Chinese digits that stand alone are reworded too often; so are 1 and 2, and 百 or 万 without a digit. */
function isFirm(numeral: Numeral, text: string, at: number): boolean {
  if (numeral.bare) return false
  if (numeral.arabic) return numeral.value > 2 || numeral.length > 1 || !Number.isInteger(numeral.value)
  if (numeral.length === 1 || numeral.high !== undefined) return false
  return !/[之]/.test(text.charAt(at - 1))
}

const BEFORE: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:超过|超|逾|多达|高于|突破|不止)$/, 'over'],
  [/(?:近|不足|不到|接近|低于|少于)$/, 'under'],
  [/(?:约|大概|左右|大致)$/, 'about'],
]

function approximation(text: string, at: number, end: number, numeral: Numeral, kind: NumberKind): Approximation | null {
  if (text.charAt(end - 1) === '几' || (numeral.high !== undefined && numeral.over)) return 'about'
  if (numeral.over || end > numeral.end) return 'over'
  if (kind === 'ordinal' || kind === 'plan' || kind === 'month' || kind === 'day' || kind === 'year') return null
  const before = text.slice(Math.max(0, at - 3), at)
  // 不超过 sets a limit and estimates nothing.
  if (/[不勿未没][^，。]{0,3}$/.test(text.slice(Math.max(0, at - 5), at)) && !/(?:不足|不到|不止)$/.test(before)) return null
  if (numeral.bare && before.endsWith('上')) return 'about'
  for (const [pattern, approximate] of BEFORE) if (pattern.test(before)) return approximate
  const after = text.slice(end, end + 6)
  return /^[^，。；、]{0,3}(?:左右|上下)/.test(after) ? 'about' : null
}
