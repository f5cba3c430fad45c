import websocket from '@fastify/websocket'
import fastify, { type FastifyReply } from 'fastify'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fail } from '../../src/model/index.ts'
import { appRoot } from '../host/app-root.ts'
import { Fault } from '../host/fault.ts'
import { interfaceFile } from '../host/interface-files.ts'
import type { Service } from '../host/service.ts'
import { Access } from './access.ts'

/** A file of 64 MB in base 64, and some more. */
const LARGEST_CALL = 96 * 1024 * 1024
const ADDRESS = '127.0.0.1'

export interface LoopbackServer {
  /** With the one-time token. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the interface and the contract to a browser on this machine: `POST /api/call/NAME` answers calls, the WebSocket
 * `/api/events` sends news, `/api/download/ID` hands out an export. Listens on the loopback interface and on no other.
 * @param port 0 takes a free one
 */
export async function serveLoopback(service: Service, port = 0): Promise<LoopbackServer> {
  const access = new Access()
  const server = fastify({ bodyLimit: LARGEST_CALL, forceCloseConnections: true })
  await server.register(websocket)
  const listening = () => (server.server.address() as AddressInfo | null)?.port ?? 0

  server.addHook('onRequest', async (request, reply) => {
    if (!access.isLocal(request, listening())) return reply.code(403).send('Not from here')
    const { token } = request.query as { readonly token?: unknown }
    if (typeof token === 'string' && request.method === 'GET') {
      const cookie = access.exchange(token)
      if (cookie) return reply.header('set-cookie', cookie).redirect('/')
    }
    if (!access.isKnown(request)) return reply.code(401).type('text/plain').send(UNKNOWN)
  })

  server.post('/api/call/:name', async (request) => {
    const { name } = request.params as { readonly name: string }
    return answer(service, name, request.body)
  })

  server.get('/api/events', { websocket: true }, (socket) => {
    const end = service.onEvent((event) => socket.send(JSON.stringify(event)))
    socket.on('close', end)
  })

  server.get('/api/download/:id', async (request, reply) => {
    const { id } = request.params as { readonly id: string }
    const download = service.download(id)
    if (!download) return reply.code(404).type('text/plain').send('This download is gone; export again')
    const name = encodeURIComponent(download.name)
    // A report is shown where it is to be printed: it holds no script, and its own policy lets none run.
    const isShown = 'shown' in (request.query as object) && download.mime.startsWith('text/html')
    if (isShown) reply.header('content-security-policy', REPORT_POLICY)
    const disposition = isShown ? 'inline' : 'attachment'
    return reply
      .type(download.mime)
      .header('content-disposition', `${disposition}; filename*=UTF-8''${name}`)
      .send(Buffer.from(download.bytes))
  })

  server.get('/*', async (request, reply) => sendFile(reply, new URL(request.url, 'http://localhost').pathname))

  await server.listen({ host: ADDRESS, port })
  return {
    address: `http://${ADDRESS}:${listening()}/?token=${access.token}`,
    close: () => server.close(),
  }
}

const REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

const UNKNOWN = 'This address needs the one-time token that Duizhao printed when it started. Start it again for a new one.\n'

async function answer(service: Service, name: string, input: unknown): Promise<unknown> {
  try {
    return { ok: true, value: await service.call(name, input) }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, problem: error.problem }
    process.stderr.write(`The call ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return fail('internal', { detail: error instanceof Error ? error.message : String(error) })
  }
}

async function sendFile(reply: FastifyReply, path: string): Promise<FastifyReply> {
  const { status, headers, body } = await interfaceFile(join(appRoot, 'out', 'renderer'), path)
  return reply.code(status).headers(headers).send(Buffer.from(body))
}
