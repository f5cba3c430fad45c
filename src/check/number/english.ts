import type { NumberMention } from '../../number/index.ts'

const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
]

/**
 * A value in English, in the style of the words it stands for: `like` is the English number as the sentence writes it ("2bn",
 * "three", "30 percent"), empty when there is none to follow.
 */
export function englishNumber(mention: NumberMention, like: string): string {
  const low = one(mention.value, mention, like)
  if (mention.approximate === 'several') return orderOfMagnitude(mention.value)
  if (mention.high === undefined) return low
  if (mention.kind === 'cardinal' && mention.high > 10 && mention.high < 1e6) return `${plain(mention.value)} to ${plain(mention.high)}`
  const high = one(mention.high, mention, like)
  return mention.kind === 'percent' ? `${plain(mention.value)} to ${high}` : `${low} to ${high}`
}

function one(value: number, mention: NumberMention, like: string): string {
  switch (mention.kind) {
    case 'percent':
      return plain(value) + (/per ?centage points?|per ?cent|pct|percentage/.exec(like)?.[0].replace(/^/, ' ') ?? '%')
    case 'fraction':
      return share(value)
    case 'month':
      return monthName(value, like)
    case 'year':
      return String(value)
    case 'day':
      return /[a-z]$/.test(like) ? ordinal(value, like) : String(value)
    case 'decade':
      return `${value < 100 ? 1900 + value : value}s`
    case 'ordinal':
    case 'century':
      return ordinal(value, like)
    case 'plan':
      return ordinal(value, like) + (/[ -]Five-Year$/i.exec(like)?.[0] ?? '')
    case 'time':
      if (Number.isInteger(value) && /^\d+$/.test(like)) return String(value)
      return `${Math.floor(value)}:${String(Math.round((value % 1) * 60)).padStart(2, '0')}`
    case 'multiple':
      return cardinal(value, like) + (/[ -]?(?:times|fold)$/i.exec(like)?.[0] ?? '')
    case 'cardinal':
      return /^\d[\d,]*(?:st|nd|rd|th)$/.test(like) ? ordinal(value, like) : cardinal(value, like)
  }
}

/** 20000000000 is "20 billion", 80000 "80,000", 3 "three" where the sentence spells its numbers, 2e10 beside "3bn" "20bn". */
export function cardinal(value: number, like: string): string {
  if (Number.isInteger(value) && value <= 10 && (like === '' || /^[a-z]/i.test(like))) return WORDS[value] ?? String(value)
  for (const [unit, name, letters] of SCALES) {
    if (value < unit) continue
    const count = plain(Number((value / unit).toPrecision(12)))
    const short = /\d(?:tn|bn|mn|m|b)$/i.test(like)
    if (count.replace(/[.,]/g, '').length <= 5) return short ? `${count}${letters}` : `${count} ${name}`
  }
  return plain(value)
}

/** Digits with thousands separators. */
function plain(value: number): string {
  const [whole = '0', decimals] = String(Number(value.toPrecision(12))).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function ordinal(value: number, like: string): string {
  const word = ORDINALS[value]
  const spelled = like === '' ? value <= 10 : /^[a-z]/i.test(like)
  if (word !== undefined && spelled) return /^[A-Z]/.test(like) ? word.replace(/^./, (first) => first.toUpperCase()) : word
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

function monthName(value: number, like: string): string {
  const name = MONTHS[value - 1] ?? String(value)
  return like.length === 3 && like !== 'May' ? name.slice(0, 3) : name
}

const SHARES: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'one-third'],
  [2 / 3, 'two-thirds'],
  [1 / 4, 'one-quarter'],
  [3 / 4, 'three-quarters'],
  [1 / 5, 'one-fifth'],
  [2 / 5, 'two-fifths'],
  [3 / 5, 'three-fifths'],
  [4 / 5, 'four-fifths'],
  [1 / 10, 'one-tenth'],
]

function share(value: number): string {
  const named = SHARES.find(([fraction]) => Math.abs(fraction - value) < 1e-6)
  return named === undefined ? `${plain(Number((value * 100).toPrecision(4)))}%` : named[1]
}

/** 1e6 is "millions", 1e5 "hundreds of thousands". */
function orderOfMagnitude(value: number): string {
  const names: readonly (readonly [number, string])[] = [
    [1e12, 'trillions'],
    [1e9, 'billions'],
    [1e6, 'millions'],
    [1e3, 'thousands'],
  ]
  for (const [unit, name] of names) {
    const count = value / unit
    if (count >= 100) return `hundreds of ${name}`
    if (count >= 10) return `tens of ${name}`
    if (count >= 1) return name
  }
  return value >= 100 ? 'hundreds' : 'dozens'
}
