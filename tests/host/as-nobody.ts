import { execFileSync } from 'node:child_process'

/** The user that owns nothing, for tests of permissions by root, who may do everything; empty when this process is no root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Runs an ES module as a user without rights, with `args` as its arguments, and gives back what it printed. */
export function asNobody(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script, ...args], {
    ...NOBODY,
    cwd: '/',
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

/** The address of a module of this project, for a script that imports it. */
export function moduleAddress(path: string): string {
  return new URL(`../../${path}`, import.meta.url).href
}

/** Whether such a user may read this project at all: a checkout below a folder of root may be closed to others. */
export function nobodyMayRead(path: string): boolean {
  if (process.platform === 'win32') return false
  try {
    asNobody('await import(process.argv[1])', moduleAddress(path))
    return true
  } catch (error) {
    if (error instanceof Error && 'status' in error) return false
    throw error
  }
}
