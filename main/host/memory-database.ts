import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Fault } from './fault.ts'
import { MEMORY_APPLICATION_ID, MEMORY_MIGRATIONS } from './memory-schema.ts'
import { inTransaction } from './transaction.ts'

/** Codes of SQLite (https://www.sqlite.org/rescode.html). */
const [BUSY, LOCKED, CORRUPT, NOT_A_DATABASE] = [5, 6, 11, 26] as const

/** Milliseconds that a program waits for another one that is writing: imports write in short pieces. */
const PATIENCE = 5000

/**
 * Opens the memory of a user and brings it to today's schema; makes it where there is none. In WAL mode, so that several programs read and write it at the
 * same time, one writer after the other. Throws the Faults `memory.damaged`, `.foreign`, `.newer` and `.busy`, or what the disk says.
 */
export function openMemory(path: string): DatabaseSync {
  return saying(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const database = new DatabaseSync(path)
    try {
      // NORMAL: a kill loses nothing, a power failure at most what projects bring back when they are opened.
      database.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON`)
      prepare(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Runs `work` on the database at `path`; what SQLite says of damage or of another writer becomes a Fault that a person is told. */
export function saying<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null
    if (code === CORRUPT || code === NOT_A_DATABASE) throw new Fault('memory.damaged', { path, detail: String(error) }, { cause: error })
    if (code === BUSY || code === LOCKED) throw new Fault('memory.busy', { path }, { cause: error })
    throw error
  }
}

function prepare(database: DatabaseSync, path: string): void {
  const pragma = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0)
  const isNew = () =>
    pragma('user_version') === 0 && database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] === 0
  if (pragma('application_id') !== MEMORY_APPLICATION_ID && !isNew()) throw new Fault('memory.foreign', { path })
  const known = MEMORY_MIGRATIONS.length
  if (pragma('user_version') > known) throw new Fault('memory.newer', { path, version: pragma('user_version'), known })
  if (pragma('user_version') === known) return
  inTransaction(database, () => {
    // Another program may have done it while this one waited.
    for (const sql of MEMORY_MIGRATIONS.slice(pragma('user_version'))) database.exec(sql)
    database.exec(`PRAGMA application_id = ${MEMORY_APPLICATION_ID}; PRAGMA user_version = ${known}`)
  })
}
