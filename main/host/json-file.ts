import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a small file of the program's own as JSON, whole or not at all. Throws what the file system throws. */
export function writeJson(path: string, value: unknown): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
