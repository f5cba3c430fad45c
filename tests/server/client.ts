import { request, type IncomingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import type { HostEvent } from '../../src/bridge/index.ts'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A client that sends exactly what it is told: paths as they are written, and any Host, Origin and Cookie. */
export class Client {
  readonly port: number
  /** The one-time token of the printed address. */
  readonly token: string
  cookie: string | null = null

  constructor(address: string) {
    const { port, searchParams } = new URL(address)
    this.port = Number(port)
    this.token = searchParams.get('token') ?? ''
  }

  // A connection for each request: one that the server closes after a refused upgrade must not be taken again.
  get #place() {
    return { host: '127.0.0.1', port: this.port, agent: false } as const
  }

  ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const own = this.cookie === null ? {} : { cookie: this.cookie }
      const sent = request({ ...this.#place, path, method, headers: { ...own, ...headers } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  /** Comes in with the token, as the browser does that was given the printed address. */
  async enter(): Promise<Reply> {
    const reply = await this.ask(`/?token=${this.token}`)
    this.cookie = reply.headers['set-cookie']?.[0]?.split(';')[0] ?? null
    return reply
  }

  /** One call of the contract: what its JSON says. */
  async call(name: string, input: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const reply = await this.send(name, JSON.stringify(input), headers)
    return JSON.parse(reply.body.toString('utf8'))
  }

  send(name: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.ask(`/api/call/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  }

  /** Opens the event socket; answers the HTTP status where the server does not switch to a socket. */
  events(headers: Readonly<Record<string, string>> = {}): Promise<EventStream | number> {
    return new Promise((resolve, reject) => {
      const own = this.cookie === null ? {} : { cookie: this.cookie }
      const upgrade = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.alloc(16, 7).toString('base64'),
      }
      const sent = request({ ...this.#place, path: '/api/events', headers: { ...own, ...upgrade, ...headers } })
      sent.on('upgrade', (_answer, socket: Socket, head: Buffer) => resolve(new EventStream(socket, head)))
      sent.on('response', (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      sent.on('error', reject)
      sent.end()
    })
  }
}

/** The server's side of a WebSocket, read as RFC 6455 frames it: unmasked, whole text messages. */
export class EventStream {
  readonly #socket: Socket
  readonly #heard: HostEvent[] = []
  #bytes: Buffer
  #waiting: (() => void)[] = []

  constructor(socket: Socket, head: Buffer) {
    this.#socket = socket
    this.#bytes = head
    socket.on('data', (part: Buffer) => this.#take(part))
    this.#take(Buffer.alloc(0))
  }

  /** The next event that fits; those before it are passed over. */
  async next(fits: (event: HostEvent) => boolean): Promise<HostEvent> {
    for (;;) {
      const event = this.#heard.shift()
      if (event && fits(event)) return event
      if (!event) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(part: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, part])
    for (let frame = firstFrame(this.#bytes); frame; frame = firstFrame(this.#bytes)) {
      this.#bytes = this.#bytes.subarray(frame.end)
      if (frame.isText) this.#heard.push(JSON.parse(frame.payload) as HostEvent)
    }
    this.#waiting.splice(0).forEach((resolve) => resolve())
  }
}

const TEXT_FRAME = 0x81

function firstFrame(bytes: Buffer): { readonly end: number; readonly isText: boolean; readonly payload: string } | null {
  if (bytes.length < 2) return null
  const short = bytes.readUInt8(1) & 0x7f
  const header = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < header) return null
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = header + length
  if (bytes.length < end) return null
  return { end, isText: bytes.readUInt8(0) === TEXT_FRAME, payload: bytes.toString('utf8', header, end) }
}
