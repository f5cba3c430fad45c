import { numbersIn, type NumberMention } from '../../number/index.ts'
import { withCents } from './coin.ts'
import { isFeetAndInches, joinFeet } from './height.ts'
import { measureAfter, type Measure } from './measure.ts'
import { PatternTable } from './pattern-table.ts'

/** One value that a text says: a plain mention, or one end of a range. `partner` is the term of the other side that says the same. */
export interface Term {
  readonly mention: NumberMention
  readonly value: number
  /** What is counted, where that is sure: a word that both languages share here (`day`, `person`). */
  readonly unit: string | null
  /** The physical unit that it is counted in. */
  readonly measure: Measure | null
  /** Whether a translation that leaves it out has left something out. */
  readonly required: boolean
  /** Written with digits, not spelled. */
  readonly digits: boolean
  /** 一, "one", "pair", "half": words that often count nothing, so they excuse a number and never contradict one. */
  readonly loose: boolean
}

const CHINESE_UNITS = new PatternTable<string>([
  [/^个?小时|^钟头/, 'hour'],
  [/^分钟/, 'minute'],
  [/^秒/, 'second'],
  [/^个?(?:星期|礼拜)|^周(?!年)/, 'week'],
  [/^个?月(?!\d)/, 'month'],
  [/^个?季度/, 'quarter'],
  [/^[天日](?!本)/, 'day'],
  [/^[年](?!级)|^周年/, 'year'],
  [/^岁/, 'year'],
  [/^(?:名|位|人|口)/, 'person'],
  [/^旬/, 'decade-age'],
  [/^(?:摄氏)?度(?!假|电|过)|^℃|^°C/, 'celsius'],
  [/^华氏度|^°F/, 'fahrenheit'],
  [/^[次回趟遍]/, 'time'],
  [/^(?:家|户)/, 'firm'],
  [
    /^(?:个|项|条|件|种|大|方面|点|款|座|所|处|场|届|批|组|部|本|张|台|辆|架|艘|只|头|棵|支|层|倍|代|步|类|省|市|县|国|枚|起|间|套|幅|首|篇|句|字|元|块|辈|战|栋|幢|笔|份|年|轮|道|门|期|级|线|路|支|队|班|号|页|章|节|条|卷)/,
    'thing',
  ],
])

const ENGLISH_UNITS = new PatternTable<string>([
  [/^hours?\b/, 'hour'],
  [/^minutes?\b/, 'minute'],
  [/^seconds?\b/, 'second'],
  [/^weeks?\b/, 'week'],
  [/^months?\b/, 'month'],
  [/^quarters?\b/, 'quarter'],
  [/^days?\b/, 'day'],
  [/^years?\b/, 'year'],
  [/^(?:people|persons?|men|women|students|workers|employees|residents|patients|members|passengers)\b/, 'person'],
  [/^times\b/, 'time'],
  [/^(?:degrees? )?Fahrenheit\b|^ ?° ?F\b/, 'fahrenheit'],
  [/^(?:degrees? )?(?:Celsius|centigrade)\b|^ ?° ?C\b|^degrees\b/, 'celsius'],
  [/^(?:companies|firms|enterprises|households|businesses|institutions|banks)\b/, 'firm'],
])

/** The terms of a Chinese text. */
export function chineseTerms(text: string): readonly Term[] {
  return numbersIn(text, 'zh').flatMap((read) => {
    const mention = withCents(read, text)
    const after = text.slice(mention.range[1], mention.range[1] + 6)
    const written = text.slice(...mention.range)
    const measure = measureAfter(written.includes('米') ? '米' : after, 'zh')?.measure ?? null
    const unit = measure?.dimension ?? CHINESE_UNITS.find(after)?.value ?? null
    const digits = /\d|[０-９]/.test(written)
    return endsOf({ mention, unit, measure, digits, required: isRequired(text, mention, unit), loose: mention.value === 1 && !digits })
  })
}

/** The terms of an English text. Only what stands on firm ground is required of the Chinese. */
export function englishTerms(text: string): readonly Term[] {
  return joinFeet(text, numbersIn(text, 'en')).flatMap((mention) => {
    const after = text
      .slice(mention.range[1], mention.range[1] + 40)
      .replace(/^[\s-]+(?:(?:consecutive|full|whole|more|other|straight|calendar|working)\s+)?/, '')
    const written = text.slice(mention.range[0], Math.min(mention.range[1], mention.range[0] + 40))
    const measure = measureAfter(isFeetAndInches(written) ? 'feet' : after, 'en')?.measure ?? null
    return endsOf({
      mention,
      unit: measure?.dimension ?? ENGLISH_UNITS.find(after)?.value ?? null,
      measure,
      digits: /^\d/.test(written),
      required: mention.firm,
      loose: !mention.firm && !SPELLED.test(written),
    })
  })
}

// Numbers by their own names, in digits or spelled, orders of magnitude, ordinals.
const SPELLED =
  /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|tens|dozens|hundreds|thousands|millions|billions|trillions|a few|several|few|many)/i

function endsOf(read: Omit<Term, 'value'>): readonly Term[] {
  const { mention } = read
  const term: Term = { ...read, value: mention.value }
  if (mention.high === undefined) return [term]
  // The other readings of 6倍 to 7倍 would let one end answer for the other.
  const { readings: _, ...plain } = mention
  return [
    { ...term, mention: plain },
    { ...term, mention: plain, value: mention.high },
  ]
}

const LUNAR = /农历|阴历|旧历|正月|腊月|冬月|八月十五|五月初五/

// What is really counted by the hundred and the thousand.
const ROUND = /^[元块人名户家吨里米亩年岁册份辆台美港欧日英公平斤克度点届]|^多?[名人元户]/

/**
 * A firm number, unless it is one that English leaves out or rewords with good reason: the label of a list item (1、), the
 * parts of a formula (5+1), 0 and 100 %, and a small count behind names that are all listed (甲、乙、丙3省).
 */
function isRequired(text: string, mention: NumberMention, unit: string | null): boolean {
  if (!mention.firm) return false
  // 茅十八 is a name: a spelled number below a hundred counts something or is none.
  if (mention.kind === 'cardinal' && mention.value < 100 && unit === null && !/\d/.test(text.charAt(mention.range[0]))) return false
  const [start, end] = mention.range
  // The months of the lunar calendar are told by festivals and by other months.
  if ((mention.kind === 'month' || mention.kind === 'day') && LUNAR.test(text)) return false
  // 80后 are people in their thirties.
  if (text.charAt(end) === '后' && /^[05-9][05]$/.test(text.slice(start, end))) return false
  // 一万个不服: round numbers of emphasis.
  if (end - start <= 2 && /^[一几两]?[百千万]$/.test(text.slice(start, end)) && !ROUND.test(text.slice(end, end + 4))) return false
  if (/[+＋×*/]/.test(text.charAt(start - 1) + text.charAt(end))) return false
  if (start === 0 && /^[、.．)）]/.test(text.slice(end, end + 1))) return false
  if (mention.value === 0 || (mention.kind === 'percent' && mention.value === 100)) return false
  return !(
    mention.value <= 10 &&
    mention.kind === 'cardinal' &&
    mention.high === undefined &&
    unit !== 'percent' &&
    /[、和及与等][^、和及与或至]{1,7}$/.test(text.slice(Math.max(0, start - 8), start))
  )
}
