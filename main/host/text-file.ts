import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Outcome } from '../../src/model/index.ts'
import { fail, succeed } from '../../src/model/index.ts'
import { knownKind } from './file-kind.ts'
import { inputBytes, tooLarge } from './input-bytes.ts'
import { decodeBytes } from './text-decoding.ts'

/** A text as read. `encoding` is spelled as iconv-lite spells it, `sha256` is that of the bytes, in lower-case hexadecimal. */
export interface TextFile {
  readonly text: string
  readonly encoding: string
  readonly sha256: string
}

/** The largest file that is read, in MB (2^20 bytes). */
export const SIZE_LIMIT_MB = 64

/** The longest line that is read, in UTF-16 code units: a book has a million characters, a line of one is no line. */
export const LINE_LIMIT = 1 << 20

/** Text may hold a stray control character, but not one in this many. */
const CONTROL_RARITY = 200

/** Reads a text file; see `decodeText`. Fails also as `inputBytes` does. */
export async function readTextFile(path: string): Promise<Outcome<TextFile>> {
  const bytes = await inputBytes(path, SIZE_LIMIT_MB)
  return bytes.ok ? decodeText(bytes.value, basename(path)) : bytes
}

/**
 * The text of bytes that a file or an upload holds, in UTF-8, UTF-16, GB18030, Big5 or (English only) windows-1252. Line ends
 * stay as they are; a byte order mark is no part of the text. Fails with a problem `input.*` that names the place and a remedy when the
 * bytes are empty, blank, binary, of another format, damaged, too large, or one endless line.
 */
export function decodeText(bytes: Uint8Array, name: string): Outcome<TextFile> {
  if (bytes.length === 0) return fail('input.empty', { name })
  const large = tooLarge(bytes.length, name, SIZE_LIMIT_MB)
  if (large !== null) return large
  const kind = knownKind(bytes)
  if (kind !== null) return fail('input.known-format', { name, format: kind.en, formatZh: kind.zh })
  const decoded = decodeBytes(bytes, name)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (text.trim() === '') return fail('input.blank', { name })
  const control = denseControl(text)
  if (control !== null) return fail('input.binary', { name, offset: Buffer.byteLength(text.slice(0, control)) })
  const long = endlessLine(text)
  if (long !== null) return fail('input.line-too-long', { name, ...long, limit: LINE_LIMIT })
  return succeed({ text, encoding, sha256: createHash('sha256').update(bytes).digest('hex') })
}

/** Where the first control character stands, when there are too many of them for a text; otherwise null. */
function denseControl(text: string): number | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\0-\x08\x0E-\x19\x1C-\x1F]/g
  let first: number | null = null
  for (let count = 1; ; count++) {
    const found = control.exec(text)
    if (found === null) return null
    first ??= found.index
    if (count * CONTROL_RARITY > text.length) return first
  }
}

function endlessLine(text: string): { readonly line: number; readonly length: number } | null {
  const ends = /\r\n|\n|\r/g
  let line = 1
  let start = 0
  for (;;) {
    const end = ends.exec(text)
    const length = (end?.index ?? text.length) - start
    if (length > LINE_LIMIT) return { line, length }
    if (end === null) return null
    line++
    start = end.index + end[0].length
  }
}
