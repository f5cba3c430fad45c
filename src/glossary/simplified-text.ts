import { simplified } from './traditional.ts'

const FIRST = 0x4e00
const LAST = 0x9fff

// Made when it is first asked for. By code, as a look into a map takes nine times as long, and every pair is simplified.
let table: Uint16Array | null = null

/** `text` with simplified for traditional characters, at the same positions; other characters as they are. */
export function simplifiedText(text: string): string {
  table ??= simplifiedCodes()
  let parts = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < FIRST || code > LAST) continue
    const simplified = table[code - FIRST]
    if (simplified === code || simplified === undefined) continue
    parts += text.slice(done, at) + String.fromCharCode(simplified)
    done = at + 1
  }
  return done === 0 ? text : parts + text.slice(done)
}

/** The simplified character of each ideograph. */
function simplifiedCodes(): Uint16Array {
  return Uint16Array.from({ length: LAST - FIRST + 1 }, (_, at) => simplified(String.fromCharCode(FIRST + at)).charCodeAt(0))
}
