import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportBytes, exportFile, formatForPath, writeFileAtomically } from '../../main/host/export-file.ts'
import { HOST_CODES, wordProblem } from '../../main/host/wording.ts'
import { FORMATS } from '../../src/format/index.ts'
import { fail, succeed } from '../../src/model/index.ts'
import { mixedFile } from '../format/bilingual.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-export-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('an export', () => {
  test.each(FORMATS.map(({ id, extension }) => [id, extension] as const))(
    '%s lands whole in its folder, with its counts',
    async (format, extension) => {
      const path = join(folder, `访谈.${extension}`)
      const done = await exportFile(mixedFile(), path, { format })
      if (!done.ok) throw new Error(done.problem.code)
      expect(done.value.written + done.value.leftOut.length).toBe(3)
      expect((await stat(path)).size).toBe(done.value.bytes)
      expect(await readdir(folder)).toEqual([`访谈.${extension}`])
    },
  )

  test('a download is the same bytes', async () => {
    const path = join(folder, 'a.tmx')
    await exportFile(mixedFile(), path, { format: 'tmx' })
    const download = await exportBytes(mixedFile(), { format: 'tmx' })
    expect(download.ok && Buffer.from(download.value.bytes).equals(await readFile(path))).toBe(true)
  })

  test('only reviewed counts the others as left out', async () => {
    const done = await exportFile(mixedFile(), join(folder, 'a.tmx'), { format: 'tmx', only: 'reviewed' })
    expect(done.ok && [done.value.written, done.value.leftOut.map(({ id, reason }) => [id, reason.code])]).toEqual([
      1,
      [
        [3, 'format.left-out.not-reviewed'],
        [2, 'format.left-out.no-target'],
      ],
    ])
  })

  test('CSV without a byte order mark when it is asked for', async () => {
    const bytes = await exportBytes(mixedFile(), { format: 'csv', bom: false })
    expect(bytes.ok && Buffer.from(bytes.value.bytes).toString('utf8').startsWith('id,')).toBe(true)
  })

  test('a path names its format, or the formats there are', () => {
    expect(formatForPath('/x/a.XLIFF')).toEqual(succeed('xliff'))
    const unknown = formatForPath('a.doc')
    expect(unknown.ok ? '' : wordProblem(unknown.problem, 'en')).toBe(
      'No format is known for a.doc. Known: .tmx, .xlf, .xlsx, .csv, .json, .txt.',
    )
  })
})

describe('writing a file', () => {
  const bytes = Buffer.from('new')

  test('an existing file is replaced and keeps its permissions', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'old, and longer')
    await chmod(path, 0o640)
    expect(await writeFileAtomically(path, bytes)).toEqual(succeed(null))
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  test('a symbolic link stays one', async () => {
    await writeFile(join(folder, 'real.txt'), 'old')
    await symlink('real.txt', join(folder, 'link.txt'))
    await writeFileAtomically(join(folder, 'link.txt'), bytes)
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new')
    expect((await readdir(folder)).sort()).toEqual(['link.txt', 'real.txt'])
  })

  test('a device is written straight', async () => {
    expect(await writeFileAtomically('/dev/null', bytes)).toEqual(succeed(null))
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  test('a check that fails keeps the old file and leaves nothing behind', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'old')
    expect(await writeFileAtomically(path, bytes, () => fail('output.mismatch', { path, found: 1, written: 2 }))).toMatchObject({
      ok: false,
      problem: { code: 'output.mismatch' },
    })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test.each<[string, () => Promise<string> | string, string]>([
    ['a folder', () => folder, 'output.is-folder'],
    ['a folder that is not there', () => join(folder, 'none', 'a.txt'), 'output.folder-missing'],
    ['a folder that is a file', async () => join(await fileIn('plain'), 'a.txt'), 'output.folder-missing'],
    ['a name that is too long', () => join(folder, `${'长'.repeat(120)}.txt`), 'output.name-too-long'],
  ])('%s is a problem with a remedy, and leaves nothing', async (_, path, code) => {
    const target = await path()
    const before = await readdir(folder)
    const done = await writeFileAtomically(target, bytes)
    expect(done.ok ? 'written' : done.problem.code).toBe(code)
    expect(await readdir(folder)).toEqual(before)
    for (const language of ['en', 'zh'] as const) expect(done.ok ? '' : wordProblem(done.problem, language)).not.toMatch(/\{|^output/)
  })

  async function fileIn(name: string): Promise<string> {
    const path = join(folder, name)
    await mkdir(folder, { recursive: true })
    await writeFile(path, '')
    return path
  }
})

test('every code of the host services has words', () => {
  expect(new Set(HOST_CODES).size).toBe(HOST_CODES.length)
  for (const code of HOST_CODES) expect(wordProblem({ code, message: { code, values: {} } }, 'zh')).not.toBe(code)
})
