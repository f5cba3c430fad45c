import { below } from '../random.ts'

/** One way of making a right English number wrong, after the perturbations of ACES and DEMETR. */
export interface Perturbation {
  readonly name: string
  /** What it does, by an example. */
  readonly example: string
  /** The places of an English text that it can change. */
  readonly places: RegExp
  /** What stands at a place afterwards; the same text where nothing can be changed. */
  readonly change: (written: string, random: () => number) => string
}

const DIGITS = String.raw`(?<![\w.,-])[$€£¥]?\d[\d,]*(?:\.\d+)?(?![\d,.]*[\w-])`
const SCALES = ['thousand', 'million', 'billion', 'trillion']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WORDS = 'two three four five six seven eight nine ten'.split(' ')
// "May" and "March" are verbs as well.
const MONTH = `\\b(?:${MONTHS.join('|')})(?=\\.? \\d| of \\d|,)|(?<=\\d (?:of )?|(?:in|since|until|last|this|by|of) )(?:${MONTHS.join('|')})\\b`

/** The eight perturbations that the number check is measured by. */
export const PERTURBATIONS: readonly Perturbation[] = [
  { name: 'digit changed', example: '184.1 -> 184.7', places: new RegExp(DIGITS, 'g'), change: otherDigit },
  {
    name: 'number dropped',
    example: '45 people -> people',
    places: new RegExp(`${DIGITS} ?(?:(?:${SCALES.join('|')})\\b ?)?(?:%|per ?cent\\b)? ?`, 'g'),
    change: () => '',
  },
  {
    name: 'scale word swapped',
    example: 'million -> billion',
    places: new RegExp(`\\b(?:${SCALES.join('|')})\\b`, 'gi'),
    change: (written, random) => other(SCALES, written, random),
  },
  {
    name: 'ten times too large',
    example: '12.5 million -> 125 million',
    places: new RegExp(`${DIGITS}(?= (?:${SCALES.join('|')})\\b)|(?<![\\w.,-])\\d{1,3}(?:,\\d{3})+(?![\\d,.]*[\\w-])`, 'g'),
    change: timesTen,
  },
  {
    name: 'month swapped',
    example: 'May -> August',
    places: new RegExp(MONTH, 'g'),
    change: (written, random) => other(MONTHS, written, random),
  },
  {
    name: 'year shifted',
    example: '2021 -> 2019',
    places: /(?<![\w.,$-])(?:19|20)\d\d(?![\d,.]*[\w-])/g,
    change: (written, random) => String(Number(written) + (random() < 0.5 ? -1 : 1) * (1 + below(random, 5))),
  },
  {
    name: 'number word swapped',
    example: 'three -> nine',
    places: new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'gi'),
    change: (written, random) => other(WORDS, written, random),
  },
  { name: 'percent sign dropped', example: '5% -> 5', places: /(?<=\d)(?: ?%| per ?cent\b)/g, change: () => '' },
]

/** `text` with one of its places changed, or null where it has none. */
export function perturb(text: string, { places, change }: Perturbation, random: () => number): string | null {
  const found = [...text.matchAll(places)]
  if (found.length === 0) return null
  const match = found[below(random, found.length)]
  if (match === undefined) return null
  const changed = text.slice(0, match.index) + change(match[0], random) + text.slice(match.index + match[0].length)
  return changed === text ? null : changed
}

function otherDigit(written: string, random: () => number): string {
  const at = [...written].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
  const place = at[below(random, at.length)] ?? 0
  const old = Number(written[place])
  // No number begins with a nought that did not before.
  const first = place === at[0]
  const digits = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => digit !== old && !(first && digit === 0))
  return written.slice(0, place) + String(digits[below(random, digits.length)]) + written.slice(place + 1)
}

function timesTen(written: string): string {
  const [whole = '', decimals] = written.split('.')
  if (decimals === undefined) return `${whole}0`.replace(/[\d,]+/, (digits) => grouped(digits.replaceAll(',', '')))
  const [first = '', ...rest] = decimals
  return whole + first + (rest.length === 0 ? '' : `.${rest.join('')}`)
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Another of the words, written as the old one is. */
function other(words: readonly string[], written: string, random: () => number): string {
  const rest = words.filter((word) => word.toLowerCase() !== written.toLowerCase())
  const word = rest[below(random, rest.length)] ?? written
  return /^[A-Z]/.test(written) ? word.replace(/^./, (first) => first.toUpperCase()) : word
}
