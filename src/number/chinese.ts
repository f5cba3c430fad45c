import { forceUnwrap } from '../model/index.ts'
import { readNumericDate } from './numeric-date.ts'
import type { Approximation, NumberKind, NumberMention } from './mention.ts'
import { readNumeral, startsNumeral, unitValue, type Numeral } from './chinese-numeral.ts'
import { numeralWords } from './chinese-words.ts'

/** What the scanner found: a mention and where to go on. */
interface Found {
  readonly mention: NumberMention
  readonly end: number
}

const CANDIDATE = /[0-9〇零廿卅一二两兩三四五六七八九十百千万萬亿億壹贰叁肆伍陆柒捌玖拾佰仟几数半]/g

/** The numbers of a Chinese text in text order. Linear in the text's length. */
export function chineseNumbers(raw: string): readonly NumberMention[] {
  const text = halfWidth(raw)
  const words = numeralWords(text)
  const mentions: NumberMention[] = []
  let word = 0
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const at = match.index
    while (word < words.length && (words[word]?.[1] ?? 0) <= at) word++
    const inWord = words[word]
    if (inWord !== undefined && inWord[0] <= at) {
      CANDIDATE.lastIndex = inWord[1]
      continue
    }
    const date = readNumericDate(text, at)
    if (date !== null) {
      mentions.push(...date)
      CANDIDATE.lastIndex = forceUnwrap('a date has a day', date.at(-1)).range[1]
      continue
    }
    const found = readMention(text, at)
    if (found.mention !== null) mentions.push(found.mention)
    CANDIDATE.lastIndex = Math.max(found.end, at + 1)
  }
  return joinCenturies(joinRanges(text, mentions))
}

