type TokenKind = 'digits' | 'word' | 'mark'

/** A piece of English text: digits, a word, or a mark that can join or qualify a number. Most are passed by, so what they say is read when asked. */
export class Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  private readonly whole: string
  private written: string | undefined
  private lowered: string | undefined
  private said: number | null | undefined

  constructor(whole: string, kind: TokenKind, start: number, end: number) {
    this.whole = whole
    this.kind = kind
    this.start = start
    this.end = end
    this.written = undefined
    this.lowered = undefined
    this.said = undefined
  }

  get text(): string {
    return (this.written ??= this.whole.slice(this.start, this.end))
  }

  get lower(): string {
    return (this.lowered ??= this.kind === 'word' ? this.text.toLowerCase() : this.text)
  }

  /** The value of digits and of ½, ¼, ¾; null for everything else and for digit strings too long to be a number. */
  get value(): number | null {
    if (this.said === undefined)
      this.said = this.kind === 'word' ? null : this.kind === 'mark' ? vulgarValue(this.whole.charCodeAt(this.start)) : valueOf(this.text)
    return this.said
  }
}

/** ¼, ½ and ¾ stand in a row. */
function vulgarValue(code: number): number | null {
  return isVulgar(code) ? (code - 0xbb) / 4 : null
}

const MOST_DIGITS = 24

function valueOf(digits: string): number | null {
  if (digits.length > MOST_DIGITS) return null
  const value = Number(digits.replaceAll(/[^\d.]/g, ''))
  // 2.0.1 is a version.
  return Number.isFinite(value) ? value : null
}

// Thousands are parted by commas, or by spaces as ISO 80000 has it.
const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d)|\d+)(?:\.\d+)*/y
const SPACE = /\s/

/** The tokens of an English text in order, from `from` on, which no token reaches over. Each is read when it is asked for; all of them in linear time. */
export class TokenLine {
  private readonly text: string
  private readonly tokens: Token[] = []
  private place: number

  constructor(text: string, from: number) {
    this.text = text
    this.place = from
  }

  at(index: number): Token | undefined {
    while (index >= this.tokens.length && this.readOn());
    return index < 0 ? undefined : this.tokens[index]
  }

  /** Where the tokens that have been read end. */
  get reached(): number {
    return this.place
  }

  /** Whether `place` is near what has been read: otherwise a line of its own reads less. */
  isNear(place: number): boolean {
    return place - this.place < NEAR
  }

  /** The index of the token that starts at `place` or first behind it. */
  indexAt(place: number): number {
    let index = this.tokens.length
    if (this.place > place) while ((this.tokens[index - 1]?.start ?? -1) >= place) index--
    else while ((this.at(index)?.start ?? place) < place) index++
    return index
  }

  /** Whether there was one more token. */
  private readOn(): boolean {
    const { text } = this
    for (let at = this.place; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = isLetter(code) ? 'word' : isDigit(code) ? 'digits' : isBlank(text, at) ? null : 'mark'
      if (kind === null) continue
      this.place = kind === 'word' ? wordEnd(text, at + 1) : kind === 'digits' ? digitsEnd(text, at) : at + 1
      this.tokens.push(new Token(text, kind, at, this.place))
      return true
    }
    this.place = text.length
    return false
  }
}

/** Code units that are sooner read than passed over. */
const NEAR = 48

export function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** ½, ¼, ¾. */
export function isVulgar(code: number): boolean {
  return code >= 0xbc && code <= 0xbe
}

/** White space and the low line, which are part of no token. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x20 || code === 0x5f) return true
  return (code < 0x20 || code >= 0x80) && SPACE.test(text.charAt(at))
}

/** Where the letters from `from` on end. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

function digitsEnd(text: string, at: number): number {
  DIGITS.lastIndex = at
  return DIGITS.test(text) ? DIGITS.lastIndex : at + 1
}
