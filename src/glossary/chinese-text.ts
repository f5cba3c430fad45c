import { forceUnwrap, type Range } from '../model/index.ts'
import { simplified } from './traditional.ts'

/** A Chinese text as terms are looked for in it: half-width, lower case, simplified, without quotation marks and white space. */
export interface FoldedText {
  readonly text: string
  /** For each code unit of `text` the code unit of the original it stands for. */
  readonly origin: readonly number[]
}

const IGNORED = new Set('“”‘’"\'「」『』《》〈〉')
const SPACE = /\s/u

export function foldChinese(original: string): FoldedText {
  let text = ''
  const origin: number[] = []
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at)
    const character = original.charAt(at)
    if (isIdeograph(code)) text += simplified(character)
    else if (IGNORED.has(character) || SPACE.test(character)) continue
    else text += halfWidth(character)
    origin.push(at)
  }
  return { text, origin }
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
