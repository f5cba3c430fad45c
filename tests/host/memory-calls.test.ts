import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import { createService, type Service } from '../../main/host/service.ts'
import type { CallInput, CallName, CallOutputs, HostEvent } from '../../src/bridge/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const root = temporaryFolder('memory-calls')
let count = 0
const services: Service[] = []

afterAll(() => Promise.all(services.map((service) => service.close())))

/** A program with one project of six rows. */
class Program {
  readonly events: HostEvent[] = []
  readonly service: Service
  project = ''

  private constructor(folder: string, path: string) {
    this.service = createService({ dataFolder: folder, cacheFolder: folder, host: 'server', version: '0', locale: 'en', open: path })
    this.service.onEvent((event) => this.events.push(event))
    services.push(this.service)
  }

  static folder(): string {
    const folder = join(root, String(++count))
    mkdirSync(folder, { recursive: true })
    return folder
  }

  static async start(folder = Program.folder()): Promise<Program> {
    const path = join(folder, 'interview.duizhao')
    if (!ProjectFile.exists(path)) {
      const file = ProjectFile.create(path, 'Interview')
      const rows = [row('大会今天开幕。', 'The congress opens today.'), row('他补短板。', 'He fills the short board.')]
      const more = [
        row('大会今天开幕。', 'Congress open today.'),
        row('产量是26吨。', 'Output is 62 tons.'),
        row('产量是81吨。', 'Yield 81 t.'),
      ]
      file.addPair(pairOfRows(...rows, ...more), 1, new Map())
      file.close()
    }
    const program = new Program(folder, path)
    const { open } = await program.call('start', {})
    const view = await program.call('openProject', { id: open?.id ?? '' })
    program.project = view?.id ?? ''
    return program
  }

  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutputs[Name]> {
    return this.service.call(name, input) as Promise<CallOutputs[Name]>
  }

  confirm(segment: number, text: string): Promise<unknown> {
    return this.call('act', { project: this.project, intent: { kind: 'confirm', pair: 1, segment, text } })
  }

  async matches(segment: number): Promise<readonly string[]> {
    const found = await this.call('memoryMatches', { project: this.project, pair: 1, segment })
    return found.map(({ score, english }) => `${score} ${english}`)
  }

  async found(typed: string): Promise<readonly string[]> {
    const { hits } = await this.call('concordance', { typed, side: 'both', limit: 50 })
    return hits.map(({ source, sourceFound }) =>
      sourceFound.reduceRight((text, [from, to]) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`, source),
    )
  }
}

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: { readonly problem?: { readonly code: string } }) => error.problem?.code,
  )

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="zh-CN" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>
<tu><tuv xml:lang="zh-CN"><seg>长板很长。</seg></tuv><tuv xml:lang="en"><seg>The strength is great.</seg></tuv></tu>
<tu><tuv xml:lang="zh-CN"><seg>空</seg></tuv><tuv xml:lang="en"><seg></seg></tuv></tu></body></tmx>`

describe('the memory behind the contract', () => {
  it('offers what was confirmed to the repetition, with numbers that fit, and not to the row itself', async () => {
    const program = await Program.start()
    await program.confirm(1, 'The congress opened today.')
    await program.confirm(4, 'Output is 26 tons.')
    expect(await program.matches(3)).toEqual(['100 The congress opened today.'])
    expect(await program.matches(1)).toEqual([])
    expect(await program.matches(5)).toEqual(['99 Output is 81 tons.'])
    await program.call('undo', { project: program.project })
    expect(await program.matches(5)).toEqual([])
    expect(await codeOf(program.matches(99))).toBe('answered')
  })

  it('finds words of two characters, in traditional characters too, and says where they stand', async () => {
    const program = await Program.start()
    await program.confirm(2, 'He addresses weaknesses.')
    expect(await program.found('短板')).toEqual(['他补[短板]。'])
    expect(await program.found('補短')).toEqual(['他[补短]板。'])
    expect(await program.found('weak')).toEqual(['他补短板。'])
    expect(await program.found('长板')).toEqual([])
  })

  it('brings in what a project holds when it is opened', async () => {
    const folder = Program.folder()
    const before = await Program.start(folder)
    await before.confirm(2, 'He addresses weaknesses.')
    await before.service.close()
    const lost = readFileSync(join(folder, 'memory.sqlite')).fill(7)
    for (const end of ['-wal', '-shm']) writeFileSync(join(folder, `memory.sqlite${end}`), '')
    writeFileSync(join(folder, 'memory.sqlite'), lost)

    const after = await Program.start(folder)
    expect(await codeOf(after.matches(2))).toBe('memory.damaged')
    const told = () => after.events.flatMap((event) => (event.kind === 'problem' ? [event.problem.code] : []))
    await after.confirm(1, 'The congress opened.')
    expect(await codeOf(after.call('memories', {}))).toBe('memory.damaged')
    expect(told()).toEqual(['memory.damaged'])
    const anew = await after.call('startMemoryAnew', {})
    expect(readFileSync(anew.aside)).toEqual(lost)
    expect(anew.list).toEqual([{ id: 1, kind: 'own', name: '', units: 2, importedAt: null }])
    expect(await after.found('短板')).toEqual(['他补[短板]。'])
  })

  it('takes a TMX file in, writes it again, and takes it off', async () => {
    const program = await Program.start()
    const file = { name: '客户.tmx', bytes: Buffer.from(TMX).toString('base64') }
    const taken = await program.call('importMemory', { job: 'j', file })
    expect(taken?.imported).toMatchObject({ name: '客户.tmx', units: 1, leftOut: 1 })
    expect(await program.found('長板')).toEqual(['[长板]很长。'])
    const id = taken?.imported.id ?? 0
    const { written, delivered } = await program.call('exportMemory', { id })
    expect([written, delivered.kind === 'download' && delivered.name]).toEqual([1, '客户.tmx'])
    const download = program.service.download(delivered.kind === 'download' ? (delivered.url.split('/').at(-1) ?? '') : '')
    expect(Buffer.from(download?.bytes ?? []).toString('utf8')).toContain('<seg>The strength is great.</seg>')
    expect((await program.call('removeMemory', { id })).list.map(({ kind }) => kind)).toEqual(['own'])
    expect(await program.found('长板')).toEqual([])
    expect(await codeOf(program.call('removeMemory', { id: 1 }))).toBe('memory.own')
    expect(await codeOf(program.call('importMemory', { job: 'j', file: { name: 'x.tmx', bytes: '' } }))).toMatch(/^(memory|input)\./)
    expect(await program.call('importMemory', { job: 'j', file: null })).toBeNull()
  })
})
