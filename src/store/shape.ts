/** The fault of a record: `where` it stands, the path inside it, and what is wrong there. */
export function recordFault(where: string, path: string, what: string, cause?: unknown): RangeError {
  return new RangeError(`${where}${path === '' ? '' : ` at ${path}`}: ${what}`, { cause })
}

/** The value of a JSON column. Throws a RangeError that names `where`. */
export function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw recordFault(where, '', `not JSON: ${String(error)}`, error)
  }
}

/** Whether a value is a whole number from 0. */
export function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Whether a value is a `Range`, as far as that can be told without its text. */
export function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && isIndex(value[0]) && isIndex(value[1])
}
