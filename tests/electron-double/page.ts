import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chromium } from './program-chromium.ts'
import type { CdpConnection } from './cdp.ts'
import { RequestGate } from './request-gate.ts'
import { chromiumAddress, programAddress } from './scheme.ts'
import { decodeValue, encodeValue } from './world/codec.ts'
import type { MainNews, PreloadNews } from './world/isolated-world.ts'
import { channelNames, ISOLATED_WORLD, isolatedWorldScript, pageWorldScript } from './world/page-scripts.ts'

export interface PageOptions {
  readonly width: number
  readonly height: number
  /** Path of the preload script. */
  readonly preload: string | null
}

export interface PageListener {
  onPreloadNews(news: PreloadNews): void
  /** Whether the page may go to an address of its own wish. */
  onNavigationAsked(address: string): boolean
  onLoaded(): void
  onCrashed(): void
  onClosed(): void
}

/** One page of Chromium, led through the DevTools protocol, with the two worlds that Electron gives a page. */
export class Page {
  targetId: string | null = null
  /** Where the page is, as an address of the program. */
  address = ''
  private readonly names = channelNames(randomUUID())
  private readonly options: PageOptions
  private readonly listener: PageListener
  private readonly opened: Promise<RequestGate>
  private session = ''
  private preloadContext: number | null = null

  constructor(options: PageOptions, listener: PageListener) {
    this.options = options
    this.listener = listener
    this.opened = this.open()
    this.opened.catch((error: unknown) => console.error('Electron double: a page could not be opened:', error))
  }

  /** Goes to an address; resolves when it has loaded. */
  async load(address: string): Promise<void> {
    const gate = await this.opened
    const connection = await this.connection()
    const loaded = new Promise<void>((resolve) => {
      this.onceLoaded = resolve
    })
    gate.expect(address)
    const { errorText } = await connection.send('Page.navigate', { url: chromiumAddress(address) }, this.session)
    if (errorText !== undefined) throw new Error(`${errorText} loading '${address}'`)
    await loaded
  }

  /** Says something to the preload script. Before there is one it is lost, as in Electron. */
  tellPreload(news: MainNews): void {
    const contextId = this.preloadContext
    if (contextId === null) return
    const expression = `${this.names.deliver}(${JSON.stringify(encodeValue(news))})`
    this.connection()
      .then((connection) => connection.send('Runtime.evaluate', { contextId, expression }, this.session))
      // The page may have gone on to another document meanwhile.
      .catch((error: unknown) => this.complain(error))
  }

  close(): void {
    const targetId = this.targetId
    if (targetId === null) return
    this.targetId = null
    this.connection()
      .then((connection) => connection.send('Target.closeTarget', { targetId }))
      .catch((error: unknown) => this.complain(error))
  }

  private onceLoaded: () => void = () => undefined

  private async connection(): Promise<CdpConnection> {
    return (await chromium()).connection
  }

  private async open(): Promise<RequestGate> {
    const connection = await this.connection()
    const { width, height } = this.options
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
    this.targetId = targetId
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
    this.session = sessionId
    this.listen(connection, targetId)
    const gate = new RequestGate(connection, sessionId, targetId, {
      mayNavigate: (address) => this.listener.onNavigationAsked(address),
      current: () => this.address,
    })
    await Promise.all([
      connection.send('Target.setDiscoverTargets', { discover: true }),
      connection.send('Page.enable', {}, sessionId),
      connection.send('Inspector.enable', {}, sessionId),
      connection.send('Runtime.enable', {}, sessionId),
      gate.open(),
    ])
    await this.prepareWorlds(connection)
    return gate
  }

  private listen(connection: CdpConnection, targetId: string): void {
    const { session } = this
    connection.on(session, 'Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId?: string }
      if (context.name === ISOLATED_WORLD && frameId === targetId) this.preloadContext = context.id
    })
    connection.on(session, 'Runtime.executionContextsCleared', () => {
      this.preloadContext = null
    })
    connection.on(session, 'Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== this.names.binding || executionContextId !== this.preloadContext) return
      this.listener.onPreloadNews(decodeValue(payload) as PreloadNews)
    })
    connection.on(session, 'Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.address = programAddress(frame.url + (frame.urlFragment ?? ''))
    })
    connection.on(session, 'Page.loadEventFired', () => {
      this.onceLoaded()
      this.listener.onLoaded()
    })
    connection.on(session, 'Inspector.targetCrashed', () => this.listener.onCrashed())
    connection.on('', 'Target.targetDestroyed', (event) => {
      if (event.targetId === targetId) this.listener.onClosed()
    })
  }

  private async prepareWorlds(connection: CdpConnection): Promise<void> {
    const { preload } = this.options
    await connection.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(this.names) }, this.session)
    if (preload === null) return
    const binding = { name: this.names.binding, executionContextName: ISOLATED_WORLD }
    await connection.send('Runtime.addBinding', binding, this.session)
    const source = isolatedWorldScript(this.names, readFileSync(preload, 'utf8'))
    await connection.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: ISOLATED_WORLD }, this.session)
  }

  private complain(error: unknown): void {
    if (process.env['ELECTRON_DOUBLE_VERBOSE']) console.error('Electron double:', error)
  }
}
