import { Fault } from './fault.ts'

/** What a record or SQLite itself says of damage while `read` reads, as the Fault `project.damaged` that a person is told. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError || isCorrupt(error))
      throw new Fault('project.damaged', { path, detail: error.message }, { cause: error })
    throw error
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB: pages that contradict each other, or a file that is none of its own. */
function isCorrupt(error: unknown): error is Error {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26)
}
