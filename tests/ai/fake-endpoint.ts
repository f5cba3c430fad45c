import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a chat service was asked: the pairs of one request, and how the answer was to be formed. */
export interface Asked {
  readonly pairs: readonly { readonly pair: number; readonly chinese: string; readonly english: string }[]
  readonly format: string | null
  readonly temperature: number | null
  readonly key: string | null
}

/** What it answers: an error list, any text, a status, or nothing at all. */
export type Reply =
  | { readonly errors: readonly object[] }
  | { readonly text: string }
  | { readonly status: number; readonly retryAfter?: number; readonly location?: string; readonly says?: string }
  | 'silence'
  | 'hang up'

/** A service with OpenAI's chat interface on this machine that says what a test wants, and remembers what it was asked. */
export class FakeEndpoint {
  readonly asked: Asked[] = []
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(reply: (asked: Asked, turn: number) => Reply): Promise<FakeEndpoint> {
    const server = createServer((request, response) => void answer(request, response))
    const endpoint = new FakeEndpoint(server)
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = await textOf(request)
      const asked = { ...askedIn(body), key: request.headers.authorization ?? null }
      endpoint.asked.push(asked)
      say(response, reply(asked, endpoint.asked.length))
    }
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return endpoint
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function askedIn(body: string): Omit<Asked, 'key'> {
  const {
    messages,
    response_format: format,
    temperature = null,
  } = JSON.parse(body) as {
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format?: { readonly type: string }
    readonly temperature?: number
  }
  const { pairs } = JSON.parse(messages.find(({ role }) => role === 'user')?.content ?? '{}') as Pick<Asked, 'pairs'>
  return { pairs, format: format?.type ?? null, temperature }
}

function say(response: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return
  if (reply === 'hang up') return void response.destroy()
  if ('status' in reply) {
    const { status, retryAfter, location, says = '{"error":{"message":"no"}}' } = reply
    response.writeHead(status, {
      ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
      ...(location === undefined ? {} : { location }),
    })
    return void response.end(says)
  }
  const content = 'text' in reply ? reply.text : JSON.stringify(reply)
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
}