/** Full-width digits, full stop and percent sign as half-width ones; every position stays. */
function halfWidth(text: string): string {
  return text.replace(/[０-９．％：－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

type Read = Found | { readonly mention: null; readonly end: number }

function readMention(text: string, at: number): Read {
  const character = text[at] ?? ''
  if (character === '几' || character === '数') return readSeveral(text, at)
  if (character === '半') return readHalf(text, at)
  return readPlan(text, at) ?? readPer(text, at) ?? readCode(text, at) ?? readTime(text, at) ?? readCounted(text, at)
}

/** 几十万, 数百: an order of magnitude and nothing more. 几个 and 数据 count nothing. */
function readSeveral(text: string, at: number): Read {
  if (unitValue(text[at + 1] ?? '') === undefined || /^.[百千万]分之/.test(text.slice(at, at + 4))) return { mention: null, end: at + 1 }
  const numeral = readNumeral(text, at + 1)
  if (numeral.value === null) return { mention: null, end: numeral.end }
  const end = skipOver(text, numeral.end)
  return { mention: { range: [at, end], value: numeral.value, kind: 'cardinal', approximate: 'several', firm: false }, end }
}

/** 一半 is caught with its numeral; here 半年, 过半, 半数. */
function readHalf(text: string, at: number): Read {
  if (!/^半(?:年|数|天|个|小时|月|成|价|场|以上|以下)/.test(text.slice(at, at + 3)) && !/[过大一多]/.test(text[at - 1] ?? ''))
    return { mention: null, end: at + 1 }
  return { mention: { range: [at, at + 1], value: 0.5, kind: 'fraction', readings: [50], firm: false }, end: at + 1 }
}

/** 十四五 is the 14th five-year plan. */
function readPlan(text: string, at: number): Read | null {
  if (!/^十[一二三四五六七]五(?![个岁人名天])/.test(text.slice(at, at + 4))) return null
  const { value } = readNumeral(text.slice(at, at + 2), 0)
  return value === null ? null : { mention: { range: [at, at + 3], value, kind: 'plan', firm: true }, end: at + 3 }
}

const PER = /(百|千|万|十)分之/y

/** 百分之三十, 千分之五, 三分之二. */
function readPer(text: string, at: number): Read | null {
  PER.lastIndex = at
  const per = PER.exec(text)
  if (per !== null) {
    const numeral = readSigned(text, PER.lastIndex)
    if (numeral === null) return null
    if (per[1] === '百') return percent(at, numeral)
    return fraction(at, numeral, unitValue(per[1] ?? '') ?? 1)
  }
  const denominator = readNumeral(text, at)
  if (denominator.value === null || !text.startsWith('分之', denominator.end)) return null
  const numeral = readSigned(text, denominator.end + 2)
  return numeral === null || denominator.value === 0 ? null : fraction(at, numeral, denominator.value)
}

function readSigned(text: string, at: number): Numeral | null {
  if (!startsNumeral(text[at] ?? '')) return null
  const numeral = readNumeral(text, at)
  return numeral.value === null ? null : numeral
}

function percent(at: number, numeral: Numeral): Read {
  const mention: NumberMention = { range: [at, numeral.end], value: numeral.value, ...upper(numeral), kind: 'percent', firm: true }
  return { mention, end: numeral.end }
}

function fraction(at: number, numeral: Numeral, denominator: number): Read {
  const value = numeral.value / denominator
  return { mention: { range: [at, numeral.end], value, kind: 'fraction', readings: [value * 100], firm: true }, end: numeral.end }
}

function upper(numeral: Numeral): { readonly high?: number } {
  return numeral.high === undefined ? {} : { high: numeral.high }
}

const CODE = /\d+(?:\.\d+)*(?:[-/]?[A-Za-z][A-Za-z0-9-]*)/y
const MEASURE =
  /^[\d.]+(?:[kKMGTmμ]?(?:m|g|W|Wh|V|A|Hz|B|b|L|l|J|Pa)|[kcm]m[23]?|nm|min|h|s|t|ha|km\/h|kWh|GDP|CPI|ppm|mAh|dpi|x|X|cc|CNY|RMB|USD|am|pm)$/

/** 5G, C919, PM2.5, 2.0.1: digits that are part of a name. 5km is five kilometres. */
function readCode(text: string, at: number): Read | null {
  if (!/[0-9]/.test(text[at] ?? '')) return null
  const digits = /[\d.,]*/y
  const before = text[at - 1] ?? ''
  if (/[A-Za-z]/.test(before) || (/[-_/]/.test(before) && /[A-Za-z]/.test(text[at - 2] ?? ''))) {
    digits.lastIndex = at
    return { mention: null, end: at + (digits.exec(text)?.[0].length ?? 1) }
  }
  CODE.lastIndex = at
  const code = CODE.exec(text)
  if (code !== null && !MEASURE.test(code[0])) return { mention: null, end: at + code[0].length }
  digits.lastIndex = at
  const run = digits.exec(text)?.[0] ?? ''
  return /^\d+(?:\.\d+){2,}/.test(run) ? { mention: null, end: at + run.length } : null
}

const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y

/** 8:30, 20时, 下午三点半. */
function readTime(text: string, at: number): Read | null {
  CLOCK.lastIndex = at
  const clock = CLOCK.exec(text)
  if (clock !== null && Number(clock[1]) <= 24 && Number(clock[2]) < 60)
    return time(at, at + clock[0].length, Number(clock[1]) + Number(clock[2]) / 60)
  const hour = readNumeral(text, at)
  if (hour.value === null || hour.value > 24 || hour.length > 3 || !/[点點时時]/.test(text[hour.end] ?? '')) return null
  const isTime =
    /^[时時](?![代期段间候])/.test(text.slice(hour.end, hour.end + 2)) ||
    /^[点點](?:[钟半整前后许左]|[0-9一二三四五六七八九十])/.test(text.slice(hour.end, hour.end + 2))
  const said = /[晨早晚午夜日号天间]$/.test(text.slice(at - 1, at))
  if (!isTime && !(said && /[点點]/.test(text[hour.end] ?? ''))) return null
  const minutes = /^[半]/.test(text.slice(hour.end + 1)) ? { value: 30, end: hour.end + 2 } : readMinutes(text, hour.end + 1)
  return time(at, minutes.end, hour.value + minutes.value / 60)
}

function readMinutes(text: string, at: number): { readonly value: number; readonly end: number } {
  if (startsNumeral(text[at] ?? '')) {
    const numeral = readNumeral(text, at)
    const next = text[numeral.end] ?? ''
    if (numeral.value !== null && numeral.value < 60 && (next === '分' || next === '刻'))
      return { value: next === '刻' ? numeral.value * 15 : numeral.value, end: numeral.end + 1 }
  }
  return { value: 0, end: at }
}

function time(at: number, end: number, hours: number): Read {
  return { mention: { range: [at, end], value: hours, kind: 'time', readings: [hours > 12 ? hours - 12 : hours + 12], firm: false }, end }
}

/** A numeral and what stands around it: 第, %, 年, 月, 日, 成, 倍, 大, 届. */
function readCounted(text: string, at: number): Read {
  const numeral = readNumeral(text, at)
  if (numeral.value === null) return { mention: null, end: numeral.end }
  const end = skipOver(text, numeral.end)
  const sort = sortOf(text, at, end, numeral)
  if (sort === null) return { mention: null, end }
  const approximate = approximation(text, at, end, numeral, sort.kind)
  const mention: NumberMention = {
    range: [sort.start ?? at, sort.end ?? end],
    value: sort.value ?? numeral.value,
    ...upper(numeral),
    ...vagueTens(text, numeral, end),
    kind: sort.kind,
    ...(approximate === null ? {} : { approximate }),
    ...(sort.readings === undefined ? {} : { readings: sort.readings }),
    firm: sort.firm,
  }
  return { mention, end: sort.end ?? end }
}

/** Behind 多, 余, 几 and (十来个) 来. */
function skipOver(text: string, at: number): number {
  if (
    /[多余几]/.test(text[at] ?? '') &&
    !/^(?:多[边元样种方次云项式极少重地人级层功]|几何|余额|余[年下地热力])/.test(text.slice(at, at + 2))
  )
    return at + 1
  return text[at] === '来' && /[十百千万]/.test(text[at - 1] ?? '') && /[个名位天年岁人米公里斤只家]/.test(text[at + 1] ?? '') ? at + 1 : at
}

/** 十几 lies between 11 and 19, 十几万 between 11 and 19 times 万. */
function vagueTens(text: string, numeral: Numeral, end: number): { readonly high?: number } {
  if (text[end - 1] === '几' && numeral.value % 10 === 0 && numeral.value < 100) return { high: numeral.value + 9 }
  return {}
}

interface Sort {
  readonly kind: NumberKind
  readonly firm: boolean
  readonly start?: number
  readonly end?: number
  readonly value?: number
  readonly readings?: readonly number[]
}

function sortOf(text: string, at: number, end: number, numeral: Numeral): Sort | null {
  const { value } = numeral
  const next = text.slice(end, end + 4)
  if (isHundredths(text, at, numeral)) return null
  const firm = isFirm(numeral, text, at)
  if (text[at - 1] === '第') return { kind: 'ordinal', start: at - 1, firm: value > 3 && firm }
  const sign = /^ ?%/.exec(next)
  if (sign !== null) return { kind: 'percent', end: end + sign[0].length, firm: true }
  const points = /^个?百分点/.exec(next)
  if (points !== null) return { kind: 'percent', end: end + points[0].length, firm: true }
  if (/^半(?!个|年|天|岛|径|导|场|夜|路)/.test(next) && value === 1)
    return { kind: 'fraction', value: 0.5, readings: [50], end: end + 1, firm: false }
  return (
    counted(text, at, numeral, next) ??
    dated(value, next, text.slice(at, end), numeral, firm) ??
    proportion(value, next, end, firm) ?? { kind: 'cardinal', firm, ...looseReadings(text, end, numeral, next) }
  )
}

/** 二十大 is the 20th congress, 十九届 the 19th; 一是, 二是 count the points of a speech. */
function counted(text: string, at: number, numeral: Numeral, next: string): Sort | null {
  const { value } = numeral
  if (/^大(?:[以报精会代召开闭后前]|$|[，。、”’》和的是上])/.test(next) && !numeral.arabic && value >= 10 && value < 40)
    return { kind: 'ordinal', firm: true }
  if (/^[届屆]/.test(next)) return { kind: 'ordinal', firm: value > 3 }
  if (/^[是要则来]/.test(next) && !numeral.arabic && numeral.length === 1 && /[^\p{L}\p{N}]|^$/u.test(text[at - 1] ?? ''))
    return { kind: 'ordinal', firm: false }
  return null
}

function dated(value: number, next: string, written: string, numeral: Numeral, firm: boolean): Sort | null {
  if (/几$/.test(written) && /^年/.test(next) && value >= 180 && value < 210)
    return { kind: 'decade', value: value * 10, readings: [(value % 10) * 10], firm: true }
  if (/^年代/.test(next)) return { kind: 'decade', readings: [1900 + value, 2000 + value, 1800 + value], firm: true }
  if (/^世纪/.test(next)) return { kind: 'century', firm: value > 3 }
  if (/^年/.test(next)) {
    if (value >= 1000 && value <= 2200 && numeral.length >= (numeral.arabic ? 1 : 4)) return { kind: 'year', firm: true }
    // 98年 and, in Taiwan, 民国八十年.
    if (value >= 10 && value <= 130) return { kind: 'cardinal', readings: [2000 + value, 1900 + value, 1911 + value], firm }
  }
  if (/^月(?!球|亮|饼)/.test(next) && value >= 1 && value <= 12) return { kind: 'month', firm: true }
  if (/^[日号](?!本|线|楼|店|文|元|院|门|机|馆|召)/.test(next) && value >= 1 && value <= 31)
    return { kind: 'day', firm: numeral.arabic || value > 10 }
  return /^(?:19|20)\d\d$/.test(written) && !/^[个家户名位元万亿千百人次余多米吨公斤亩台辆件套只条张年美欧英日港点]/.test(next)
    ? { kind: 'year', firm: true }
    : null
}

/** 身高一米六零: the digits behind 米 are its hundredths, told apart by having no unit of their own. */
function isHundredths(text: string, at: number, numeral: Numeral): boolean {
  return text[at - 1] === '米' && !numeral.arabic && numeral.length <= 2 && numeral.value < 100 && startsNumeral(text[at - 2] ?? '')
}

function proportion(value: number, next: string, end: number, firm: boolean): Sort | null {
  if (/^成(?![为立功员果长本绩交都年品份就套名熟效型分语])/.test(next) && value > 0 && value < 10)
    return { kind: 'percent', value: value * 10, end: end + 1, readings: [value / 10], firm: false }
  if (/^倍/.test(next)) return { kind: 'multiple', end: end + 1, readings: [value + 1, value - 1], firm: firm && value >= 3 }
  if (/^番/.test(next)) return { kind: 'multiple', value: 2 ** Math.min(value, 10), end: end + 1, firm: false }
  return null
}

/** 两年半, 三个半小时. */
function looseReadings(text: string, end: number, numeral: Numeral, next: string): { readonly readings?: readonly number[] } {
  const { value } = numeral
  if (/^(?:个?半|[年天月]半|小时半)/.test(next) && value < 100) return { readings: [value + 0.5] }
  // 九二共识 is the 1992 Consensus.
  if (numeral.length === 2 && !numeral.arabic && value > 12) return { readings: [1900 + value] }
  return text[end] === '半' ? { readings: [value + 0.5] } : {}
}

/** Chinese digits that stand alone are reworded too often; so are 1 and 2, and 百 or 万 without a digit. */
function isFirm(numeral: Numeral, text: string, at: number): boolean {
  if (numeral.bare) return false
  if (numeral.arabic) return numeral.value > 2 || numeral.length > 1 || !Number.isInteger(numeral.value)
  if (numeral.length === 1 || numeral.high !== undefined) return false
  return !/[之]/.test(text[at - 1] ?? '')
}

const BEFORE: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:超过|超|逾|多达|高于|突破|不止)$/, 'over'],
  [/(?:近|不足|不到|接近|低于|少于)$/, 'under'],
  [/(?:约|大概|左右|大致)$/, 'about'],
]

