import type { decodeValue, encodeValue } from './codec.ts'

export interface Codec {
  readonly encode: typeof encodeValue
  readonly decode: typeof decodeValue
}

/** One end of the way between the page's world and the preload's: what stands in for Electron's contextBridge. */
export interface BridgeEnd {
  /** Hands a value to the other world under a name. */
  expose(name: string, value: unknown): void
  /** Takes the values that the other world hands over. */
  onExpose(listener: (name: string, value: unknown) => void): void
}

/**
 * Makes one end. Functions cross as proxies that call back over the bridge, promises as promises, errors as their
 * message, everything else as a copy. The ends speak through events of the document that they share; dispatching one is
 * synchronous, and so is a call. Sent to the page as text: uses nothing from outside itself.
 */
export function bridgeEnd(codec: Codec, send: string, receive: string): BridgeEnd {
  type Anything = (...args: unknown[]) => unknown
  type Answer = { ok: boolean; value: unknown }
  type News =
    | { kind: 'expose'; name: string; value: unknown }
    | { kind: 'call'; call: number; function: number; args: unknown[] }
    | { kind: 'answer'; call: number; answer: Answer }
    | { kind: 'settle'; promise: number; answer: Answer }

  const functions = new Map<number, Anything>()
  const promises = new Map<number, (answer: Answer) => void>()
  const answers = new Map<number, Answer>()
  let exposed: (name: string, value: unknown) => void = () => undefined
  let last = 0

  const post = (news: News): void => {
    document.dispatchEvent(new CustomEvent(send, { detail: codec.encode(news) }))
  }
  const mapEntries = (value: unknown, map: (part: unknown) => unknown): unknown => {
    if (Array.isArray(value)) return value.map(map)
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry)]))
  }
  const outgoing = (value: unknown): unknown => {
    if (typeof value === 'function') {
      functions.set(++last, value as Anything)
      return { $bridge: 'function', id: last }
    }
    if (value instanceof Promise) {
      const promise = ++last
      value.then(
        (result: unknown) => post({ kind: 'settle', promise, answer: { ok: true, value: outgoing(result) } }),
        (error: unknown) => post({ kind: 'settle', promise, answer: { ok: false, value: messageOf(error) } }),
      )
      return { $bridge: 'promise', id: promise }
    }
    return mapEntries(value, outgoing)
  }
  const incoming = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || !('$bridge' in value)) return mapEntries(value, incoming)
    const { $bridge: kind, id } = value as { $bridge?: string; id?: number }
    if (id === undefined) throw new Error('Electron double: a broken reference crossed the bridge')
    if (kind === 'function') return (...args: unknown[]) => call(id, args)
    return new Promise((resolve, reject) => {
      promises.set(id, (answer) => (answer.ok ? resolve(answer.value) : reject(new Error(String(answer.value)))))
    })
  }
  const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
  const call = (id: number, args: unknown[]): unknown => {
    const number = ++last
    post({ kind: 'call', call: number, function: id, args: args.map(outgoing) })
    const answer = answers.get(number)
    answers.delete(number)
    if (answer === undefined) throw new Error('Electron double: the other world did not answer')
    if (!answer.ok) throw new Error(String(answer.value))
    return answer.value
  }
  const run = (id: number, args: unknown[]): Answer => {
    try {
      return { ok: true, value: outgoing(functions.get(id)?.(...args.map(incoming))) }
    } catch (error) {
      return { ok: false, value: messageOf(error) }
    }
  }
  const settled = (answer: Answer): Answer => ({ ok: answer.ok, value: answer.ok ? incoming(answer.value) : answer.value })

  document.addEventListener(receive, (event) => {
    const news = codec.decode((event as CustomEvent<string>).detail) as News
    if (news.kind === 'expose') exposed(news.name, incoming(news.value))
    else if (news.kind === 'call') post({ kind: 'answer', call: news.call, answer: run(news.function, news.args) })
    else if (news.kind === 'answer') answers.set(news.call, settled(news.answer))
    else {
      promises.get(news.promise)?.(settled(news.answer))
      promises.delete(news.promise)
    }
  })
  return {
    expose: (name, value) => post({ kind: 'expose', name, value: outgoing(value) }),
    onExpose: (listener) => {
      exposed = listener
    },
  }
}
