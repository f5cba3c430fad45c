/** Typed arrays that were given shared memory already, so that what two searches have in common is moved once. */
const moved = new WeakMap<ArrayBufferView, ArrayBufferView>()

type Numbers = Float64Array | Float32Array | Int32Array | Uint8Array

/** A value of which every typed array lies in shared memory, so that sending it to a thread copies nothing large. Other parts stay as they are. */
export function shareArrays<T>(value: T): T {
  return shared(value) as T
}

function shared(value: unknown): unknown {
  if (isNumbers(value)) return sharedNumbers(value)
  if (Array.isArray(value)) return value.map(shared)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shared(part)]))
}

function isNumbers(value: unknown): value is Numbers {
  return value instanceof Float64Array || value instanceof Float32Array || value instanceof Int32Array || value instanceof Uint8Array
}

function sharedNumbers(list: Numbers): ArrayBufferView {
  if (list.buffer instanceof SharedArrayBuffer) return list
  const known = moved.get(list)
  if (known) return known
  const buffer = new SharedArrayBuffer(list.byteLength)
  const copy = copyTo(list, buffer)
  moved.set(list, copy)
  return copy
}

function copyTo(list: Numbers, buffer: SharedArrayBuffer): ArrayBufferView {
  new Uint8Array(buffer).set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength))
  if (list instanceof Float64Array) return new Float64Array(buffer)
  if (list instanceof Float32Array) return new Float32Array(buffer)
  return list instanceof Int32Array ? new Int32Array(buffer) : new Uint8Array(buffer)
}
