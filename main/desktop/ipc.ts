import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { inputSchemas, type CallName } from '../../src/bridge/index.ts'
import { fail, type Outcome, type Problem } from '../../src/model/index.ts'
import { CHANNEL } from './channel.ts'
import { isInterfaceAddress } from './interface-scheme.ts'

/** The part of a frame that tells who is calling. */
export interface CallingFrame {
  readonly url: string
  readonly parent: unknown
}

export interface CallServer {
  /** Resolves once no call of this page is under way. */
  settled(contents: WebContents): Promise<void>
}

/**
 * Serves the contract to the windows. A call is refused by throwing, before the host sees it, when its sender is not the
 * interface's own main frame or its name is not in the contract; the host checks the input. What the host rejects with a
 * `problem` comes back as a value, since an Error loses its fields on the way to a window.
 * @param callHost passes a call on to the host's services
 * @param onAnswer sees each answer of the host, for what the shell follows (language, theme)
 */
export function serveCalls(
  callHost: (method: CallName, input: unknown) => Promise<unknown>,
  onAnswer: (method: CallName, value: unknown) => void,
): CallServer {
  const underWay = new Map<number, Set<Promise<unknown>>>()
  ipcMain.handle(CHANNEL.call, (event: IpcMainInvokeEvent, method: unknown, input: unknown) => {
    refuseStrangers(event.senderFrame)
    if (!isCallName(method)) throw new Error('The interface asked for a call that is not in the contract')
    const answer = answerOf(callHost(method, input), (value) => onAnswer(method, value))
    track(underWay, event.sender.id, answer)
    return answer
  })
  return {
    settled: async (contents) => {
      await Promise.allSettled(underWay.get(contents.id) ?? new Set<Promise<unknown>>())
    },
  }
}

/** Resolves when the page says that it has handed over its unsaved text; at once when the page is gone. */
export function flushed(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    const listen = (event: IpcMainEvent): void => {
      if (event.sender === contents && isTrusted(event.senderFrame)) done()
    }
    const done = (): void => {
      ipcMain.removeListener(CHANNEL.flushed, listen)
      resolve()
    }
    ipcMain.on(CHANNEL.flushed, listen)
    contents.once('destroyed', done)
  })
}

/** Whether a frame is the interface itself: its exact scheme and host, and the main frame of its page. A frame that is gone is null. */
export function isTrusted(frame: CallingFrame | null): boolean {
  return frame !== null && frame.parent === null && isInterfaceAddress(frame.url)
}

export function isCallName(method: unknown): method is CallName {
  return typeof method === 'string' && Object.hasOwn(inputSchemas, method)
}

function refuseStrangers(frame: CallingFrame | null): void {
  if (!isTrusted(frame)) throw new Error('A page that is not the interface made a call')
}

async function answerOf(call: Promise<unknown>, onAnswer: (value: unknown) => void): Promise<Outcome<unknown>> {
  try {
    const value = await call
    onAnswer(value)
    return { ok: true, value }
  } catch (error) {
    if (error instanceof Error && 'problem' in error) return { ok: false, problem: error.problem as Problem }
    console.error('A call failed without a problem to show:', error)
    return fail('internal', { detail: error instanceof Error ? error.message : String(error) })
  }
}

function track(underWay: Map<number, Set<Promise<unknown>>>, page: number, call: Promise<unknown>): void {
  const calls = underWay.get(page) ?? new Set()
  underWay.set(page, calls.add(call))
  void call.finally(() => calls.delete(call))
}
