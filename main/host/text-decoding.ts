import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import type { Outcome } from '../../src/model/index.ts'
import { fail, succeed } from '../../src/model/index.ts'
import type { ChineseEncoding, ChineseScores } from './chinese-encoding.ts'
import { chineseScores } from './chinese-encoding.ts'
import { unmarkedUtf16 } from './utf16.ts'
import { utf8Fault, utf8Tally } from './utf8-fault.ts'
import { isWesternText } from './windows-1252.ts'

/** Text with the encoding it was read with, as iconv-lite spells it; a byte order mark is no part of the text. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** Below this share of usual characters, bytes are not taken for Chinese of that encoding. */
const CHINESE = 0.6

/** From this share on, bytes are Chinese of that encoding even where some of them would be UTF-8. */
const SURELY_CHINESE = 0.9

/** Scores closer than this do not decide by themselves. */
const CLOSE = 0.1

/** With less than this beyond ASCII, a text is of a Western language. */
const WESTERN = 0.1

/** jschardet is asked about this much of a text: it takes seconds for megabytes. */
const SAMPLE = 1 << 14

/** What jschardet may name as the encoding of a text that is not read here. It guesses too freely for others. */
const NAMED = /^(shift_?jis|cp932|euc-?jp|iso-2022|euc-?kr|cp949|uhc|johab|hz|euc-?tw|utf-?32)/i

/**
 * Decodes by the byte order mark, or else as UTF-8 where it is valid, as UTF-16 where it is plausible, as GB18030 or Big5 by
 * their usual characters, as windows-1252 for English of old programs. Nothing is replaced by U+FFFD: what does not decode is a
 * problem that names the byte.
 */
export function decodeBytes(bytes: Uint8Array, name: string): Outcome<DecodedText> {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes, 3, name)
  if (startsWith(bytes, [0xff, 0xfe, 0x00, 0x00])) return fail('input.other-encoding', { name, encoding: 'UTF-32' })
  if (startsWith(bytes, [0xff, 0xfe])) return decodeStrictly(bytes, 'utf16le', name)
  if (startsWith(bytes, [0xfe, 0xff])) return decodeStrictly(bytes, 'utf16be', name)
  const scores = chineseScores(bytes)
  const valid = isUtf8(bytes) && !isLikelierChinese(bytes, scores)
  if (valid && !hasControls(bytes)) return decodeUtf8(bytes, 0, name)
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== null) return decodeStrictly(bytes, utf16, name)
  const binary = bytes.indexOf(0)
  if (binary >= 0) return fail('input.binary', { name, offset: binary })
  if (valid) return decodeUtf8(bytes, 0, name)
  if (isDamagedUtf8(bytes, scores)) return notUtf8(bytes, 0, name)
  const chinese = chineseEncoding(bytes, scores)
  if (chinese !== null) return decodeStrictly(bytes, chinese, name)
  if (isWesternText(bytes)) return decodeStrictly(bytes, 'windows1252', name)
  return unexplained(bytes, name)
}

function decodeUtf8(bytes: Uint8Array, from: number, name: string): Outcome<DecodedText> {
  const body = bytes.subarray(from)
  if (!isUtf8(body)) return notUtf8(bytes, from, name)
  return succeed({ text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'), encoding: 'utf8' })
}

function decodeStrictly(bytes: Uint8Array, encoding: string, name: string): Outcome<DecodedText> {
  if (encoding.startsWith('utf16') && bytes.length % 2 !== 0)
    return fail('input.broken-encoding', { name, encoding, offset: bytes.length - 1 })
  const text = iconv.decode(bytes, encoding, { stripBOM: true })
  const fault = encoding.startsWith('utf16') ? loneSurrogate(text) : text.indexOf('\uFFFD')
  if (fault < 0) return succeed({ text, encoding })
  return fail('input.broken-encoding', { name, encoding, offset: iconv.encode(text.slice(0, fault), encoding).length })
}

function loneSurrogate(text: string): number {
  return text.isWellFormed() ? -1 : text.search(/[\uD800-\uDFFF]/u)
}

/**
 * A few Chinese words in GB 2312 are valid UTF-8 of other scripts by chance: two-byte sequences only, no Latin letter beside
 * them. In a program for Chinese and English, the reading as usual Chinese characters wins over Cyrillic or Arabic.
 */
function isLikelierChinese(bytes: Uint8Array, { gb18030 }: ChineseScores): boolean {
  if (bytes.length > 64 || gb18030 < SURELY_CHINESE) return false
  return bytes.every((byte) => byte < 0x41 || (byte >= 0x80 && byte <= 0xbf) || (byte >= 0xcc && byte <= 0xdf))
}

/**
 * Whether the bytes are UTF-8 with faults rather than another encoding. Sequences of three bytes are Chinese or punctuation in
 * UTF-8 and hardly come about by chance, except in a few words that are usual Chinese throughout; those of two do in Chinese text of
 * other encodings, so they count in Western text only.
 */
function isDamagedUtf8(bytes: Uint8Array, { gb18030, big5 }: ChineseScores): boolean {
  const sample = bytes.subarray(0, 1 << 20)
  const { short, long, faults } = utf8Tally(sample)
  if (faults === 0) return false
  if (long > 0) return long + short >= faults && Math.max(gb18030, big5) < SURELY_CHINESE
  return short > faults && beyondAscii(sample) < WESTERN
}

function beyondAscii(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte >= 0x80).length / bytes.length
}

/** One pair of bytes among Latin letters: a damaged character of another encoding more likely than a single Han character. */
function isLonelyPair(bytes: Uint8Array): boolean {
  let beyond = 0
  let letters = false
  for (const byte of bytes) {
    if (byte >= 0x80 && ++beyond === 4) return false
    letters ||= (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
  }
  return letters
}

function chineseEncoding(bytes: Uint8Array, scores: ChineseScores): ChineseEncoding | null {
  if (isLonelyPair(bytes)) return null
  const { gb18030, big5 } = scores
  if (Math.max(gb18030, big5) >= CHINESE && Math.abs(gb18030 - big5) >= CLOSE) return gb18030 > big5 ? 'gb18030' : 'big5'
  // Rare characters only, traditional text in GB18030, or two words that are usual in both.
  const guess = beyondAscii(bytes.subarray(0, SAMPLE)) < WESTERN ? '' : (detect(bytes.subarray(0, SAMPLE)).encoding ?? '')
  if (/big5/i.test(guess)) return 'big5'
  if (/^gb/i.test(guess)) return 'gb18030'
  if (Math.max(gb18030, big5) < CHINESE) return null
  return gb18030 >= big5 ? 'gb18030' : 'big5'
}

function unexplained(bytes: Uint8Array, name: string): Outcome<DecodedText> {
  const { encoding, confidence } = detect(bytes.subarray(0, SAMPLE))
  if (encoding !== null && confidence > 0.5 && NAMED.test(encoding)) return fail('input.other-encoding', { name, encoding })
  return notUtf8(bytes, 0, name)
}

function notUtf8(bytes: Uint8Array, from: number, name: string): Outcome<DecodedText> {
  const offset = utf8Fault(bytes, from) ?? from
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1
  return fail('input.not-utf8', { name, offset, line })
}

/** Control characters that UTF-16 text without a mark is full of, and text in UTF-8 has not. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
