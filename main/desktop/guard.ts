import { app, session, shell, type WebContents } from 'electron'
import { isInterfaceAddress } from './interface-scheme.ts'

/**
 * Closes every way out of the interface, for each page there will ever be: no navigation, no new window, no
 * embedded view. A link to the web goes to the system's browser, when it is one of `externalAddress`.
 */
export function guardAllPages(): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
}

/** Refuses what a page can ask for (camera, position, notifications, devices), save `isPermitted`. Call when the program is ready. */
export function refusePermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isPermitted(permission, details.requestingUrl)),
  )
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin))
}

/** The interface may put text on the clipboard, when the reviewer presses a button for it. Nothing else, and nobody else. */
export function isPermitted(permission: string, address: string): boolean {
  return permission === 'clipboard-sanitized-write' && isInterfaceAddress(address)
}

function guardPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (isInterfaceAddress(event.url)) return
    event.preventDefault()
    openOutside(event.url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}

function openOutside(address: string): void {
  const url = externalAddress(address)
  if (url === null) return
  shell.openExternal(url).catch((error: unknown) => console.error('The system did not open an address:', error))
}

/**
 * The address to hand to the system, or null when it must not be: only web pages over https and mail addresses go out.
 * What is handed over is the parsed form, so that nothing but an address reaches the system's opener.
 */
export function externalAddress(address: string): string | null {
  const url = URL.parse(address)
  if (url === null) return null
  if (url.protocol === 'mailto:') return url.href
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
}
