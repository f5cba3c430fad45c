import { rangeOf, type Range } from '../../model/index.ts'

/** A stretch of time in a Chinese sentence that tells what happened in it. */
export interface ClosedPeriod {
  /** Counts in the source. */
  readonly range: Range
  /** Its last year; 0 when the words alone say that it is over (去年, 此前). */
  readonly end: number
  /** Whether the sentence gives a figure that was counted, so that the period is over, or nearly, in any case. */
  readonly counted: boolean
  /** Whether it is a year and nothing more (2022年): readers forgive the future for the year that a text has in view. */
  readonly bare: boolean
  /** The latest year that the sentence shows to have begun. */
  readonly witness: number
  /** Finds the English that speaks of it; null when only the Chinese can tell. */
  readonly english: RegExp | null
}

/** Words for what is still to come: a sentence with one of them may well be future in English. */
const TO_COME =
  /将(?![军士领近])|拟|预计|预期|预测|预估|有望|力争|争取|计划|目标|未来|今后|明年|后年|下一步|下一阶段|届时|即将|可能|或许|会(?=[在对给更把有是成使让被不])|如果|若|倘|假如|到20\d\d年|远景|展望|希望|期待|准备|打算|应当|应该|必须|需要|再过/u

/** Words that leave open whether something is over. */
const OPEN = /可望|意在|旨在|以便|(?<![重主需必首只摘纲扼紧])要(?![求素点闻])|否则|一旦|担心|恐|愿意?/u

/** A year that is not part of the date of a day: a day is a point from which things may go on. */
const YEAR = /(?<!\d)((?:19|20)\d\d)\s*年(?!代|度?(?:计划|预算|目标)|\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号])/gu
const PLAN = /[“"「]?十([一二三四五六七八九])五[”"」]?(?:规划)?(?:期间|时期|以来)?/gu
const OVER =
  /去年|前年|上个?月|上周|昨[天日晚]|日前|此前|曾经|(?<!不|未|孟)曾(?=[在经被任获对将])|先后(?=[会访参与出赴到])|已(?:经)?(?=[成达完建取获有在投形实增升降突超连覆拥发推启开签批列进入纳])|过去[一二三四五六七八九十两几\d]+年/gu
/** Words that go with figures of what has been reached. */
const REACHED = /累计|同比|环比|年均|增长|上升|下降|完成|实现|达到?|突破|超过|新增|提高|减少|取得|举办|清偿|建成|建设/u
/** Words of statistics: a figure that is compared with another period has been counted. */
const COUNTED = /同比|环比|累计|[较比]上年|[较比]去年/u
/** Stretches that end where the speaker stands. */
const SO_FAR =
  /前[\d一二三四五六七八九十]+个月|前[一二三]个?季度|(?<![\d一二三四五六七八九〇零])(?:\d{1,2}|[一二三四五六七八九十几]{1,3})年来(?![自华访到京])|\d{1,2}\s*[—–\-~至到]+\s*\d{1,2}月份?|截至目前|截止目前/gu
/** Expectations that were met or missed are past. */
const MET = /(?:好于|高于|低于|超出?|不及|符合|达到)(?:市场|此前|原先)?(?:预期|预计)(?:目标|值|水平)?/gu

const SIXTH_PLAN_YEAR = 1981
const NUMERALS = '零一二三四五六七八九'
const ORDINALS = ['', 'elev|11', 'twel|12', 'thirt|13', 'fourt|14', 'fift|15', 'sixt|16', 'sevent|17', 'eighteen|18', 'ninet|19']

/**
 * The periods of `source` that may be over, for a sentence that tells of no future. Where a period is a year or a plan, the
 * document has to show that it is over: see `mentionedYears`.
 */
export function closedPeriods(source: string): readonly ClosedPeriod[] {
  if (tellsOfFuture(source) || OPEN.test(source)) return []
  if (!REACHED.test(source)) return wordPeriods(source, OVER)
  return [...wordPeriods(source, OVER), ...yearPeriods(source), ...planPeriods(source), ...wordPeriods(source, SO_FAR)]
}

/**
 * The years that `source` shows to have begun: named years where nothing of the future is said, and the first years of
 * five-year plans, which are spoken of from then on.
 */
export function mentionedYears(source: string): readonly number[] {
  const plans = source.includes('五') ? [...source.matchAll(PLAN)].map((match) => planYears(match[1] ?? '')[0]) : []
  const named = [...source.matchAll(YEAR)].map((match) => Number(match[1]))
  const years = named.length > 0 && tellsOfFuture(source) ? [] : named
  return [...new Set([...plans, ...years])]
}

function tellsOfFuture(source: string): boolean {
  return TO_COME.test(source.replace(MET, ''))
}

/** Periods that are over by what the words mean. */
function wordPeriods(source: string, words: RegExp): readonly ClosedPeriod[] {
  return [...source.matchAll(words)].map((match) => ({
    range: rangeOf(match),
    end: 0,
    counted: words === SO_FAR,
    bare: false,
    witness: 0,
    english: null,
  }))
}

/** A year, or months of it. Months of the present year may be over as well, which only figures that were counted show. */
function yearPeriods(source: string): readonly ClosedPeriod[] {
  return [...source.matchAll(YEAR)].map((match) => {
    const year = Number(match[1])
    const months = /^\s*(?:\d{1,2}\s*(?:[—–\-~至到]+\s*\d{1,2}\s*)?月|[前上][一二三]?[个]?(?:季度|半年)|上半年|全年)/u.exec(
      source.slice(match.index + match[0].length),
    )
    const range: Range = [match.index, match.index + match[0].length + (months?.[0].length ?? 0)]
    return { range, end: year, counted: COUNTED.test(source), bare: !months, witness: year, english: new RegExp(`\\b${year}\\b`, 'u') }
  })
}

function planPeriods(source: string): readonly ClosedPeriod[] {
  return [...source.matchAll(PLAN)].map((match) => {
    const [first, last] = planYears(match[1] ?? '')
    const ordinal = ORDINALS[NUMERALS.indexOf(match[1] ?? '')] ?? ''
    return {
      range: rangeOf(match),
      end: last,
      counted: false,
      bare: false,
      witness: first,
      english: new RegExp(`\\b(?:${ordinal})\\w*\\b.*\\bplan`, 'iu'),
    }
  })
}

/** First and last year of the plan 十N五. The plans run without a break since the sixth, which began in 1981. */
function planYears(numeral: string): readonly [first: number, last: number] {
  const number = 10 + NUMERALS.indexOf(numeral)
  const first = SIXTH_PLAN_YEAR + 5 * (number - 6)
  return [first, first + 4]
}
