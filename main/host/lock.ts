import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Fault } from './fault.ts'

/** A project that is open for writing. Reading it (the command line's `info` and `export`) stays possible. */
export interface ProjectLock {
  /** Whether a former holder ended without letting go: the program crashed or was killed. */
  readonly abandoned: boolean
  release(): void
}

/**
 * Keeps a second program from writing the same project. The lock is an exclusive transaction on a small database beside
 * the project: the operating system lets go of it when its holder dies, so that a killed program locks nobody out.
 * Throws the Fault `project.locked` when another program holds it.
 */
export function lockProject(path: string): ProjectLock {
  const lockPath = `${path}-lock`
  const abandoned = existsSync(lockPath)
  const database = new DatabaseSync(lockPath)
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw new Fault('project.locked', { path }, { cause: error })
  }
  return {
    abandoned,
    release: () => {
      database.close()
      rmSync(lockPath, { force: true })
    },
  }
}
