import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createService, type Service } from '../../main/host/service.ts'
import { serveLoopback, type LoopbackServer } from '../../main/server/loopback.ts'
import { USUAL_PROFILE, writeProfile } from '../../src/check/index.ts'
import { DEFAULT_GBT_PROFILE, DEFAULT_MQM_PROFILE } from '../../src/score/index.ts'
import { ALL_ROWS } from '../../src/listing/index.ts'
import { inputSchemas, type CallName, type HostEvent, type ProjectView, type TextView } from '../../src/bridge/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { Client, EventStream } from './client.ts'

/** A service that only notes what reaches it. */
class NotingService implements Service {
  readonly calls: string[] = []
  readonly #listeners = new Set<(event: HostEvent) => void>()
  readonly #downloads = new Map([['d1', { name: '茶厂 "1".tmx', mime: 'text/xml', bytes: new TextEncoder().encode('<tmx/>') }]])

  call(method: string): Promise<unknown> {
    this.calls.push(method)
    return Promise.resolve(null)
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get listeners(): number {
    return this.#listeners.size
  }

  tell(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  openFile(): Promise<void> {
    return Promise.resolve()
  }

  download(id: string): { name: string; mime: string; bytes: Uint8Array } | null {
    return this.#downloads.get(id) ?? null
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

describe('who may talk to the server', () => {
  let service: NotingService
  let server: LoopbackServer
  let client: Client

  beforeEach(async () => {
    service = new NotingService()
    server = await serveLoopback(service)
    client = new Client(server.address)
  })
  afterEach(() => server.close())

  it('listens on the loopback address alone', async () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1')
    const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter(({ internal }) => !internal))
    for (const { address } of others) await expect(reaches(address, client.port), address).resolves.toBe(false)
    await expect(reaches('127.0.0.1', client.port)).resolves.toBe(true)
  })

  it('takes the token once, and answers it with a cookie that scripts and other sites do not get', async () => {
    const entered = await client.enter()
    expect([entered.status, entered.headers.location]).toEqual([302, '/'])
    expect(entered.headers['set-cookie']?.[0]).toMatch(/^duizhao=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/)
    const second = new Client(server.address)
    expect((await second.enter()).status).toBe(401)
    expect(second.cookie).toBeNull()
  })

  it.each(['', 'wrong', 'x'.repeat(32)])('refuses the token %j, and the right one still works afterwards', async (token) => {
    expect((await client.ask(`/?token=${token}`)).status).toBe(401)
    expect((await client.enter()).status).toBe(302)
  })

  it('refuses everything without the cookie, before the service hears of it', async () => {
    const statuses = [
      (await client.send('start', '{}')).status,
      (await client.ask('/')).status,
      (await client.ask('/index.html')).status,
      (await client.ask('/api/download/d1')).status,
      await client.events(),
      (await client.send('start', '{}', { cookie: 'duizhao=' })).status,
      (await client.send('start', '{}', { cookie: `duizhao=${'A'.repeat(32)}` })).status,
      // The token is worth something on the page's address only.
      (await client.send(`start?token=${client.token}`, '{}')).status,
    ]
    expect(statuses).toEqual(statuses.map(() => 401))
    expect([service.calls, service.listeners]).toEqual([[], 0])
    expect(service.download('d1')).not.toBeNull()
  })

  it.each([
    ['a foreign name for this machine', { host: 'rebound.example' }],
    ['a foreign name with the port', { host: 'rebound.example:PORT' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a name that only begins well', { host: '127.0.0.1:PORT.example' }],
    ['a page of another site', { origin: 'https://example.com' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['the same address over https', { origin: 'https://127.0.0.1:PORT' }],
  ])('refuses %s, with the cookie too', async (_what, headers) => {
    await client.enter()
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(client.port))]))
    expect((await client.send('start', '{}', sent)).status).toBe(403)
    expect((await client.ask('/', { headers: sent })).status).toBe(403)
    expect((await client.ask('/api/download/d1', { headers: sent })).status).toBe(403)
    expect(await client.events(sent)).toBe(403)
    expect([service.calls, service.listeners]).toEqual([[], 0])
  })

  it.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT'])('answers its own page under %s', async (name) => {
    await client.enter()
    const host = name.replace('PORT', String(client.port))
    expect((await client.send('start', '{}', { host, origin: `http://${host}` })).status).toBe(200)
    expect(service.calls).toEqual(['start'])
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/../../../package.json',
    '//etc/passwd',
    '/%00',
    '/%c0%ae%c0%ae/package.json',
    '/%',
    '/etc/passwd',
  ])('does not leave the interface by %s', async (path) => {
    await client.enter()
    const reply = await client.ask(path)
    expect([400, 404]).toContain(reply.status)
    expect(reply.body.toString('utf8')).not.toMatch(/"name"|root:/)
  })

  it('hands a download out under its own name, and again when a browser held it back', async () => {
    await client.enter()
    expect((await client.ask('/api/download/other')).status).toBe(404)
    const first = await client.ask('/api/download/d1')
    expect([first.status, first.body.toString('utf8')]).toEqual([200, '<tmx/>'])
    expect(first.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('茶厂 "1".tmx')}`)
    expect((await client.ask('/api/download/d1')).body.toString('utf8')).toBe('<tmx/>')
  })

  it('sends events over the socket until it is closed', async () => {
    await client.enter()
    const events = await client.events({ origin: `http://127.0.0.1:${client.port}` })
    if (!(events instanceof EventStream)) throw new Error(`no socket but ${events}`)
    await until(() => service.listeners === 1)
    const long = { kind: 'open', project: '长'.repeat(40_000) } as const
    service.tell({ kind: 'command', command: 'find' })
    service.tell(long)
    expect(await events.next(() => true)).toEqual({ kind: 'command', command: 'find' })
    expect(await events.next(() => true)).toEqual(long)
    events.close()
    await until(() => service.listeners === 0)
  })

  it('refuses a body that is no JSON', async () => {
    await client.enter()
    expect((await client.send('start', '{')).status).toBe(400)
    expect((await client.send('start', '')).status).toBe(400)
    expect(service.calls).toEqual([])
  })
})

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="zh-CN" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x"
creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="zh-CN"><seg>春天来了。</seg></tuv><tuv xml:lang="en"><seg>Spring is here.</seg></tuv></tu></body></tmx>`

describe('the contract over HTTP', () => {
  const CHINESE = '春天来了。河边的柳树发芽了。这里有26棵树。\n'
  const ENGLISH = 'Spring has come. The willows by the river are budding. There are 62 trees here.\n'
  const folder = mkdtempSync(join(temporaryFolder('loopback'), 'data-'))
  let service: Service
  let server: LoopbackServer
  let client: Client

  beforeAll(async () => {
    service = createService({ dataFolder: folder, host: 'server', version: '1', locale: 'en', open: null })
    server = await serveLoopback(service)
    client = new Client(server.address)
    await client.enter()
  })
  afterAll(async () => {
    await server.close()
    await service.close()
  })

  /** The value of a call that must succeed. */
  async function value<T>(name: CallName, input: unknown): Promise<T> {
    const answer = (await client.call(name, input)) as { readonly ok: boolean; readonly value: T }
    expect(answer, name).toMatchObject({ ok: true })
    return answer.value
  }

  const read = (name: string, text: string) => value<TextView>('readText', { name, bytes: Buffer.from(text).toString('base64') })

  it('serves every call', { timeout: 180_000 }, async () => {
    const events = await client.events()
    if (!(events instanceof EventStream)) throw new Error(`no socket but ${events}`)
    const [source, target] = [await read('春.txt', CHINESE), await read('spring.txt', ENGLISH)]
    const made = await value<ProjectView>('createReview', { job: 'j1', source: source.id, target: target.id, name: 'Spring', force: true })
    expect(await events.next(({ kind }) => kind === 'progress')).toMatchObject({ job: 'j1' })
    const project = made.id
    const row = { pair: 1, segment: made.first.rows[0]?.id ?? 0 }
    const inputs: Readonly<Record<Exclude<CallName, 'readText' | 'createReview' | 'tryAiReviewer'>, unknown>> = {
      start: {},
      setPreferences: { theme: 'dark' },
      listProjects: {},
      act: { project, intent: { kind: 'confirm', ...row, text: 'Spring is here.' } },
      undo: { project },
      redo: { project },
      list: { project, pair: 1, query: ALL_ROWS, also: [], near: null },
      rows: { project, pair: 1, ids: [row.segment] },
      rowsAt: { project, pair: 1, from: 1, to: 2 },
      find: { project, pair: 1, among: [row.segment, 1], goal: 'any' },
      termUses: { project, pair: 1, names: null },
      history: { project, ...row },
      readyAligner: { project, pair: 1 },
      report: { project, pair: 1, language: 'en' },
      setScoring: { project, mqm: DEFAULT_MQM_PROFILE, gbt: DEFAULT_GBT_PROFILE },
      saveReport: { project, pair: null, language: 'zh', format: 'pdf' },
      export: { project, pair: 1, format: 'tmx', only: 'all', bom: false, safe: false },
      checks: {},
      setChecks: { rulesOn: [], rulesOff: ['tense'], packsOff: ['base/measure'] },
      exportProfile: { project },
      importProfile: { project, file: { name: 'checks.json', bytes: profileBytes() } },
      dismissReach: { project, ...row, key: 'none', among: [1, 1] },
      answeredFlags: { project },
      // One that nobody is at: what is asked for begins all the same.
      setAiReviewer: { on: true, address: 'http://127.0.0.1:9/v1', model: 'tiny', key: 'secret' },
      askAiReviewer: { job: 'j4', project, pair: 1, segments: [row.segment], again: true },
      dictionaries: { project },
      addDictionary: { project, file: { name: 'mine.tsv', bytes: Buffer.from('春天\tspring\n').toString('base64') } },
      setDictionaries: { project: null, cedict: true, files: [] },
      renderings: { project, pair: 1, chinese: ['春天'], english: ['spring'] },
      chineseOf: { project, ...row, english: 'Spring' },
      spell: { project, pair: 1, rows: [{ id: row.segment, text: 'Sprign is here.' }] },
      spellingSuggestions: { project, ...row, word: 'Sprign' },
      previewReplace: {
        project,
        pair: 1,
        pattern: { finds: [{ find: 'Spring', replacement: 'Fall' }], regex: false, caseSensitive: true, wholeWords: true },
        among: [row.segment, 1],
        locked: false,
      },
      nearRows: { project, ...row },
      savedFilters: { project, pair: 1 },
      putFilter: { project, pair: 1, id: null, name: 'Figures', query: ALL_ROWS },
      removeFilter: { project, pair: 1, id: 1 },
      memoryMatches: { project, ...row },
      concordance: { typed: '春天', side: 'both', limit: 10 },
      memories: {},
      importMemory: { job: 'j5', file: { name: 'spring.tmx', bytes: Buffer.from(TMX).toString('base64') } },
      // The user's own memory is number 1.
      exportMemory: { id: 2 },
      removeMemory: { id: 2 },
      startMemoryAnew: {},
      closeProject: { project },
      glimpse: { id: project },
      openProject: { id: project },
      compareTranslation: { job: 'j9', project, pair: 1, text: target.id },
      pairTexts: { job: 'j6', texts: [source.id, target.id] },
      addPairs: { job: 'j7', project, pairs: [{ source: source.id, target: target.id }] },
      createProject: { job: 'j8', name: 'Two', pairs: [{ source: source.id, target: target.id }] },
      openSample: { job: 'j2', sample: 'story' },
      cancel: { job: 'j3' },
    }
    for (const [name, input] of Object.entries(inputs)) await value(name as CallName, input)
    expect(await events.next(({ kind }) => kind === 'changed')).toMatchObject({ change: { project, revision: 1 } })
    events.close()
    expect(await client.call('tryAiReviewer', { job: 'j5' })).toMatchObject({ ok: false, problem: { code: 'ai.unreachable' } })
    expect(['readText', 'createReview', 'tryAiReviewer', ...Object.keys(inputs)].toSorted()).toEqual(Object.keys(inputSchemas).toSorted())
  })

  it('gives an export to fetch, whole, as often as it is asked for', async () => {
    const [{ id: project } = { id: '' }] = await value<readonly { readonly id: string }[]>('listProjects', {})
    const made = await value<ProjectView>('openProject', { id: project })
    const exported = await value<{ delivered: { kind: string; url: string }; written: number }>('export', {
      project: made.id,
      pair: 1,
      format: 'csv',
      only: 'all',
      bom: false,
      safe: false,
    })
    expect(exported.delivered.kind).toBe('download')
    const first = await client.ask(exported.delivered.url)
    expect(first.body.toString('utf8').trimEnd().split('\r\n')).toHaveLength(exported.written + 1)
    expect((await client.ask(exported.delivered.url)).body).toEqual(first.body)
  })

  it.each(Object.keys(inputSchemas) as CallName[])('refuses malformed input of %s before anything is done', async (name) => {
    const before = snapshot(folder)
    for (const input of malformed(name)) {
      const answer = await client.call(name, input)
      expect(answer, JSON.stringify(input)).toMatchObject({ ok: false, problem: { code: 'internal' } })
      expect(JSON.stringify(answer)).toContain(`${name}: `)
    }
    expect(snapshot(folder)).toEqual(before)
  })

  it.each(['constructor', '__proto__', 'toString', 'Start', 'start%20', 'call'])('has no call named %s', async (name) => {
    expect(await client.call(name, {})).toMatchObject({ ok: false, problem: { code: 'internal' } })
  })
})

/** Inputs that no schema of a call takes: no object at all, and for calls with fields each field of another type. */
function malformed(name: CallName): readonly unknown[] {
  const fields = Object.keys(inputSchemas[name].shape)
  const wrong = fields.map((field) => ({ [field]: { not: 'this' } }))
  return [null, 'text', 5, [], ...wrong]
}

function snapshot(folder: string): readonly string[] {
  return existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]).toSorted() : []
}

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const end = (reached: boolean) => {
      socket.destroy()
      resolve(reached)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
    socket.on('timeout', () => end(false))
  })
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** A profile of checks that is as usual, in base 64. */
function profileBytes(): string {
  return Buffer.from(writeProfile({ name: 'Usual', profile: USUAL_PROFILE })).toString('base64')
}
