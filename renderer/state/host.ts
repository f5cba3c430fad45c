import type { Answer, CallInput, CallName, HostEvent } from '../../src/bridge/index.ts'

/** What the window hears about its connection: `regained` means that events may have been missed meanwhile. */
export type Connection = 'open' | 'lost' | 'regained'

/** What hears events. The host may wait for the promise it gives back: `closing` waits until what was typed has arrived. */
export type EventListener = (event: HostEvent) => void | Promise<void>

/** The interface's only way to its host. Both transports behave alike; a failed call is an answer, never a throw. */
export interface Host {
  readonly kind: 'desktop' | 'server'
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<Name>>
  /** Hears every event from now on. Gives back the function that stops listening. */
  onEvent(listener: EventListener): () => void
  onConnection(listener: (connection: Connection) => void): () => void
}

/** What Electron's preload puts on `window.duizhao`. */
interface Preload {
  readonly host: 'desktop'
  call(method: CallName, input: unknown): Promise<Answer>
  onEvent(listener: EventListener): () => void
}

/** The host of this window: the preload's where there is one, else the server that the page came from. */
export function connectHost(): Host {
  const preload = (globalThis as { readonly duizhao?: Preload }).duizhao
  return preload ? desktopHost(preload) : serverHost()
}

function desktopHost(preload: Preload): Host {
  return {
    kind: 'desktop',
    call: (name, input) => preload.call(name, input).then((answer) => answer as Answer<typeof name>, unreachable),
    onEvent: (listener) => preload.onEvent(listener),
    onConnection: () => () => undefined,
  }
}

function serverHost(): Host {
  const events = new Set<EventListener>()
  const connections = new Set<(connection: Connection) => void>()
  let socket: EventSocket | null = null
  const listen = () => {
    socket ??= openEvents(
      (event) => events.forEach((listener) => void listener(event)),
      (connection) => connections.forEach((listener) => listener(connection)),
    )
  }
  return {
    kind: 'server',
    call: post,
    onEvent(listener) {
      events.add(listener)
      listen()
      return () => void events.delete(listener)
    },
    onConnection(listener) {
      connections.add(listener)
      return () => void connections.delete(listener)
    },
  }
}

/** The largest body that a browser sends on after its page is gone. */
const KEEPALIVE_BYTES = 60_000

async function post<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<Name>> {
  const body = JSON.stringify(input)
  try {
    const response = await fetch(`/api/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // The last correction must arrive although the reviewer closed the tab.
      keepalive: name === 'act' && body.length < KEEPALIVE_BYTES,
    })
    return (await response.json()) as Answer<Name>
  } catch (reason) {
    return unreachable(reason)
  }
}

function unreachable(reason: unknown): { ok: false; problem: { code: string; message: { code: string; values: { reason: string } } } } {
  const text = reason instanceof Error ? reason.message : String(reason)
  return { ok: false, problem: { code: 'host.unreachable', message: { code: 'host.unreachable', values: { reason: text } } } }
}

interface EventSocket {
  readonly address: string
}

/** First and longest wait before the window tries to reach its host again, in milliseconds. */
const RETRY = [300, 5000] as const

function openEvents(onEvent: (event: HostEvent) => void, onConnection: (connection: Connection) => void): EventSocket {
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/events`
  let wait: number = RETRY[0]
  let lost = false
  const open = () => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => {
      wait = RETRY[0]
      onConnection(lost ? 'regained' : 'open')
      lost = false
    })
    socket.addEventListener('message', ({ data }) => onEvent(JSON.parse(String(data)) as HostEvent))
    socket.addEventListener('close', () => {
      if (!lost) onConnection('lost')
      lost = true
      setTimeout(open, wait)
      wait = Math.min(wait * 2, RETRY[1])
    })
  }
  open()
  return { address }
}
