import type { CdpConnection, Protocol } from './cdp.ts'
import { chromiumAddress, handlerOf, programAddress } from './scheme.ts'

type Paused = Protocol.Fetch.requestPausedPayload

export interface NavigationJudge {
  /** Whether the page may go to an address that it asked for by itself. */
  mayNavigate(address: string): boolean
  /** Where the page is. */
  current(): string
}

/** Every request of a page: own schemes are answered by their handler, navigation that the page starts is put to its judge. */
export class RequestGate {
  private readonly connection: CdpConnection
  private readonly session: string
  private readonly frame: string
  private readonly judge: NavigationJudge
  private expected: string | null = null

  constructor(connection: CdpConnection, session: string, frame: string, judge: NavigationJudge) {
    this.connection = connection
    this.session = session
    this.frame = frame
    this.judge = judge
    connection.on(session, 'Fetch.requestPaused', (paused) => {
      this.pass(paused).catch((error: unknown) => console.error('Electron double: a request failed:', error))
    })
  }

  async open(): Promise<void> {
    await this.connection.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, this.session)
  }

  /** The program itself goes to this address next: no question to the judge. */
  expect(address: string): void {
    this.expected = withoutFragment(chromiumAddress(address))
  }

  private async pass(paused: Paused): Promise<void> {
    const address = programAddress(paused.request.url)
    if (this.isRefusedNavigation(paused, address)) {
      await this.connection.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' }, this.session)
      return
    }
    const handler = handlerOf(address)
    if (handler === null) await this.connection.send('Fetch.continueRequest', { requestId: paused.requestId }, this.session)
    else await this.answer(paused, address, handler)
  }

  // Loading the page's present address again is a reload, of which Electron does not ask.
  private isRefusedNavigation(paused: Paused, address: string): boolean {
    if (paused.resourceType !== 'Document' || paused.frameId !== this.frame) return false
    const asked = withoutFragment(paused.request.url)
    const expected = asked === this.expected || withoutFragment(address) === withoutFragment(this.judge.current())
    this.expected = null
    return !expected && !this.judge.mayNavigate(address)
  }

  private async answer(paused: Paused, address: string, handler: NonNullable<ReturnType<typeof handlerOf>>): Promise<void> {
    const { method, headers, postData } = paused.request
    const body = method === 'GET' || method === 'HEAD' || postData === undefined ? {} : { body: postData }
    // Node's own Request and Response; the type is Electron's, which is the DOM's.
    const response = await handler(new Request(address, { method, headers, ...body }))
    await this.connection.send(
      'Fetch.fulfillRequest',
      {
        requestId: paused.requestId,
        responseCode: response.status,
        responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      },
      this.session,
    )
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '')
}
