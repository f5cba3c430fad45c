/** 0x80 to 0x9F as Western text uses them: euro sign, ellipsis, curly quotes, bullet, dashes, trade mark. */
const PUNCTUATION = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99])

/** 0xA0 to 0xBF as Western text uses them: no-break space, signs of money and section, degree, fractions, guillemets. */
const SIGNS = new Set([0xa0, 0xa3, 0xa5, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb7, 0xbb, 0xbc, 0xbd, 0xbe])

/** More bytes beyond ASCII than this are no English. */
const MOST = 0.2

/**
 * Whether the bytes are English as old Windows programs save it (windows-1252, or its part ISO 8859-1): nearly all ASCII, the
 * rest curly quotes, dashes, the usual signs, and accented small letters that stand inside a word. Strict, since these encodings
 * give a meaning to almost any byte, and a damaged file must not pass for one.
 */
export function isWesternText(bytes: Uint8Array): boolean {
  let beyond = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    beyond++
    if (PUNCTUATION.has(byte) || SIGNS.has(byte)) continue
    if (!isAccentedSmall(byte) || !besideLetter(bytes, at)) return false
  }
  return beyond > 0 && beyond / bytes.length <= MOST
}

function isAccentedSmall(byte: number): boolean {
  return byte >= 0xe0 && byte <= 0xfd && byte !== 0xf0 && byte !== 0xf7
}

function besideLetter(bytes: Uint8Array, at: number): boolean {
  return [bytes[at - 1], bytes[at + 1]].some(
    (byte) => byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)),
  )
}
