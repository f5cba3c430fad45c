import { protocol } from 'electron'
import { interfaceFile } from '../host/interface-files.ts'

const SCHEME = 'duizhao'
const HOST = 'app'

/** The address of the interface. It is no `file:` address, so that the page has an origin of its own and a policy by header. */
const INTERFACE_ORIGIN = `${SCHEME}://${HOST}`
export const INTERFACE_URL = `${INTERFACE_ORIGIN}/index.html`

/** Makes the interface's scheme a standard, secure one. Electron takes this only before the program is ready. */
export function registerInterfaceScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the built interface from `folder` under its address, and nothing under any other host of the scheme. */
export function serveInterface(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
    if (!isInterfaceAddress(request.url)) return new Response(null, { status: 404 })
    const file = await interfaceFile(folder, new URL(request.url).pathname)
    return new Response(request.method === 'HEAD' ? null : file.body, { status: file.status, headers: file.headers })
  })
}

/** Whether an address has exactly the scheme and the host of the interface. `URL.origin` cannot tell: it is "null" for own schemes. */
export function isInterfaceAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === ''
}
