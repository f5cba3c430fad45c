import { EventEmitter } from 'node:events'
import type {
  IpcMainEvent,
  IpcMainInvokeEvent,
  Session,
  WebContents,
  webContents as realWebContents,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron'
import { mainFrame } from './frame.ts'
import { invokeHandler, ipcMain } from './ipc-main.ts'
import { Page, type PageOptions } from './page.ts'
import { preventable } from './preventable.ts'
import { defaultSession } from './session.ts'
import { partly, unmodelled } from './unmodelled.ts'
import type { MainNews, PreloadNews } from './world/isolated-world.ts'

type Modelled = 'id' | 'mainFrame' | 'session' | 'getURL' | 'loadURL' | 'reload' | 'send' | 'close' | 'isDestroyed' | 'setWindowOpenHandler'

const alive = new Map<number, DoubleWebContents>()
let last = 0

/** The page of a window: IPC with its preload script, navigation, its end. */
export class DoubleWebContents extends EventEmitter implements Pick<WebContents, Modelled> {
  readonly id = ++last
  readonly session: Session = defaultSession
  readonly mainFrame: WebFrameMain
  private readonly page: Page
  private openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null
  private destroyed = false
  /** This object as the program sees it: what is not modelled throws. */
  readonly seen: WebContents

  constructor(options: PageOptions) {
    super()
    this.seen = partly<WebContents>('WebContents', this)
    this.page = new Page(options, {
      onPreloadNews: (news) => this.hear(news),
      onNavigationAsked: (address) => this.allowsNavigation(address),
      onLoaded: () => this.emit('did-finish-load', preventable({})),
      onCrashed: () => this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 }),
      onClosed: () => this.end(),
    })
    this.mainFrame = mainFrame(() => this.page.address, this.id)
    alive.set(this.id, this)
  }

  getURL(): string {
    return this.page.address
  }

  loadURL(address: string): Promise<void> {
    return this.page.load(address)
  }

  reload(): void {
    void this.page.load(this.page.address)
  }

  send(channel: string, ...args: unknown[]): void {
    this.page.tellPreload({ kind: 'message', channel, args })
  }

  /** Ends the page, and with it its window, without asking the window. */
  close(): void {
    this.page.close()
    this.end()
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler
  }

  /** Whether this is the page of a DevTools target; Playwright finds windows by it. */
  hasTarget(targetId: string): boolean {
    return this.page.targetId === targetId
  }

  private end(): void {
    if (this.destroyed) return
    this.destroyed = true
    alive.delete(this.id)
    this.emit('destroyed')
  }

  private hear(news: PreloadNews): void {
    if (news.kind === 'open') this.answerWindowOpen(news.address)
    else if (news.kind === 'send') ipcMain.emit(news.channel, this.messageEvent(), ...news.args)
    else void this.invoke(news)
  }

  private async invoke(news: Extract<PreloadNews, { kind: 'invoke' }>): Promise<void> {
    const event = this.messageEvent() as unknown as IpcMainInvokeEvent
    const reply = await invokeHandler(news.channel, event, news.args).then(
      (value): MainNews => ({ kind: 'reply', id: news.id, ok: true, value }),
      (error: unknown): MainNews => ({ kind: 'reply', id: news.id, ok: false, value: (error as Error).message }),
    )
    this.page.tellPreload(reply)
  }

  private messageEvent(): IpcMainEvent {
    const event: Partial<IpcMainEvent> = { sender: this.seen, senderFrame: this.mainFrame }
    return partly<IpcMainEvent>('IpcMainEvent', event)
  }

  private allowsNavigation(address: string): boolean {
    const event = preventable({ url: address, isMainFrame: true, isSameDocument: false, initiator: this.mainFrame })
    this.emit('will-navigate', event, address)
    return !event.defaultPrevented
  }

  private answerWindowOpen(address: string): void {
    const details = {
      url: address,
      frameName: '',
      features: '',
      disposition: 'new-window' as const,
      referrer: { url: '', policy: 'default' as const },
    }
    const answer: WindowOpenHandlerResponse = this.openHandler?.(details) ?? { action: 'allow' }
    if (answer.action !== 'deny') unmodelled('a window opened by a page')
  }
}

type Registry = Pick<typeof realWebContents, 'getAllWebContents' | 'fromId' | 'fromDevToolsTargetId'>

const registry: Registry = {
  getAllWebContents: () => [...alive.values()].map((contents) => contents.seen),
  fromId: (id) => alive.get(id)?.seen,
  fromDevToolsTargetId: (targetId) => [...alive.values()].find((contents) => contents.hasTarget(targetId))?.seen,
}

export const webContents = partly<typeof realWebContents>('webContents', registry)
