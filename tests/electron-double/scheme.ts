import type { Protocol } from 'electron'
import { partly } from './unmodelled.ts'

type Handler = Parameters<Protocol['handle']>[1]

/**
 * Own schemes. Chromium without Electron cannot be taught one, so a page at `scheme://host/` really lives at
 * `https://host.scheme.electron-double.test/`, where requests are caught and given to the scheme's handler. Both are
 * secure origins of their own; a page that reads `location` sees the difference.
 */
const SUFFIX = 'electron-double.test'

const schemes = new Set<string>()
const handlers = new Map<string, Handler>()

/** The address that Chromium is given for an address of the program. */
export function chromiumAddress(address: string): string {
  return address.replace(/^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i, (whole, scheme: string, host: string) =>
    schemes.has(scheme) ? `https://${host}.${scheme}.${SUFFIX}` : whole,
  )
}

/** The address of the program for an address that Chromium tells. */
export function programAddress(address: string): string {
  return address.replace(
    /^https:\/\/([^/?#]*)\.([a-z\d+-]+)\.electron-double\.test(?=[/?#]|$)/,
    (_whole, host: string, scheme: string) => `${scheme}://${host}`,
  )
}

/** The handler of an address of the program, or null for addresses that are not of an own scheme. */
export function handlerOf(address: string): Handler | null {
  return handlers.get(address.slice(0, address.indexOf(':'))) ?? null
}

type Modelled = Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'isProtocolHandled'>

const modelled: Modelled = {
  registerSchemesAsPrivileged: (list) => {
    for (const { scheme, privileges } of list) {
      if (!privileges?.standard || !privileges.secure) throw new Error('Electron double: only standard, secure schemes are modelled')
      schemes.add(scheme)
    }
  },
  handle: (scheme, handler) => {
    if (!schemes.has(scheme)) throw new Error('Electron double: a handled scheme must be registered as privileged')
    handlers.set(scheme, handler)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
}

export const protocol = partly<Protocol>('protocol', modelled)
