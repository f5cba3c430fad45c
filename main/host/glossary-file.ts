import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseGlossaryJsonl, parseGlossaryTable, parseTbx } from '../../src/glossary/index.ts'
import { fail, succeed, type Glossary, type Outcome } from '../../src/model/index.ts'
import { appRoot } from './app-root.ts'
import { inputBytes } from './input-bytes.ts'

/** Far above any termbase in use; a larger file is a mistake. */
const LARGEST_MEGABYTES = 64

/** The folder of the glossaries that ship, seen from the folder that holds `package.json`. */
export const PATTERN_BASE_FOLDER = join(appRoot, 'src/glossary/base')

/**
 * Reads a glossary in JSON Lines, comma or tab separated values, or TBX, told apart by content. UTF-8 and UTF-16, with or without a byte order mark, and
 * GB18030 as Chinese spreadsheets write it. Fails with a problem that names the place and the remedy.
 */
export async function readGlossaryFile(path: string): Promise<Outcome<Glossary>> {
  const bytes = await inputBytes(path, LARGEST_MEGABYTES)
  if (!bytes.ok) return bytes
  const name = basename(path)
  if (bytes.value.length === 0) return fail('input.empty', { name })
  const text = decode(bytes.value)
  if (text === null) return fail('input.not-utf8', { name, ...firstBadByte(bytes.value) })
  if (/\u0000/u.test(text)) return fail('input.binary', { name, offset: bytes.value.indexOf(0) })
  return parse(text, name)
}

/** The glossaries that ship with Duizhao, in the order of their file names. Fails like `readGlossaryFile` when the program's own folder is damaged. */
export async function loadPatternBase(folder: string = PATTERN_BASE_FOLDER): Promise<Outcome<readonly Glossary[]>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const glossaries: Glossary[] = []
  for (const name of names) {
    const glossary = await readGlossaryFile(join(folder, name))
    if (!glossary.ok) return glossary
    glossaries.push({ ...glossary.value, id: packId(name) })
  }
  return succeed(glossaries)
}

/** The id of the pack in a file of that folder. */
export function packId(file: string): string {
  return `base/${file.replace(/\.jsonl$/u, '')}`
}

function parse(text: string, name: string): Outcome<Glossary> {
  const start = text.replace(/^\uFEFF/u, '').trimStart()
  if (start === '') return fail('input.blank', { name })
  if (start.startsWith('<')) return parseTbx(text, name)
  if (start.startsWith('{') || /\.jsonl$/iu.test(name)) return parseGlossaryJsonl(text, name)
  return parseGlossaryTable(text, name)
}

/** The text, or null when no encoding explains the bytes. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
}

function decodeAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Where UTF-8 breaks: the offset counts from 0, the line from 1. */
function firstBadByte(bytes: Buffer): { readonly offset: number; readonly line: number } {
  let [low, high] = [0, bytes.length]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (new TextDecoder('utf-8').decode(bytes.subarray(0, middle), { stream: true }).includes('\uFFFD')) high = middle
    else low = middle
  }
  return { offset: low, line: bytes.subarray(0, low).filter((byte) => byte === 0x0a).length + 1 }
}
