import type { Range } from '../model/index.ts'

/**
 * 64 bits of a text in two halves: FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo, twice with other offsets. White space aside: a line broken elsewhere
 * is the same text.
 */
export class TextPrint {
  // With a sign, as `Math.imul` gives them: the engine keeps such numbers unboxed.
  one = 0x811c9dc5 | 0
  two = 0x9dc5811c | 0

  /** Takes in a range of a text. */
  add(text: string, [start, end]: Range): void {
    let { one, two } = this
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
      one = Math.imul(one ^ code, 0x01000193)
      two = Math.imul(two ^ code, 0x01000193) ^ (two >>> 15)
    }
    this.one = one
    this.two = two
  }
}
