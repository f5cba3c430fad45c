import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { CHANNEL } from './channel.ts'

type Listener = (event: unknown) => unknown

const listeners = new Set<Listener>()

ipcRenderer.on(CHANNEL.event, (_event: IpcRendererEvent, news: unknown) => {
  const answers = [...listeners].map((listener) => listener(news))
  // A window may close only after its interface has handed over the text that is still in an editor.
  if (isClosing(news)) void Promise.allSettled(answers).then(() => ipcRenderer.send(CHANNEL.flushed))
})

function isClosing(news: unknown): boolean {
  return typeof news === 'object' && news !== null && 'kind' in news && news.kind === 'closing'
}

// The whole of what the page gets from the program: the contract, and the name of the host that serves it.
contextBridge.exposeInMainWorld('duizhao', {
  host: 'desktop',
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CHANNEL.call, method, input),
  onEvent: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
})
