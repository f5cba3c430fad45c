import { createHash } from 'node:crypto'
import { chmod, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportBytes } from '../../main/host/export-file.ts'
import { decodeText, LINE_LIMIT, readTextFile, SIZE_LIMIT_MB } from '../../main/host/text-file.ts'
import { wordProblem } from '../../main/host/wording.ts'
import type { Problem } from '../../src/model/index.ts'
import { mixedFile } from '../format/bilingual.ts'
import { asNobody, moduleAddress, nobodyMayRead } from './as-nobody.ts'

const TEXT_FILE = 'main/host/text-file.ts'

function problemOf(bytes: Uint8Array | string): Problem | null {
  const decoded = decodeText(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, 'report.txt')
  return decoded.ok ? null : decoded.problem
}

/** The bytes of `text` in UTF-8 with the byte at `offset` replaced. */
function damaged(text: string, offset: number, byte: number): Uint8Array {
  const bytes = Buffer.from(text)
  bytes[offset] = byte
  return bytes
}

describe('a problem names what is wrong and where', () => {
  test.each<[string, Uint8Array | string, string, Readonly<Record<string, string | number>>]>([
    ['empty', '', 'input.empty', {}],
    ['only white space', Buffer.from(' \r\n\t\u3000\n'), 'input.blank', {}],
    ['only a byte order mark', Buffer.from('\uFEFF'), 'input.blank', {}],
    ['NUL bytes', 'some text\0\0\x01', 'input.binary', { offset: 9 }],
    ['control characters', 'a\x01b\x02c', 'input.binary', { offset: 1 }],
    ['a lone byte that no encoding has', 'hello \xff world\n', 'input.not-utf8', { offset: 6, line: 1 }],
    ['a short text with a lone byte', 'abc\xff', 'input.not-utf8', { offset: 3 }],
    ['a continuation that is missing', 'one\ntwo \xc3\x28', 'input.not-utf8', { offset: 8, line: 2 }],
    ['a character cut off', Buffer.from('中文').subarray(0, 5), 'input.not-utf8', { offset: 3 }],
    ['one broken byte in Chinese', damaged('去年以来，岗位增加。\n'.repeat(20), 93, 0xff), 'input.not-utf8', { line: 4 }],
    [
      'one broken byte in English with quotes',
      damaged('“It’s done,” he said – at last.\n'.repeat(20), 5, 0xfe),
      'input.not-utf8',
      { offset: 5 },
    ],
    ['a surrogate in UTF-8', 'a \xed\xa0\x80 b', 'input.not-utf8', { offset: 2 }],
    ['an overlong form', 'a \xc0\xaf b', 'input.not-utf8', { offset: 2 }],
    ['marked UTF-8 that is none', '\xef\xbb\xbfab\xffcd', 'input.not-utf8', { offset: 5 }],
    ['UTF-16 cut in half', Buffer.from('\uFEFF甲乙', 'utf16le').subarray(0, 5), 'input.broken-encoding', { offset: 4 }],
    ['UTF-16 with half a pair', Buffer.from('\uFEFF甲\uD842乙', 'utf16le'), 'input.broken-encoding', {}],
    ['UTF-32', '\xff\xfe\0\0a\0\0\0', 'input.other-encoding', { encoding: 'UTF-32' }],
  ])('%s', (_, bytes, code, values) => {
    expect(problemOf(bytes)).toMatchObject({ code, message: { values: { name: 'report.txt', ...values } } })
  })

  test('GB18030 with a broken byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('cbf5c2d4b5c4c4dac8dd', 'hex'),
      Buffer.from([0xff]),
      Buffer.from('cbf5c2d4b5c4c4dac8dd', 'hex'),
    ])
    expect(problemOf(bytes)).toMatchObject({ code: 'input.broken-encoding', message: { values: { encoding: 'gb18030', offset: 10 } } })
  })

  test.each<[string, string, string]>([
    ['PDF', '%PDF-1.7\n%\xe2\xe3', 'a PDF document'],
    ['a ZIP archive', 'PK\x03\x04\x14\0a.txt', 'a ZIP archive'],
    ['Word', 'PK\x03\x04\x14\0[Content_Types].xml word/document.xml', 'a Word document (.docx)'],
    ['old Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word, Excel or PowerPoint file'],
    ['RTF', '{\\rtf1\\ansi text}', 'an RTF document'],
    ['a project', 'SQLite format 3\0', 'a Duizhao project or another database'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ])('%s is named, with what to do', (_, bytes, format) => {
    const problem = problemOf(bytes)
    expect(problem).toMatchObject({ code: 'input.known-format', message: { values: { format } } })
    expect(problem && wordProblem(problem, 'zh')).toMatch(/另存为 UTF-8/)
  })

  test('our own workbook is named too', async () => {
    const workbook = await exportBytes(mixedFile(), { format: 'xlsx' })
    expect(workbook.ok && problemOf(workbook.value.bytes)).toMatchObject({ message: { values: { format: 'an Excel workbook (.xlsx)' } } })
  })

  test('an endless line, wherever it stands', () => {
    const line = 'a '.repeat(LINE_LIMIT / 2 + 1)
    expect(problemOf(line)).toMatchObject({ code: 'input.line-too-long', message: { values: { line: 1, length: LINE_LIMIT + 2 } } })
    expect(problemOf(`one\r\ntwo\rthree\n${line}\nfive`)).toMatchObject({ code: 'input.line-too-long', message: { values: { line: 4 } } })
    expect(problemOf(line.slice(2))).toBeNull()
  })

  test('50 MB in a single line', () => {
    expect(problemOf(Buffer.from('补短板。'.repeat(50 * 87_382)))).toMatchObject({ code: 'input.line-too-long' })
  })

  test('every problem has words in both languages without gaps', () => {
    const bytes = ['', ' ', 'a\0', 'abc\xff', '%PDF-1', '\xff\xfe\0\0', '\xff\xfea', 'a'.repeat(LINE_LIMIT + 1)]
    for (const problem of bytes.map(problemOf)) {
      for (const language of ['en', 'zh'] as const) expect(problem && wordProblem(problem, language)).toMatch(/^(?!input\.)[^{}]*$/)
    }
  })
})

