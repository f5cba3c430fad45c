import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { app } from './app.ts'
import { openWindows, windowGone } from './open-windows.ts'
import { preventable } from './preventable.ts'
import { partly, unmodelled } from './unmodelled.ts'
import { DoubleWebContents } from './web-contents.ts'

type Modelled =
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'show'
  | 'isVisible'
  | 'focus'
  | 'isFocused'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'getTitle'
  | 'setTitle'
  | 'close'
  | 'destroy'
  | 'isDestroyed'

/** A window without a window manager: a page of a headless Chromium, and what the program set on it. */
export class DoubleWindow extends EventEmitter implements Pick<BrowserWindow, Modelled> {
  readonly id: number
  readonly webContents: WebContents
  /** This object as the program sees it: what is not modelled throws. */
  readonly seen: BrowserWindow
  private readonly contents: DoubleWebContents
  private bounds: Rectangle
  private title: string
  private visible: boolean
  private maximised = false
  private destroyed = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    refuseUnsafe(options)
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.title = options.title ?? app.name
    this.visible = options.show !== false
    this.contents = new DoubleWebContents({ ...this.bounds, preload: options.webPreferences?.preload ?? null })
    this.webContents = this.contents.seen
    this.id = this.contents.id
    this.seen = partly<BrowserWindow>('BrowserWindow', this)
    openWindows.add(this)
    this.contents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.contents.once('destroyed', () => this.end())
    app.emit('web-contents-created', preventable({}), this.webContents)
    return this.seen as unknown as this
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows].map((window) => window.seen)
  }

  static getFocusedWindow(): BrowserWindow | null {
    return DoubleWindow.getAllWindows().at(-1) ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return DoubleWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
  }

  loadURL(address: string): Promise<void> {
    return this.contents.loadURL(address)
  }

  show(): void {
    this.visible = true
  }

  isVisible(): boolean {
    return this.visible
  }

  focus(): void {
    this.visible = true
  }

  isFocused(): boolean {
    return DoubleWindow.getFocusedWindow() === this.seen
  }

  maximize(): void {
    this.maximised = true
  }

  unmaximize(): void {
    this.maximised = false
  }

  isMaximized(): boolean {
    return this.maximised
  }

  isMinimized(): boolean {
    return false
  }

  getBounds(): Rectangle {
    return this.bounds
  }

  getNormalBounds(): Rectangle {
    return this.bounds
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
  }

  getTitle(): string {
    return this.title
  }

  setTitle(title: string): void {
    this.title = title
  }

  close(): void {
    if (this.destroyed) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    this.contents.close()
    this.end()
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  private end(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.emit('closed')
    windowGone(this)
  }
}

function refuseUnsafe({ webPreferences = {} }: BrowserWindowConstructorOptions): void {
  const { nodeIntegration, contextIsolation, sandbox, webSecurity } = webPreferences
  if (nodeIntegration || contextIsolation === false || sandbox === false || webSecurity === false) {
    unmodelled('a page that is not isolated and sandboxed')
  }
}