function approximation(text: string, at: number, end: number, numeral: Numeral, kind: NumberKind): Approximation | null {
  if (text[end - 1] === '几' || (numeral.high !== undefined && numeral.over)) return 'about'
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

const JOINT =
  /^(?:%)? ?(?:个|年|月|日|元|岁|人|倍|户|家|天|小时|分钟|米|公里|吨|度|点|名)?(?:-|—{1,2}|–|~|～|至|到) ?(?:今年|当年|同年|次年)?$/

/** 3—5年, 1200万至1400万, 10%-20%: two mentions as one, the lower with the scale, sign and kind of the upper. */
function joinRanges(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  const joined: NumberMention[] = []
  for (const mention of mentions) {
    const previous = joined.at(-1)
    const range = previous === undefined ? null : joinRange(text, previous, mention)
    if (range !== null) joined[joined.length - 1] = range
    else joined.push(mention)
  }
  return joined
}

function joinRange(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  if (low.high !== undefined || high.high !== undefined || high.range[0] - low.range[1] > 6) return null
  if (!JOINT.test(text.slice(low.range[1], high.range[0]))) return null
  const scale = scaleOf(text, high)
  const value =
    low.value < high.value && low.kind === 'cardinal' && scale > 1 && scaleOf(text, low) === 1 && low.value * scale <= high.value
      ? low.value * scale
      : low.value
  if (value >= high.value || (low.kind !== high.kind && low.kind !== 'cardinal')) return null
  if (high.kind === 'year' && low.value < 1000) return null
  return { ...high, range: [low.range[0], high.range[1]], value, high: high.value, firm: low.firm || high.firm }
}

/** The 万 or 亿 that closes a mention. */
function scaleOf(text: string, mention: NumberMention): number {
  let scale = 1
  for (let at = mention.range[1] - 1; at >= mention.range[0]; at--) {
    const unit = unitValue(text[at] ?? '')
    if (unit === undefined && !/[多余几%]/.test(text[at] ?? '')) break
    if (unit !== undefined && unit >= 1e4) scale *= unit
  }
  return scale
}

/** 20世纪90年代 is the 1990s: the century goes into the decade. */
function joinCenturies(mentions: readonly NumberMention[]): readonly NumberMention[] {
  const joined: NumberMention[] = []
  for (const mention of mentions) {
    const previous = joined.at(-1)
    if (mention.kind === 'decade' && previous?.kind === 'century' && mention.range[0] - previous.range[1] === 2)
      joined[joined.length - 1] = {
        range: [previous.range[0], mention.range[1]],
        value: (previous.value - 1) * 100 + mention.value,
        kind: 'decade',
        readings: [mention.value, previous.value],
        firm: true,
      }
    else joined.push(mention)
  }
  return joined
}
