import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

const COOKIE = 'duizhao'

/**
 * Who may talk to the loopback server: only the browser that came with the one-time token of the printed address. The
 * token is exchanged for a cookie that scripts cannot read, and then worth nothing. Names other than loopback ones in the
 * Host header (DNS rebinding) and foreign Origins (another site's page) are refused whatever they carry.
 */
export class Access {
  readonly token = randomBytes(24).toString('base64url')
  readonly #session = randomBytes(24).toString('base64url')
  #tokenUsed = false

  /** Whether the request comes to this machine by its own name and from our own page. `port` is where the server listens. */
  isLocal(request: FastifyRequest, port: number): boolean {
    const names = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
    const { host, origin } = request.headers
    return names.includes(host ?? '') && (origin === undefined || names.some((name) => origin === `http://${name}`))
  }

  /** Whether the request carries the cookie. */
  isKnown(request: FastifyRequest): boolean {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/u)
    return cookies.some((cookie) => cookie.startsWith(`${COOKIE}=`) && same(cookie.slice(COOKIE.length + 1), this.#session))
  }

  /** Takes the one-time token; gives the `Set-Cookie` header for it, or null when it is wrong or was used before. */
  exchange(token: string): string | null {
    if (this.#tokenUsed || !same(token, this.token)) return null
    this.#tokenUsed = true
    return `${COOKIE}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`
  }
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
