import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Outcome } from '../../src/model/index.ts'
import { fail, succeed } from '../../src/model/index.ts'
import { isSystemError } from './system-error.ts'

/** Asked with the bytes as they lie on the disk, before the file takes its name; a failure keeps it from doing so. */
export type Check = (bytes: Uint8Array) => Outcome<null>

const unfinished = new Set<string>()

/** Removes the temporary files of writes that are under way; for a process that is about to end. */
export function removeUnfinishedFiles(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}

process.once('exit', removeUnfinishedFiles)

/**
 * Writes a whole file or nothing: into a temporary file of the same folder, flushed to the disk, read back, checked, and then
 * renamed. An existing file stays untouched until then, keeps its permissions, and is written through a symbolic link. A device or pipe
 * is written straight. Fails with a problem `output.*` that names the place and the remedy.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, check: Check = () => succeed(null)): Promise<Outcome<null>> {
  try {
    const existing = await existingFile(path)
    if (existing?.isDirectory() === true) return fail('output.is-folder', { path })
    if (existing !== null && !existing.isFile()) return await writeStraight(path, bytes)
    // A file that is write-protected is meant to stay, though its folder would allow the rename.
    if (existing !== null) await access(path, constants.W_OK)
    return await replaceFile(existing === null ? resolve(path) : await realpath(path), bytes, check, existing?.mode)
  } catch (error) {
    if (isSystemError(error)) return fail(...outputProblem(error, path))
    throw error
  }
}

async function existingFile(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null
    throw error
  }
}

async function writeStraight(path: string, bytes: Uint8Array): Promise<Outcome<null>> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(bytes)
  } finally {
    await handle.close()
  }
  return succeed(null)
}

async function replaceFile(path: string, bytes: Uint8Array, check: Check, mode: number | bigint | undefined): Promise<Outcome<null>> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID().slice(0, 8)}.tmp`)
  unfinished.add(temporary)
  try {
    await writeAndFlush(temporary, bytes, mode)
    const checked = check(await readBack(temporary, bytes.length))
    if (!checked.ok) return checked
    await rename(temporary, path)
    await flushFolder(dirname(path))
    return succeed(null)
  } finally {
    // After the rename there is nothing under this name; otherwise what was half-written goes.
    await rm(temporary, { force: true })
    unfinished.delete(temporary)
  }
}

async function writeAndFlush(path: string, bytes: Uint8Array, mode: number | bigint | undefined): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    if (mode !== undefined) await handle.chmod(Number(mode) & 0o777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readBack(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    return await readWhole(handle, length)
  } finally {
    await handle.close()
  }
}

async function readWhole(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = await handle.readFile()
  if (bytes.length !== length) throw new RangeError(`Broken invariant: ${length} bytes written, ${bytes.length} read back`)
  return bytes
}

/** Makes the new name durable. Windows has no such thing for folders and refuses to open them. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function outputProblem(error: NodeJS.ErrnoException, path: string): Parameters<typeof fail> {
  const folder = dirname(resolve(path))
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return ['output.disk-full', { path }]
    case 'EROFS':
      return ['output.read-only', { path }]
    case 'EACCES':
    case 'EPERM':
      return ['output.no-permission', { path }]
    case 'ENOENT':
    case 'ENOTDIR':
      return ['output.folder-missing', { folder }]
    case 'EISDIR':
      return ['output.is-folder', { path }]
    case 'EBUSY':
      return ['output.in-use', { path }]
    case 'ENAMETOOLONG':
      return ['output.name-too-long', { path }]
    default:
      return ['output.failed', { path, reason: error.code ?? error.message }]
  }
}
