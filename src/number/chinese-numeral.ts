import { CharacterSet } from './character-set.ts'

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
  ['兩', 2],
])

// The digits of cheques are words and surnames elsewhere (陆, 伍): digits only beside a unit of cheques.
const CHEQUE_DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零壹贰叁肆伍陆柒捌玖'].map((digit, value): [string, number] => [digit, value]),
)

const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
])

const VAGUE = '多余几来'
const STARTING = ['0123456789', ...DIGITS.keys(), ...CHEQUE_DIGITS.keys(), ...TENS.keys(), ...UNITS.keys()].join('')
const STARTS = new CharacterSet(STARTING)
const PIECES = new CharacterSet(`${STARTING}${VAGUE}`)

/** A piece of a numeral: Arabic digits, one Chinese digit, 廿 or 卅, a unit, or 多 余 几 来 in front of a unit. */
type Piece = { readonly kind: 'arabic' | 'digit' | 'tens' | 'unit' | 'vague'; readonly value: number }

/** A numeral read from a text: `value` up to `high` where it is vague (六七千, 十几), and how it is written. */
export interface Numeral {
  readonly end: number
  readonly value: number
  readonly high?: number
  /** 多, 余, 几 or 来 stands inside or behind it: more than `value`. */
  readonly over: boolean
  readonly arabic: boolean
  /** It starts with a unit: 百万, 千亿, 万. */
  readonly bare: boolean
  /** Its own characters, with no 多 or 几. */
  readonly length: number
}

/** A numeral, or where the scanner goes on when the characters make none. */
export type MaybeNumeral = Numeral | { readonly end: number; readonly value: null }

// Thousands are parted by commas, or by spaces as ISO 80000 has it.
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d)|\d+)(?:\.\d+)?/y
// A longer run is no number that anybody reads: a code, or characters used as decoration.
const MOST_PIECES = 20
const MOST_DIGITS = 18

/** Reads the numeral that starts at `start`, mixed as it comes: 1.5万亿, 2万4801, 两万五, 十几, 一万六七千, 二〇二一. */
export function readNumeral(text: string, start: number): MaybeNumeral {
  const pieces: Piece[] = []
  let end = start
  let tooLong = false
  for (;;) {
    const next = readPiece(text, end, pieces)
    if (next === null) break
    if (next.end - end > MOST_DIGITS && next.piece.kind === 'arabic') tooLong = true
    if (pieces.length < MOST_PIECES) pieces.push(next.piece)
    else tooLong = true
    end = next.end
  }
  const first = pieces[0]
  if (first === undefined || tooLong) return { end: Math.max(end, start + 1), value: null }
  const over = pieces.some(isVague)
  const solid = over ? pieces.filter((piece) => !isVague(piece)) : pieces
  const decimals = readDecimals(text, end, solid)
  const [value, high] = decimals === null ? evaluate(solid) : [decimals.value]
  const arabic = first.kind === 'arabic'
  const bare = first.kind === 'unit' && first.value !== 10
  const numeral: Numeral = { end: decimals === null ? end : decimals.end, value, over, arabic, bare, length: solid.length }
  return high === undefined ? numeral : { ...numeral, high }
}

function isVague({ kind }: Piece): boolean {
  return kind === 'vague'
}

function readPiece(text: string, at: number, before: readonly Piece[]): { readonly piece: Piece; readonly end: number } | null {
  if (!PIECES.has(text.charCodeAt(at))) return null
  const character = text.charAt(at)
  const last = before.at(-1)
  if (character >= '0' && character <= '9') {
    if (last !== undefined && last.kind !== 'unit') return null
    ARABIC.lastIndex = at
    const [digits = ''] = ARABIC.exec(text) ?? []
    return { piece: { kind: 'arabic', value: valueOf(digits) }, end: at + digits.length }
  }
  const tens = TENS.get(character)
  if (tens !== undefined) return last === undefined || last.kind === 'unit' ? { piece: { kind: 'tens', value: tens }, end: at + 1 } : null
  // 两 behind a digit is the weight (三两) unless a unit follows (一万两千).
  if (last !== undefined && (character === '两' || character === '兩') && !UNITS.has(text.charAt(at + 1))) return null
  const digit = DIGITS.get(character) ?? chequeDigit(text, at, character)
  if (digit !== undefined)
    return last?.kind === 'arabic' || last?.kind === 'vague' ? null : { piece: { kind: 'digit', value: digit }, end: at + 1 }
  const unit = UNITS.get(character)
  if (unit !== undefined) return { piece: { kind: 'unit', value: unit }, end: at + 1 }
  if (last !== undefined && VAGUE.includes(character) && UNITS.has(text.charAt(at + 1)))
    return { piece: { kind: 'vague', value: 0 }, end: at + 1 }
  return null
}

