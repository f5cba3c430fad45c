import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFile } from '../../main/host/export-file.ts'
import { wordProblem } from '../../main/host/wording.ts'
import { FORMATS } from '../../src/format/index.ts'
import { bilingualFile, mixedFile, unit } from '../format/bilingual.ts'
import { asNobody, moduleAddress, nobodyMayRead } from './as-nobody.ts'

/** Whether this process may mount file systems: needed for a disk that is full, or read-only also for root. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const probe = join(tmpdir(), `duizhao-mount-probe-${process.pid}`)
  try {
    execFileSync(
      'sh',
      ['-c', 'mkdir -p "$0" && mount -t tmpfs -o size=64k tmpfs "$0" && umount "$0"; status=$?; rmdir "$0"; exit $status', probe],
      {
        stdio: 'ignore',
      },
    )
    return true
  } catch (error) {
    if (error instanceof Error && 'status' in error) return false
    throw error
  }
}

const mounts = mayMount()

const EXPORT_FILE = 'main/host/export-file.ts'

const SCRIPT = `
  const [module, path, file] = process.argv.slice(1)
  const { exportFile } = await import(module)
  const done = await exportFile(JSON.parse(file), path, { format: 'tmx' })
  process.stdout.write(done.ok ? 'written' : done.problem.code)
`

describe.skipIf(!mounts)('disks that fail (skipped where this user may not mount)', () => {
  let folder = ''
  const full = (): string => join(folder, 'full')
  const readOnly = (): string => join(folder, 'read-only')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-disk-'))
    await mkdir(full())
    await mkdir(readOnly())
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', full()])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', readOnly()])
    await writeFile(join(readOnly(), 'a.tmx'), 'old')
    execFileSync('mount', ['-o', 'remount,ro', readOnly()])
  })

  afterAll(async () => {
    execFileSync('umount', [full()])
    execFileSync('umount', [readOnly()])
    await rm(folder, { recursive: true, force: true })
  })

  const large = bilingualFile(
    [...Array(5000).keys()].map((index) =>
      unit(index, `第${index}句，${(index * 7919).toString(36)}。`, `Sentence ${(index * 104729).toString(36)}.`),
    ),
  )

  test.each(FORMATS.map(({ id }) => id))('%s on a full disk: said, nothing left, the old file untouched', async (format) => {
    const path = join(full(), 'report')
    await writeFile(path, 'old')
    const done = await exportFile(large, path, { format })
    expect(done).toMatchObject({ ok: false, problem: { code: 'output.disk-full', message: { values: { path } } } })
    expect(done.ok ? '' : wordProblem(done.problem, 'en')).toContain('full')
    expect(await readdir(full())).toEqual(['report'])
    expect(await readFile(path, 'utf8')).toBe('old')
  })

  test('a read-only disk: said, the old file untouched', async () => {
    for (const name of ['a.tmx', 'new.tmx']) {
      expect(await exportFile(mixedFile(), join(readOnly(), name), { format: 'tmx' })).toMatchObject({
        ok: false,
        problem: { code: 'output.read-only' },
      })
    }
    expect(await readdir(readOnly())).toEqual(['a.tmx'])
  })
})

// Root may write anywhere: the export runs as a user who may not.
describe.skipIf(!nobodyMayRead(EXPORT_FILE))('places that refuse (skipped where no user without rights can run this project)', () => {
  const exported = (path: string): string => asNobody(SCRIPT, moduleAddress(EXPORT_FILE), path, JSON.stringify(mixedFile()))

  test('a folder without permission, and a file that is write-protected', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duizhao-refuse-'))
    await chmod(folder, 0o555)
    expect(exported(join(folder, 'a.tmx'))).toBe('output.no-permission')
    expect(await readdir(folder)).toEqual([])

    await chmod(folder, 0o777)
    await writeFile(join(folder, 'b.tmx'), 'old')
    await chmod(join(folder, 'b.tmx'), 0o444)
    expect(exported(join(folder, 'b.tmx'))).toBe('output.no-permission')
    expect(await readFile(join(folder, 'b.tmx'), 'utf8')).toBe('old')
    expect(exported(join(folder, 'c.tmx'))).toBe('written')
    await rm(folder, { recursive: true })
  })
})

// The kernel makes no files in /proc, whoever asks.
describe.skipIf(process.platform !== 'linux')('a file system that takes no files (Linux only)', () => {
  test('is a problem, not an exception', async () => {
    const done = await exportFile(mixedFile(), '/proc/duizhao.tmx', { format: 'tmx' })
    expect(done.ok ? 'written' : done.problem.code).toMatch(/^output\.(folder-missing|no-permission|read-only|failed)$/)
  })
})