describe('text that only looks odd is read', () => {
  test.each<[string, string]>([
    ['a stray control character in a page of text', `${'word '.repeat(100)}\x07`],
    ['form feeds', 'page one\f\npage two\f\n'],
    ['an escape of a terminal', 'a \x1b[1mbold\x1b[0m word'],
    ['HTML', '<!doctype html><p>text</p>'],
    ['one letter', 'a'],
  ])('%s', (_, text) => {
    const decoded = decodeText(Buffer.from(text), 'odd.txt')
    expect(decoded.ok && decoded.value.text).toBe(text)
  })
})

describe('reading from the disk', () => {
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-text-'))
  })

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  test('text, encoding and the hash of the bytes', async () => {
    const path = join(folder, '访谈.txt')
    await writeFile(path, '\uFEFF锻长板。\n')
    expect(await readTextFile(path)).toEqual({
      ok: true,
      value: { text: '锻长板。\n', encoding: 'utf8', sha256: createHash('sha256').update('\uFEFF锻长板。\n').digest('hex') },
    })
  })

  test('missing, a folder, a path through a file', async () => {
    await writeFile(join(folder, 'plain'), 'x')
    const codes = await Promise.all([join(folder, 'none.txt'), folder, join(folder, 'plain', 'x.txt')].map((path) => readTextFile(path)))
    expect(codes.map((read) => (read.ok ? 'read' : read.problem.code))).toEqual(['input.missing', 'input.is-folder', 'input.missing'])
  })

  test('a file over the limit is not read at all', async () => {
    const path = join(folder, 'large.txt')
    const handle = await open(path, 'w')
    await handle.truncate(SIZE_LIMIT_MB * 2 ** 20 + 1)
    await handle.close()
    expect(await readTextFile(path)).toMatchObject({
      ok: false,
      problem: { code: 'input.too-large', message: { values: { megabytes: SIZE_LIMIT_MB + 1, limit: SIZE_LIMIT_MB } } },
    })
  })

  test.skipIf(!nobodyMayRead(TEXT_FILE))(
    'a file without permission (skipped where no user without rights can run this project)',
    async () => {
      const path = join(folder, 'secret.txt')
      await writeFile(path, 'x')
      await chmod(folder, 0o755)
      await chmod(path, 0o000)
      const script =
        'const { readTextFile } = await import(process.argv[1]); process.stdout.write((await readTextFile(process.argv[2])).problem.code)'
      expect(asNobody(script, moduleAddress(TEXT_FILE), path)).toBe('input.no-permission')
    },
  )

  // What reads as an error of the kernel rather than as text.
  test.skipIf(process.platform !== 'linux')('a file that cannot be read (Linux only)', async () => {
    const read = await readTextFile('/proc/self/mem')
    expect(read.ok ? 'read' : read.problem.code).toMatch(/^input\.(unreadable|empty)$/)
  })
})
