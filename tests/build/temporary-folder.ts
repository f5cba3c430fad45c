import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for one test file, taken away afterwards. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `duizhao-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}
