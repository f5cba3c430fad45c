import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

export type { Protocol }

type Method = keyof Protocol.CommandParameters
type EventName = keyof Protocol.Events

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

interface Incoming {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
}

/** Chromium's DevTools protocol over a pair of pipes: messages are JSON, each ended by a NUL. */
export class CdpConnection {
  private readonly write: Writable
  private readonly waiting = new Map<number, Waiting>()
  private readonly events = new EventEmitter().setMaxListeners(0)
  private last = 0
  private rest = ''

  constructor(write: Writable, read: Readable) {
    this.write = write
    read.setEncoding('utf8').on('data', (chunk: string) => this.take(chunk))
    read.on('close', () => this.fail())
    // The pipes break when Chromium ends; whoever waits for an answer is told by `fail`.
    for (const end of [write, read]) end.on('error', () => this.fail())
  }

  send<M extends Method>(method: M, params?: Protocol.CommandParameters[M], sessionId?: string): Promise<Protocol.CommandReturnValues[M]> {
    const id = ++this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      this.write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** Listens to an event of one session, or of the browser as a whole (`sessionId` empty). */
  on<E extends EventName>(sessionId: string, event: E, listener: (params: Protocol.Events[E]) => void): void {
    this.events.on(`${sessionId}:${event}`, listener)
  }

  private take(chunk: string): void {
    const messages = (this.rest + chunk).split('\0')
    this.rest = messages.pop() ?? ''
    for (const message of messages) this.receive(JSON.parse(message) as Incoming)
  }

  private receive(message: Incoming): void {
    if (message.id === undefined) {
      this.events.emit(`${message.sessionId ?? ''}:${message.method}`, message.params)
      return
    }
    const waiting = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error) waiting?.reject(new Error(message.error.message))
    else waiting?.resolve(message.result)
  }

  private fail(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('Electron double: Chromium is gone'))
    this.waiting.clear()
  }
}
