import type { BridgeEnd, Codec } from './bridge-end.ts'

/** What the isolated world says to the main process, as text through a binding of the DevTools protocol. */
export type PreloadNews =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'open'; readonly address: string }

/** What the main process says back. */
export type MainNews =
  | { readonly kind: 'reply'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'message'; readonly channel: string; readonly args: unknown[] }

export interface IsolatedWorldNames {
  readonly binding: string
  readonly deliver: string
  readonly openChannel: string
}

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/**
 * Runs the preload script in a world of its own beside the page, with the parts of `electron` that a sandboxed preload has
 * and the double models. Sent to the page as text: uses nothing from outside itself.
 */
export function runPreload(codec: Codec, bridge: BridgeEnd, names: IsolatedWorldNames, preload: Preload): void {
  type Listener = (event: unknown, ...args: unknown[]) => void
  type Settle = { resolve: (value: unknown) => void; reject: (error: Error) => void }
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const post = (news: PreloadNews): void => world[names.binding]?.(codec.encode(news))
  const waiting = new Map<number, Settle>()
  const listeners = new Map<string, Set<Listener>>()
  // As in Electron, a reply to a call of the document before this one finds nobody waiting: no two documents count from the same number.
  let last = Math.floor(Math.random() * 2 ** 40)

  const modelled = (name: string, parts: object): unknown =>
    new Proxy(parts, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key) as unknown
        throw new Error(`Electron double: ${name}.${key} is not modelled`)
      },
    })
  const ipcRenderer = modelled('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        post({ kind: 'invoke', id: last, channel, args })
      }),
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    removeListener: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  })
  const contextBridge = modelled('contextBridge', { exposeInMainWorld: (name: string, value: unknown) => bridge.expose(name, value) })

  world[names.deliver] = (text) => {
    const news = codec.decode(text) as MainNews
    if (news.kind === 'message') {
      const event = modelled('IpcRendererEvent', { sender: ipcRenderer })
      for (const listener of [...(listeners.get(news.channel) ?? [])]) listener(event, ...news.args)
      return
    }
    const settle = waiting.get(news.id)
    waiting.delete(news.id)
    if (news.ok) settle?.resolve(news.value)
    else settle?.reject(new Error(String(news.value)))
  }
  document.addEventListener(names.openChannel, (event) => post({ kind: 'open', address: (event as CustomEvent<string>).detail }))

  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return modelled('electron', { contextBridge, ipcRenderer })
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}
