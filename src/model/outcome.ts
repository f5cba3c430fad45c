import type { Message } from './message.ts'

/**
 * What can go wrong without anybody having made a mistake in the program: said as a value, with the place and a remedy.
 * `code` is stable (scripts read it), `message` is for people.
 */
export interface Problem {
  readonly code: string
  readonly message: Message
}

/** Success with a value, or an expected failure with its reason. A broken invariant throws instead. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function fail<T = never>(code: string, values: Message['values'] = {}): Outcome<T> {
  return { ok: false, problem: { code, message: { code, values } } }
}
