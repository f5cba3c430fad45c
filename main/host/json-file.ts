import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Who may read a file: everybody as the system has it, or its owner alone. */
export type Readers = 'usual' | 'owner'

/** Writes a small file of the program's own as JSON, whole or not at all. Throws what the file system throws. */
export function writeJson(path: string, value: unknown, readers: Readers = 'usual'): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    // A mode holds for new files only.
    rmSync(temporary, { force: true })
    writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, readers === 'owner' ? { mode: 0o600 } : {})
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** What a JSON text says; null where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
