import { EventEmitter } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { chromiumSwitches, commandLine } from './command-line.ts'
import { afterLastWindow, openWindows } from './open-windows.ts'
import { preventable } from './preventable.ts'
import { beginChromium, endChromium } from './program-chromium.ts'
import { partly, unmodelled } from './unmodelled.ts'

type PathName = Parameters<App['getPath']>[0]

type Modelled =
  | 'name'
  | 'commandLine'
  | 'isPackaged'
  | 'getName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getPath'
  | 'setPath'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'isReady'
  | 'whenReady'
  | 'quit'
  | 'exit'

/** What the program's package.json says of it. */
export interface Identity {
  readonly name: string
  readonly version: string
  readonly folder: string
}

/** The program's life: starting, being ready, quitting. */
class DoubleApp extends EventEmitter implements Pick<App, Modelled> {
  readonly commandLine = commandLine
  readonly isPackaged = false
  private readonly ready = Promise.withResolvers<void>()
  private readonly paths = new Map<PathName, string>()
  private identity: Identity = { name: 'Electron double', version: '0.0.0', folder: '' }
  private isNowReady = false
  private quitting = false

  /** Runs the program's entry, then Chromium, then tells the program that all is ready: in Electron's order. */
  async begin(identity: Identity, runEntry: () => Promise<unknown>): Promise<void> {
    this.identity = identity
    afterLastWindow(() => this.lastWindowIsGone())
    await runEntry()
    const profile = join(this.getPath('userData'), 'Chromium of the Electron double')
    await beginChromium(profile, chromiumSwitches(), () => {
      console.error('Electron double: Chromium ended unexpectedly')
      process.exit(1)
    })
    this.isNowReady = true
    // Through `app`, since Playwright puts a function of its own in the place of `emit`.
    app.emit('ready', preventable({}), {})
    this.ready.resolve()
  }

  get name(): string {
    return this.identity.name
  }

  getName(): string {
    return this.identity.name
  }

  getVersion(): string {
    return this.identity.version
  }

  getAppPath(): string {
    return this.identity.folder
  }

  getLocale(): string {
    return commandLine.getSwitchValue('lang') || 'en-US'
  }

  getPath(name: PathName): string {
    return this.paths.get(name) ?? this.usualPath(name)
  }

  setPath(name: PathName, path: string): void {
    this.paths.set(name, path)
  }

  enableSandbox(): void {
    if (this.isNowReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  /** Always granted: a second instance is not modelled. */
  requestSingleInstanceLock(): boolean {
    return true
  }

  isReady(): boolean {
    return this.isNowReady
  }

  whenReady(): Promise<void> {
    return this.ready.promise
  }

  quit(): void {
    if (this.quitting) return
    const event = preventable({})
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.quitting = true
    for (const window of [...openWindows]) window.close()
    // A window that does not close calls quitting off; without windows it goes on at once.
    if (openWindows.size > 0) this.quitting = false
    else this.finishQuit()
  }

  exit(code = 0): void {
    this.emit('quit', preventable({}), code)
    endChromium()
      .catch((error: unknown) => console.error('Electron double:', error))
      .finally(() => process.exit(code))
  }

  private lastWindowIsGone(): void {
    if (this.quitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  private finishQuit(): void {
    const event = preventable({})
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.quitting = false
    else this.exit(0)
  }

  private usualPath(name: PathName): string {
    const home = homedir()
    switch (name) {
      case 'home':
        return home
      case 'temp':
        return tmpdir()
      case 'appData':
        return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
      case 'userData':
        return join(this.getPath('appData'), this.name)
      case 'documents':
        return join(home, 'Documents')
      case 'downloads':
        return join(home, 'Downloads')
      default:
        return unmodelled(`app.getPath('${name}')`)
    }
  }
}

const double = new DoubleApp()

export const app = partly<App>('app', double)

export function beginApp(identity: Identity, runEntry: () => Promise<unknown>): Promise<void> {
  return double.begin(identity, runEntry)
}
