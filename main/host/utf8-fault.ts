/** The offset of the first byte that is not valid UTF-8 (RFC 3629: shortest form, no surrogates, up to U+10FFFF), or null. */
export function utf8Fault(bytes: Uint8Array, from = 0): number | null {
  let at = from
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

/** What bytes look like as UTF-8: valid sequences of two bytes, of three or four, places that are not valid. */
export interface Utf8Tally {
  readonly short: number
  readonly long: number
  readonly faults: number
}

export function utf8Tally(bytes: Uint8Array): Utf8Tally {
  let short = 0
  let long = 0
  let faults = 0
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) faults++
    else if (length === 2) short++
    else if (length > 2) long++
    at += Math.max(1, length)
  }
  return { short, long, faults }
}

/** The length of the valid sequence at `at`, or 0. The bounds of the second byte are those of RFC 3629, section 4. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    const [from, to] = index === 1 ? [lowest, highest] : [0x80, 0xbf]
    if (byte < from || byte > to) return 0
  }
  return length
}
