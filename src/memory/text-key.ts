import { foldText } from './folded-text.ts'

/**
 * A text as one whole number below 2^53: texts that read alike (see `foldText`) have the same one, others practically never. Mixed as in cyrb53,
 * two 32-bit products with different factors. The number is stored: it must never change.
 */
export function textKey(text: string): number {
  return keyOf(foldText(text))
}

/** The same of the text as it stands. */
export function keyOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x9e3779b1)
    low = Math.imul(low ^ code, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (low & 0x1fffff) * 2 ** 32 + (high >>> 0)
}
