import { createContext, Script } from 'node:vm'

const SCRIPT = new Script('run()')
const ROOM: { run: () => unknown } = { run: () => undefined }
const CONTEXT = createContext(ROOM)

/** What came of work that had a limit of time. */
export type Guarded<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'late' }

/**
 * Runs `work` and stops it where it takes longer than `milliseconds`: a regular expression that backtracks for ever can be stopped by
 * nothing else in its own thread. What it throws is thrown on.
 */
export function withinTime<T>(milliseconds: number, work: () => T): Guarded<T> {
  try {
    ROOM.run = work
    return { kind: 'done', value: SCRIPT.runInContext(CONTEXT, { timeout: milliseconds }) as T }
  } catch (error) {
    // The error may come from another realm, so it is known by its code alone.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return { kind: 'late' }
    throw error
  }
}
