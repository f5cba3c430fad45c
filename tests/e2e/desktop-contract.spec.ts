import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  inputSchemas,
  type Answer,
  type CallName,
  type ChangeView,
  type DictionariesView,
  type ExportView,
  type MemoryImportView,
  type ProjectView,
  type ReportView,
  type TextView,
} from '../../src/bridge/index.ts'
import { ALL_ROWS, type RowQuery } from '../../src/listing/index.ts'
import { FakeEndpoint } from '../ai/fake-endpoint.ts'
import { Client } from '../server/client.ts'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { PATIENCE, reviewShown } from './reviewer.ts'
import { startServer, type RunningServer } from './serve.ts'
import { BINARY_FILE, CHINESE_FILE, EMPTY_FILE, ENGLISH_FILE, GB18030_FILE, STRANGE_ENGLISH, textFile, type ChosenFile } from './text.ts'

/** The page's window, for code that runs there. */
declare const window: Window & { readonly duizhao: { call(method: string, input: unknown): Promise<Answer> } }

/** One way to the services: what a call answers, and the bytes of an export that it delivered. */
interface Transport {
  call(name: CallName, input: unknown): Promise<unknown>
  bytesOf(delivered: ExportView['delivered']): Promise<string>
}

/** One line of the comparison: the call as it is named here, and its answer without what differs from run to run. */
type Line = readonly [call: string, answer: unknown]

let folders: readonly ReturnType<typeof temporaryFolder>[]
let desktop: Desktop
let server: RunningServer
let model: FakeEndpoint

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const [own, others] = [temporaryFolder(), temporaryFolder()]
  folders = [own, others]
  desktop = await launchDesktop({ userData: own.path })
  // The window itself opens the sample of the first start; the other host is asked for it.
  await reviewShown(desktop.page)
  server = await startServer(others.path)
  model = await FakeEndpoint.start(() => ({ errors: [] }))
})

test.afterAll(async () => {
  await desktop.app.close()
  await server.end()
  await model.end()
  for (const folder of folders) folder.remove()
})

test('calls over IPC and over HTTP have the same answers', async () => {
  test.setTimeout(400_000)
  const [own, others] = folders.map(({ path }) => path) as [string, string]
  const http = httpTransport(await entered(server.address))
  await http.call('start', {})
  await http.call('openSample', { job: 'first', sample: sampleOf(await http.call('start', {})) })
  const ipc = ipcTransport(desktop, own)
  // The window has shown its tour, of which it tells its host when that is over.
  for (const transport of [ipc, http]) await transport.call('setPreferences', { toured: true })
  const overIpc = await transcript(ipc, own)
  const overHttp = await transcript(http, others)
  expect(overIpc.map(([call]) => call)).toEqual(overHttp.map(([call]) => call))
  for (const [index, [call, answer]] of overIpc.entries()) expect(answer, call).toEqual(overHttp[index]?.[1])
  const called = new Set(overIpc.map(([call]) => call.split(' ')[0]))
  expect([...called].toSorted()).toEqual(Object.keys(inputSchemas).toSorted())
})