/** Digits as they stand, or with thousands parted. */
function valueOf(digits: string): number {
  const value = Number(digits)
  return Number.isNaN(value) ? Number(digits.replaceAll(/[^\d.]/g, '')) : value
}

function chequeDigit(text: string, at: number, character: string): number | undefined {
  const value = CHEQUE_DIGITS.get(character)
  return value !== undefined && (/[拾佰仟]/.test(text.charAt(at - 1) + text.charAt(at + 1)) || /^.[万亿]元/.test(text.slice(at, at + 3)))
    ? value
    : undefined
}

/** 三点五, 三点一四亿: the decimals behind 点, or null where 点 is not a decimal point. */
function readDecimals(text: string, at: number, whole: readonly Piece[]): { readonly value: number; readonly end: number } | null {
  if (text.charAt(at) !== '点' || whole.some((piece) => piece.kind === 'arabic')) return null
  let digits = ''
  let end = at + 1
  for (let digit = DIGITS.get(text.charAt(end)); digit !== undefined && digits.length < 9; digit = DIGITS.get(text.charAt(++end)))
    digits += digit
  // 两点十分 and 三点一刻 are times of day.
  if (digits === '' || '十刻'.includes(text[end] ?? ' ')) return null
  let value = (evaluate(whole)[0] ?? 0) + Number(`0.${digits}`)
  for (let unit = UNITS.get(text.charAt(end)); unit !== undefined && end - at < 14; unit = UNITS.get(text.charAt(++end))) value *= unit
  return { value, end }
}

/** The value of the pieces, and the upper end where two neighbouring digits make an estimate (七八十 is 70 to 80). */
function evaluate(pieces: readonly Piece[]): readonly [value: number, high?: number] {
  const [only, ...more] = pieces
  if (only !== undefined && more.length === 0) return [only.value]
  const estimate = pieces.findIndex((piece, index) => isEstimate(piece, pieces[index + 1]) && !isDigitString(pieces))
  if (estimate < 0) return [isDigitString(pieces) ? positional(pieces) : grouped(pieces)]
  const low = pieces.toSpliced(estimate + 1, 1)
  const high = pieces.toSpliced(estimate, 1)
  return [grouped(low), grouped(high)]
}

function isEstimate(piece: Piece, next: Piece | undefined): boolean {
  // 三五 is a handful.
  const step = piece.value === 3 && next?.value === 5 ? 2 : 1
  return piece.kind === 'digit' && next?.kind === 'digit' && piece.value > 0 && next.value === piece.value + step
}

/** 二〇二一, 五一二: digits in a row; two neighbours alone (两三个) are an estimate instead. */
function isDigitString(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 && pieces.every((piece) => piece.kind === 'digit') && (pieces.length > 2 || !isEstimate(pieces[0] ?? ZERO, pieces[1]))
  )
}

const ZERO: Piece = { kind: 'digit', value: 0 }

function positional(pieces: readonly Piece[]): number {
  return pieces.reduce((value, piece) => value * 10 + piece.value, 0)
}

/** Units multiply what stands before them: tens to thousands inside a group, 万 and 亿 the whole group (万亿 is 1e12). */
function grouped(pieces: readonly Piece[]): number {
  let total = 0
  let group = 0
  let open: number | null = null
  let lastUnit = 1
  let lastKind: Piece['kind'] | null = null
  for (const piece of pieces) {
    if (piece.kind === 'tens') {
      group += piece.value
      lastUnit = 10
    } else if (piece.kind !== 'unit') {
      if (piece.value === 0) lastUnit = 1
      open = piece.value
    } else if (piece.value < 1e4) {
      // 3千万 and 5百亿 as well as 十 and 百 alone.
      group += (open ?? 1) * piece.value
      open = null
      lastUnit = piece.value
    } else {
      const before: number = group + (open ?? 0)
      if (piece.value === 1e8) total = (total + before || 1) * 1e8
      else if (lastUnit === 1e4 && lastKind === 'unit') total *= 1e4
      else total += (before || 1) * 1e4
      group = 0
      open = null
      lastUnit = piece.value
    }
    lastKind = piece.kind
  }
  // 两万五 is 25,000: a digit at the end counts in the next lower place.
  const tail: number = open === null ? 0 : lastKind === 'digit' && lastUnit > 1 ? (open * lastUnit) / 10 : open
  return total + group + tail
}

/** Whether a numeral can start with this character. */
export function startsNumeral(character: string): boolean {
  return STARTS.has(character.charCodeAt(0))
}

/** The value of a unit character (十 to 亿), or undefined. */
export function unitValue(character: string): number | undefined {
  return UNITS.get(character)
}
