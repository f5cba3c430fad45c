import type { BridgeEnd } from './bridge-end.ts'

/**
 * Prepares the page's own world before any of its scripts: takes what the preload exposes, frozen as Electron leaves it,
 * and sends `window.open` and links to new windows to the main process. Sent to the page as text: uses nothing from outside itself.
 */
export function preparePageWorld(bridge: BridgeEnd, openChannel: string): void {
  const freeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  bridge.onExpose((name, value) => {
    if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(window, name, { value: freeze(value), enumerable: true, writable: false, configurable: false })
  })
  const open = (address: string): void => {
    document.dispatchEvent(new CustomEvent(openChannel, { detail: new URL(address, location.href).href }))
  }
  // The main process answers later, so this is right only for windows that are denied; one that is allowed is not modelled.
  window.open = (address) => {
    open(String(address ?? ''))
    return null
  }
  // A link to a window of its own, unless the page has dealt with the click itself.
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.defaultPrevented || link === null || link.target === '' || link.target === '_self') return
    event.preventDefault()
    open(link.href)
  })
}
