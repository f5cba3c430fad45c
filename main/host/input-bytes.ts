import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { isSystemError } from './system-error.ts'

/** A megabyte as limits count it. */
const MEGABYTE = 2 ** 20

/**
 * The bytes of a file that a person gave. Fails with `input.missing`, `.is-folder`, `.no-permission` and `.unreadable`, and as `tooLarge` does where it
 * has more than `limit` megabytes: then nothing of it is read.
 */
export async function inputBytes(path: string, limit: number): Promise<Outcome<Buffer>> {
  try {
    const handle = await open(path, 'r')
    try {
      const status = await handle.stat()
      if (status.isDirectory()) return fail('input.is-folder', { path })
      return tooLarge(status.size, basename(path), limit) ?? succeed(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (isSystemError(error)) return fail(...inputProblem(error, path))
    throw error
  }
}

/** The failure `input.too-large` for so many bytes; null within the limit. */
export function tooLarge(size: number, name: string, limit: number): Outcome<never> | null {
  return size > limit * MEGABYTE ? fail('input.too-large', { name, megabytes: Math.ceil(size / MEGABYTE), limit }) : null
}

function inputProblem(error: NodeJS.ErrnoException, path: string): Parameters<typeof fail> {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['input.missing', { path }]
    case 'EISDIR':
      return ['input.is-folder', { path }]
    case 'EACCES':
    case 'EPERM':
      return ['input.no-permission', { path }]
    default:
      return ['input.unreadable', { path, reason: error.code ?? error.message }]
  }
}
