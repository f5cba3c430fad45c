/** Closes a union: a case that was forgotten does not compile. Throws when a value came in past the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`)
}

/** The value, which the caller knows to be there for `reason`. Throws a RangeError with the reason when it is not. */
export function forceUnwrap<T>(reason: string, value: T | null | undefined): T {
  if (value === null || value === undefined) throw new RangeError(`Broken invariant: ${reason}`)
  return value
}