/** The same calls, one after another, on a host with one project: the sample. */
async function transcript(transport: Transport, folder: string): Promise<readonly Line[]> {
  const lines: Line[] = []
  const ask = async <T>(title: string, name: CallName, input: unknown): Promise<T> => {
    const answer = (await transport.call(name, input)) as { readonly value: T }
    lines.push([`${name} ${title}`, plain(answer, folder)])
    return answer.value
  }
  const read = (file: ChosenFile) => ask<TextView>(file.name, 'readText', { name: file.name, bytes: file.buffer.toString('base64') })

  await ask('', 'start', {})
  await ask('that holds', 'setPreferences', { language: 'en', theme: 'dark', author: 'Li' })
  await ask('out of bounds', 'setPreferences', { fontSize: 500 })
  for (const file of [EMPTY_FILE, BINARY_FILE, GB18030_FILE]) await read(file)
  const [source, target, strange] = [
    await read(CHINESE_FILE),
    await read(ENGLISH_FILE),
    await read(textFile('strange.txt', STRANGE_ENGLISH)),
  ]
  const order = (other: TextView, name: string, force = false) => ({ job: name, source: source.id, target: other.id, name, force })
  await ask('of no pair', 'createReview', order(strange, 'None'))
  await ask('of one language', 'createReview', order(source, 'One'))
  await ask('of a text that is gone', 'createReview', { ...order(target, 'Gone'), source: 'gone' })
  await ask('malformed', 'createReview', { job: 1 })
  const pairs = [{ source: source.id, target: target.id }]
  await ask('of a pair and a stranger', 'pairTexts', { job: 'p', texts: [strange.id, source.id, target.id] })
  await ask('of a text that is gone', 'pairTexts', { job: 'p', texts: ['gone'] })
  await ask('of two pairs', 'createProject', { job: 'two', name: 'Two', pairs: [...pairs, ...pairs] })
  await ask('of no pair', 'createProject', { job: 'two', name: 'Two', pairs: [] })
  await ask('of a project that is none', 'compareTranslation', { job: 'compare', project: 'none', pair: 1, text: strange.id })
  await ask('to a project that is none', 'addPairs', { job: 'more', project: 'none', pairs })
  const { id: project, first } = await ask<ProjectView>('of a pair', 'createReview', order(target, 'Same'))
  const { rows } = first
  const rowOf = (chinese: string) => {
    const row = rows.find((one) => one.source.includes(chinese))
    if (!row) throw new Error(`no row with ${chinese}`)
    return row
  }
  const act = (title: string, intent: object) => ask<ChangeView>(title, 'act', { project, intent })
  const at = (chinese: string) => ({ pair: 1, segment: rowOf(chinese).id })
  const machines = rowOf('26台')
  await act('confirm', { kind: 'confirm', ...at('26台'), text: machines.target.replace('62', '26') })
  const boards = { finds: [{ find: 'short board', replacement: 'weak link' }], regex: false, caseSensitive: false, wholeWords: true }
  await ask('of a term', 'renderings', { project, pair: 1, chinese: ['短板'], english: ['tea'] })
  await ask('of nothing', 'renderings', { project, pair: 1, chinese: [], english: [] })
  await ask('of words', 'chineseOf', { project, pair: 1, segment: machines.id, english: 'machines' })
  await ask('of two rows', 'spell', {
    project,
    pair: 1,
    rows: [
      { id: machines.id, text: 'The goverment bought machines.' },
      { id: 9999, text: 'Nobody is rong.' },
    ],
  })
  await ask('of a pair that is none', 'spell', { project, pair: 7, rows: [{ id: 1, text: 'rong' }] })
  await ask('of a word', 'spellingSuggestions', { project, pair: 1, segment: machines.id, word: 'goverment' })
  await ask('of two words', 'spellingSuggestions', { project, pair: 1, segment: machines.id, word: 'the goverment' })
  await ask('of a row that is gone', 'spellingSuggestions', { project, pair: 1, segment: 9999, word: 'goverment' })
  for (const standing of ['right', 'ignored', null])
    await ask(String(standing), 'act', { project, intent: { kind: 'put-word', word: 'goverment', standing } })
  await ask('of words', 'previewReplace', { project, pair: 1, pattern: boards, among: [...first.ids], locked: false })
  await ask('of no expression', 'previewReplace', {
    project,
    pair: 1,
    pattern: { ...boards, finds: [{ find: '(', replacement: '' }], regex: true },
    among: [1, 9],
    locked: false,
  })
  await act('fill where nothing repeats', { kind: 'fill', ...at('26台') })
  await act('take a filling back where there is none', { kind: 'unfill', ...at('26台') })
  await act('stale suggestion', { kind: 'suggest', ...at('26台'), range: [0, 3], text: 'A', base: machines.target })
  await act('of a row that is gone', { kind: 'confirm', pair: 1, segment: 9999 })
  await act('of a kind that is none', { kind: 'burn', pair: 1, segment: 1 })
  await act('of a range that is none', { kind: 'suggest', ...at('26台'), range: [-1, 3], text: 'A', base: '' })
  await act('dismiss', {
    kind: 'dismiss',
    keys: rowOf('短板').flags.map(({ key }) => key),
    reason: 'acceptable',
    scope: 'term',
    note: '好',
  })
  const [board] = rowOf('短板').flags
  const reach = { project, ...at('短板'), key: board?.key ?? '', among: [1, 3] }
  await ask('of a flag', 'dismissReach', reach)
  await ask('malformed', 'dismissReach', { ...reach, key: '' })
  const { keys, reason, scope, note } = { keys: [reach.key], reason: 'wrong', scope: 'flag', note: '' }
  await act('dismiss among rows', { kind: 'dismiss', keys, reason, scope, note, among: { pair: 1, rows: [1, 3] } })
  await act('open what an act dismissed', { kind: 'judge', keys, verdict: 'open', act: 9999 })
  await act('merge', { kind: 'merge', ...at('木头小路') })
  await act('split where nothing is to split', { kind: 'split', ...at('15个年轻人'), source: 1, target: 1 })
  await act('unlink', { kind: 'unlink', ...at('15个年轻人') })
  await act('cut a sentence', { kind: 'cut', ...at('480万'), source: 3, target: 10, split: true })
  await act('cut where nothing is to cut', { kind: 'cut', ...at('15个年轻人'), source: 0, target: null, split: true })
  await act('join', { kind: 'join', ...at('15个年轻人'), side: 'source', before: 1 })
  await act('link across', { kind: 'link', ...at('15个年轻人'), english: at('茶树').segment })
  await act('border', { kind: 'border', ...at('26台'), border: true })
  await act('doubt', { kind: 'doubt', ...at('26台'), doubted: true })
  await act('clear what a person said of a link', { kind: 'clear-link', ...at('26台') })
  await act('clear where nothing is to clear', { kind: 'clear-link', ...at('26台') })
  await act('pinpoint', { kind: 'pinpoint', ...at('480万'), english: at('26台').segment })
  await act('realign', { kind: 'realign', ...at('去年春天') })
  await ask('', 'readyAligner', { project, pair: 1 })
  await act('add a term', {
    kind: 'put-term',
    concept: { id: 't1', chinese: ['茶树'], english: [{ text: 'tea shrub', status: 'preferred' }] },
  })
  for (const step of ['one', 'two']) await ask(step, 'undo', { project })
  await ask('one', 'redo', { project })
  await ask('', 'history', { project, ...at('26台') })
  await checked(transport, project)
  await ask('of a project', 'answeredFlags', { project })
  await ask('of a project that is none', 'answeredFlags', { project: 'nowhere' })
  const list = (title: string, query: Partial<RowQuery>, near: number | null = null) =>
    ask(title, 'list', { project, pair: 1, query: { ...ALL_ROWS, ...query }, also: [], near })
  await list('of everything', {}, at('26台').segment)
  await list('of what is reviewed, or was', { filters: ['reviewed', 'edited'], text: '茶樹' })
  await list('by an expression', { source: { text: '\\d+台', regex: true }, order: 'worst' })
  await list('by an expression that is none', { target: { text: '(', regex: true } })
  await ask('of a row', 'nearRows', { project, ...at('26台') })
  await ask('of a row that is gone', 'nearRows', { project, pair: 1, segment: 9999 })
  const filters = { project, pair: 1, id: null }
  await ask('of none', 'savedFilters', { project, pair: 1 })
  await ask('kept by name', 'putFilter', { ...filters, name: '数字', query: { ...ALL_ROWS, filters: ['flagged'], without: ['reviewed'] } })
  await ask('by a name that is taken', 'putFilter', { ...filters, name: '数字', query: ALL_ROWS })
  await ask('without a name', 'putFilter', { ...filters, name: ' ', query: ALL_ROWS })
  await ask('renamed', 'putFilter', { ...filters, id: 1, name: 'Numbers', query: { ...ALL_ROWS, target: { text: '\\d', regex: true } } })
  await ask('that is there', 'removeFilter', { project, pair: 1, id: 1 })
  await ask('by id', 'rows', { project, pair: 1, ids: [at('26台').segment, 9999] })
  await ask('by number', 'rowsAt', { project, pair: 1, from: -3, to: 2 })
  await ask('what is unreviewed', 'find', { project, pair: 1, among: [at('26台').segment, 3], goal: 'unreviewed' })
  await ask('what is nowhere', 'find', { project, pair: 1, among: [], goal: 'any' })
  await ask('of the terms', 'termUses', { project, pair: 1, names: null })
  await ask('of a name', 'termUses', { project, pair: 1, names: ['茶'] })
  for (const format of ['csv', 'txt', 'json'] as const) {
    const made = await ask<ExportView>(format, 'export', { project, pair: 1, format, only: 'all', bom: true, safe: true })
    lines.push([`export ${format}, its bytes`, plain(await transport.bytesOf(made.delivered), folder)])
  }
  const about = { project, pair: 1, language: 'en' }
  const { mqm, gbt } = await ask<ReportView>('of a pair', 'report', about)
  await ask('of all pairs, in Chinese', 'report', { ...about, pair: null, language: 'zh' })
  await ask('of a pair that is none', 'report', { ...about, pair: 7 })
  await ask('that holds', 'setScoring', { project, mqm: { ...mqm.profile, passMark: 97 }, gbt: gbt.profile })
  await ask('that fits no profile', 'setScoring', { project, mqm: { ...mqm.profile, passMark: 120 }, gbt: gbt.profile })
  await ask('as it is set', 'report', about)
  await ask('in a format that is none', 'saveReport', { ...about, format: 'doc' })
  const saved = (await transport.call('saveReport', { ...about, format: 'html' })) as { readonly value: ExportView['delivered'] }
  // How long rows took differs from run to run.
  lines.push(['saveReport html, how it begins', (await transport.bytesOf(saved.value)).slice(0, 300)])
  await ask('of a pair that is none', 'export', { project, pair: 7, format: 'csv', only: 'all', bom: true, safe: true })
  await ask('', 'checks', {})
  await ask('with a rule and a pack off', 'setChecks', { rulesOn: [], rulesOff: ['repetition'], packsOff: ['base/measure'] })
  await checked(transport, project)
  await ask('as usual', 'setChecks', { rulesOn: [], rulesOff: [], packsOff: [] })
  await ask('malformed', 'setChecks', { rulesOff: 'all' })
  await ask('of a project', 'checks', { project })
  const set = {
    rulesOn: [],
    rulesOff: ['name'],
    packsOff: [],
    severities: { term: 'critical' },
    parameters: { omission: { characters: 30 } },
  }
  await ask('of a project', 'setChecks', { project, ...set })
  const profile = (await transport.call('exportProfile', { project })) as { readonly value: ExportView['delivered'] }
  const text = await transport.bytesOf(profile.value)
  lines.push(['exportProfile of a project, its bytes', text])
  const chosen = (name: string, content: string) => ({ project, file: { name, bytes: Buffer.from(content).toString('base64') } })
  await ask('of such a file', 'importProfile', chosen('checks.json', text))
  await ask('of a file with a severity that is none', 'importProfile', chosen('bad.json', text.replace('critical', 'deadly')))
  await ask('of a file that is none', 'importProfile', chosen('none.json', '[]'))
  await checked(transport, project)
  await ask('of a project, as usual', 'setChecks', { project, rulesOn: [], rulesOff: [], packsOff: [] })
  const asking = { job: 'asking', project, pair: 1, segments: [at('26台').segment], again: false }
  await ask('while it is off', 'askAiReviewer', asking)
  await ask('of no address', 'setAiReviewer', { address: 'somewhere' })
  await ask('malformed', 'setAiReviewer', { on: 'yes' })
  await ask('without a model', 'tryAiReviewer', { job: 'try' })
  await ask('switched on', 'setAiReviewer', { on: true, address: model.address, model: 'tiny', key: 'secret' })
  await ask('that answers', 'tryAiReviewer', { job: 'try' })
  await ask('about a row', 'askAiReviewer', asking)
  await ask('about no row', 'askAiReviewer', { ...asking, segments: [] })
  await ask('about a row that is gone', 'askAiReviewer', { ...asking, segments: [9999] })
  await ask('of another service, which has no key', 'setAiReviewer', { on: false, address: 'https://ai.example/v1' })
  await remembered(ask, project, at('26台'))
  const table = (name: string, text: string) => ({ project, file: { name, bytes: Buffer.from(text).toString('base64') } })
  await ask('of a project', 'dictionaries', { project })
  await ask('of no project', 'dictionaries', { project: null })
  const added = await ask<DictionariesView>('with a bad line', 'addDictionary', table('mine.tsv', '茶树\ttea shrub\n茶\n'))
  await ask('that is there', 'addDictionary', table('mine.tsv', '茶树\ttea shrub\n'))
  await ask('that is none', 'addDictionary', table('prose.txt', '今天下雨。\n'))
  const files = added.list.flatMap(({ id, kind }) => (kind === 'file' ? [{ id, on: false }] : []))
  await ask('switched off', 'setDictionaries', { project, cedict: false, files })
  await ask('taken away', 'setDictionaries', { project, cedict: true, files: [] })
  await ask('malformed', 'setDictionaries', { project, cedict: 'yes' })
  await ask('of nothing', 'cancel', { job: 'nothing' })
  await ask('', 'closeProject', { project })
  await act('on a closed project', { kind: 'confirm', ...at('26台') })
  await ask('of a short one', 'glimpse', { id: project })
  await ask('again', 'openProject', { id: project })
  await ask('unknown', 'openProject', { id: 'unknown' })
  await ask('the one that is there', 'openSample', { job: 's', sample: sampleOf(await transport.call('start', {})) })
  await ask('unknown', 'openSample', { job: 's', sample: '../secret' })
  await ask('', 'listProjects', {})
  await ask('', 'closeProject', { project })
  return lines
}

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="zh-CN" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x"
creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="zh-CN"><seg>水手们在码头集合。</seg></tuv><tuv xml:lang="en"><seg>The crew meets.</seg></tuv></tu></body></tmx>`

/** The calls about the translation memory, which has followed the acts so far. */
async function remembered(
  ask: <T>(title: string, name: CallName, input: unknown) => Promise<T>,
  project: string,
  row: { readonly pair: number; readonly segment: number },
): Promise<void> {
  await ask('of a row that it holds itself', 'memoryMatches', { project, ...row })
  await ask('of a row that is gone', 'memoryMatches', { project, pair: 1, segment: 9999 })
  const file = { name: '水手.tmx', bytes: Buffer.from(TMX).toString('base64') }
  const imported = await ask<MemoryImportView>('of a TMX file', 'importMemory', { job: 'tmx', file })
  await ask('of a file that is none', 'importMemory', { job: 'tmx', file: { ...file, bytes: '' } })
  await ask('in traditional characters', 'concordance', { typed: '碼頭', side: 'both', limit: 10 })
  await ask('of nothing', 'concordance', { typed: '', side: 'both', limit: 10 })
  await ask('of a side that is none', 'concordance', { typed: 'a', side: 'left', limit: 10 })
  await ask('', 'memories', {})
  await ask('that was imported', 'exportMemory', { id: imported.imported.id })
  await ask('that was imported', 'removeMemory', { id: imported.imported.id })
  await ask('that is gone', 'exportMemory', { id: imported.imported.id })
  await ask('of the user', 'removeMemory', { id: 1 })
  await ask('', 'startMemoryAnew', {})
}

/** Waits until the check that runs beside the acts has seen the last of them, and says nothing new any more. */
async function checked(transport: Transport, project: string): Promise<void> {
  let [before, same] = ['', 0]
  const isQuiet = async () => {
    const answer = (await transport.call('openProject', { id: project })) as { readonly value: ProjectView }
    const { rows } = answer.value.first
    const corrected = rows.find(({ source }) => source.includes('26台'))
    const unlinked = rows.find(({ source, target }) => source !== '' && target === '')
    const now = JSON.stringify(rows)
    same = now === before ? same + 1 : 0
    before = now
    return (corrected?.fixed.length ?? 0) > 0 && (unlinked?.flags.length ?? 0) > 0 && same >= 3
  }
  await expect.poll(isQuiet, { timeout: PATIENCE, intervals: [300] }).toBe(true)
}

/** What the check that runs beside the acts decides, and where an export went. */
const BESIDE: ReadonlySet<string> = new Set(['flags', 'fixed', 'counts', 'edition', 'broken', 'delivered', 'time', 'timeBins'])

/** An answer without what belongs to the run (ids, times, folders), to the host, or to the check that runs beside the acts. */
function plain(answer: unknown, folder: string): unknown {
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if (BESIDE.has(key)) return typeof value
    return key === 'host' || key === 'locale' || key === 'seconds' ? `<${key}>` : value
  })
  const same = text
    .replaceAll(folder, '<folder>')
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, '<uuid>')
    .replaceAll(/"[0-9a-f]{16}"/gu, '"<project>"')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{8}T\d{6}Z?/gu, '<time>')
  return JSON.parse(same)
}

function sampleOf(start: unknown): string {
  return (start as Extract<Answer<'start'>, { ok: true }>).value.samples[0]?.id ?? ''
}

function ipcTransport({ app, page }: Desktop, folder: string): Transport {
  return {
    call: async (name, input) => {
      if (name === 'export' || name === 'exportMemory' || name === 'saveReport' || name === 'exportProfile') {
        await app.evaluate(
          ({ dialog }, to) => {
            dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: to })
          },
          join(folder, `exported.${(input as { format?: string }).format ?? 'tmx'}`),
        )
      }
      return page.evaluate(([method, value]) => window.duizhao.call(method as string, value), [name, input] as const)
    },
    bytesOf: (delivered) => Promise.resolve(delivered.kind === 'file' ? readFileSync(delivered.path, 'utf8') : delivered.kind),
  }
}

async function entered(address: string): Promise<Client> {
  const client = new Client(address)
  await client.enter()
  return client
}

function httpTransport(client: Client): Transport {
  return {
    call: (name, input) => client.call(name, input),
    bytesOf: async (delivered) =>
      delivered.kind === 'download' ? (await client.ask(delivered.url)).body.toString('utf8') : delivered.kind,
  }
}
