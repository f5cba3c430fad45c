/**
 * Values as text, for the way between processes and worlds. Stands in for the structured clone of Electron's IPC: what it
 * does not know is refused with Electron's own words, never dropped. Both functions are also sent to the page as text
 * (`Function.toString`), so they use nothing from outside themselves.
 */
export function encodeValue(value: unknown): string {
  const encode = (part: unknown): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
    if (part === undefined) return { $: 'undefined' }
    if (typeof part === 'number') {
      if (Object.is(part, -0)) return { $: 'number', of: '-0' }
      return Number.isFinite(part) ? part : { $: 'number', of: String(part) }
    }
    if (Array.isArray(part)) return part.map(encode)
    if (part instanceof Date) return { $: 'date', of: part.getTime() }
    if (part instanceof Map) return { $: 'map', of: [...part].map(encode) }
    if (part instanceof Set) return { $: 'set', of: [...part].map(encode) }
    if (part instanceof Uint8Array) return { $: 'bytes', of: Array.from(part, (byte) => String.fromCharCode(byte)).join('') }
    if (typeof part === 'object' && isPlain(part)) {
      const entries = Object.entries(part).map(([key, entry]) => [key, encode(entry)] as const)
      // Nearly every object can stand for itself, and large answers travel much faster so.
      return Object.hasOwn(part, '$') ? { $: 'object', of: entries } : Object.fromEntries(entries)
    }
    throw new Error('An object could not be cloned.')
  }
  const isPlain = (part: object): boolean => {
    const prototype: unknown = Object.getPrototypeOf(part)
    return prototype === null || prototype === Object.prototype
  }
  return JSON.stringify(encode(value))
}

/** The value that `encodeValue` made the text from. */
export function decodeValue(text: string): unknown {
  type Tagged = { readonly $: string; readonly of: unknown }
  const decode = (part: unknown): unknown => {
    if (part === null || typeof part !== 'object') return part
    if (Array.isArray(part)) return part.map(decode)
    if (!Object.hasOwn(part, '$')) return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, decode(entry)]))
    const { $: kind, of } = part as Tagged
    const entries = (): [unknown, unknown][] => (of as [unknown, unknown][]).map(([key, entry]) => [decode(key), decode(entry)])
    switch (kind) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(of)
      case 'date':
        return new Date(of as number)
      case 'map':
        return new Map(entries())
      case 'set':
        return new Set((of as unknown[]).map(decode))
      case 'bytes':
        return Uint8Array.from(of as string, (character) => character.charCodeAt(0))
      case 'object':
        return Object.fromEntries(entries())
      default:
        throw new Error(`Electron double: a value of the unknown kind ${kind} arrived`)
    }
  }
  return decode(JSON.parse(text))
}
