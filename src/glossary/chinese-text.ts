import { forceUnwrap, type Range } from '../model/index.ts'
import { simplified } from './traditional.ts'

/** A Chinese text as terms are looked for in it: half-width, lower case, simplified, without quotation marks and white space. */
export interface FoldedText {
  readonly text: string
  /** For each code unit of `text` the code unit of the original it stands for. */
  readonly origin: Uint32Array
}

const IGNORED = new Set('“”‘’"\'「」『』《》〈〉')
const SPACE = /\s/u
const CODES = 0x10000
/** No folded text holds this code unit: it stands for nothing. */
const NOTHING = 0xffff

let table: Uint16Array | null = null

export function foldChinese(original: string): FoldedText {
  table ??= foldedCodes()
  const origin = new Uint32Array(original.length)
  let [text, kept, done] = ['', 0, 0]
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at)
    const folded = table[code] ?? code
    if (folded !== NOTHING) origin[kept++] = at
    if (folded === code) continue
    text += original.slice(done, at)
    if (folded !== NOTHING) text += String.fromCharCode(folded)
    done = at + 1
  }
  return { text: done === 0 ? original : text + original.slice(done), origin: origin.subarray(0, kept) }
}

/** What each code unit is folded to. */
function foldedCodes(): Uint16Array {
  return Uint16Array.from({ length: CODES }, (_, code) => {
    const character = String.fromCharCode(code)
    if (isIdeograph(code)) return simplified(character).charCodeAt(0)
    return IGNORED.has(character) || SPACE.test(character) ? NOTHING : halfWidth(character).charCodeAt(0)
  })
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** The stretch of the original that `[start, end)` of the folded text stands for; `start < end`. */
export function originalRange(folded: FoldedText, start: number, end: number): Range {
  const first = forceUnwrap('the range starts in the folded text', folded.origin[start])
  const last = forceUnwrap('the range ends in the folded text', folded.origin[end - 1])
  return [first, last + 1]
}

/** ASCII letters, digits and signs in full width as half width, letters in lower case; one code unit stays one. */
function halfWidth(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  return code < 0x80 ? character.toLowerCase() : character
}
