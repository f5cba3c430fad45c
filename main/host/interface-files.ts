import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

/** What the desktop's scheme handler and the loopback server answer to a request for a file of the interface. */
export interface InterfaceFile {
  readonly status: 200 | 400 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** Only what was built into the interface runs or loads: no inline script, no eval, no other address. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The component library sets style attributes and one style element; a style cannot run code.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/**
 * The file of the built interface that a request names.
 * @param folder where the interface was built to
 * @param urlPath the path part of the address, percent-encoded as it came; `/` is `index.html`
 * @returns 200 with the file, 404 where there is none, 400 for a path that no interface file can have (one that leaves
 *   the folder, has a NUL or a broken percent code). Every answer carries the security headers. Other errors of reading throw.
 */
export async function interfaceFile(folder: string, urlPath: string): Promise<InterfaceFile> {
  const path = containedPath(folder, urlPath)
  if (path === null) return refusal(400, 'Bad request')
  try {
    const body = new Uint8Array(await readFile(path))
    return { status: 200, headers: { 'content-type': contentType(path), ...SECURITY_HEADERS, ...cacheHeader(urlPath) }, body }
  } catch (error) {
    if (isNoFile(error)) return refusal(404, 'Not found')
    throw error
  }
}

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

function containedPath(folder: string, urlPath: string): string | null {
  const decoded = decodePath(urlPath)
  // A backslash is a separator on Windows and never part of a built file's name.
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  if (decoded.split('/').includes('..')) return null
  const root = resolve(folder)
  const path = resolve(root, `.${sep}${decoded.endsWith('/') ? `${decoded}index.html` : decoded}`)
  return path.startsWith(root + sep) ? path : null
}

function decodePath(urlPath: string): string | null {
  if (!urlPath.startsWith('/')) return null
  try {
    return decodeURIComponent(urlPath)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function contentType(path: string): string {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

// Built assets carry a hash in their name; the page that names them must be asked for again.
function cacheHeader(urlPath: string): Record<string, string> {
  return { 'cache-control': urlPath.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache' }
}

function refusal(status: 400 | 404, text: string): InterfaceFile {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...SECURITY_HEADERS, 'cache-control': 'no-store' },
    body: new TextEncoder().encode(text),
  }
}

function isNoFile(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
}
