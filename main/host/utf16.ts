export type Utf16 = 'utf16le' | 'utf16be'

const SAMPLE = 1 << 16

/** The low bytes of ！（，：；？, which are control characters in any eight-bit text. */
const FULL_WIDTH = new Set([0x01, 0x08, 0x0c, 0x1a, 0x1b, 0x1f])

/** Below this share of ordinary characters, the bytes are not taken for UTF-16 without a byte order mark. */
const PLAUSIBLE = 0.97

/**
 * The byte order in which the bytes are plausible UTF-16 text without a mark: nearly all of it Han, ASCII, or the
 * punctuation of either, and somewhere in it a line end, a space, or Chinese punctuation. Null when neither order is. Without the last
 * condition any ASCII word with a damaged byte would do, since pairs of ASCII letters are numbers of Han characters.
 */
export function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, SAMPLE)
  const little = ordinaryShare(sample, 1)
  const big = ordinaryShare(sample, 0)
  if (Math.max(little, big) < PLAUSIBLE) return null
  const order = little >= big ? 'utf16le' : 'utf16be'
  return hasTelltale(sample, order === 'utf16le' ? 1 : 0) ? order : null
}

/** A character with a byte that no eight-bit text has: ASCII as UTF-16, an ideographic comma or stop, a full-width sign. */
function hasTelltale(bytes: Uint8Array, high: 0 | 1): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const first = bytes[at + high] ?? 0
    const second = bytes[at + 1 - high] ?? 0
    if (first === 0 || (first === 0x30 && second <= 0x02) || (first === 0xff && FULL_WIDTH.has(second))) return true
  }
  return false
}

function ordinaryShare(bytes: Uint8Array, high: 0 | 1): number {
  let ordinary = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isOrdinary((bytes[at + high] ?? 0) * 256 + (bytes[at + 1 - high] ?? 0))) ordinary++
  }
  return ordinary / Math.floor(bytes.length / 2)
}

function isOrdinary(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d
  if (unit < 0x100) return unit < 0x7f || unit >= 0xa0
  const punctuation = (unit >= 0x2010 && unit <= 0x203b) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef)
  const han = unit >= 0x3400 && unit <= 0x9fff
  return punctuation || han || (unit >= 0xd800 && unit <= 0xdfff)
}
