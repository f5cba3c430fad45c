import type { Message, Outcome, Problem } from '../../src/model/index.ts'

/**
 * An expected failure on its way up through code that throws (the file system, SQLite): it carries the problem that the
 * person is told. Everything else that is thrown is a fault of the program and is reported as one.
 */
export class Fault extends Error {
  readonly problem: Problem

  constructor(code: string, values: Message['values'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options)
    this.name = 'Fault'
    this.problem = { code, message: { code, values } }
  }
}

/** The problem that an error stands for, or null when it is a fault of the program. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Fault) return error.problem
  const code = errorCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC' || /database or disk is full/i.test(detail)) return new Fault('disk.full', { detail }).problem
  if (code === 'EROFS' || /attempt to write a readonly database/i.test(detail)) return new Fault('disk.read-only', { detail }).problem
  if (code === 'EACCES' || code === 'EPERM') return new Fault('disk.permission', { detail }).problem
  return null
}

/** The failure that an error stands for. Throws a fault of the program again. */
export function failureOf(error: unknown): Outcome<never> & { readonly ok: false } {
  const problem = problemOf(error)
  if (problem === null) throw error
  return { ok: false, problem }
}

/** `ENOSPC`, `ERR_SQLITE_ERROR` ... or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** A problem as a Fault, to be thrown. */
export function faultOf({ code, message }: Problem, options?: ErrorOptions): Fault {
  return new Fault(code, message.values, options)
}

/** The value of an outcome. Throws its problem as a Fault. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw faultOf(outcome.problem)
}
