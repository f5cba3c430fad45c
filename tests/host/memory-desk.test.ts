import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { MemoryDesk } from '../../main/host/memory-desk.ts'
import { readTmx, writeTmx } from '../../src/format/index.ts'
import type { Outcome } from '../../src/model/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { NOW, Reviewer } from './memory-builder.ts'

const root = temporaryFolder('memory-desk')
let count = 0
const desks: MemoryDesk[] = []
const faults: unknown[] = []

function deskOf(folder = join(root, String(++count))): MemoryDesk {
  mkdirSync(folder, { recursive: true })
  const desk = new MemoryDesk({ folder, now: () => NOW, onFault: (error) => faults.push(error) })
  desks.push(desk)
  return desk
}

afterAll(async () => {
  await Promise.all(desks.map((desk) => desk.close()))
})

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

const reviewer = () => new Reviewer(stateOf(pairOfRows(row('大会今天开幕。', 'The congress opens today.'), row('长板。', 'Strengths.'))))

async function found(desk: MemoryDesk, typed: string): Promise<readonly string[]> {
  return value(await desk.concordance({ typed, side: 'both', limit: 20 })).hits.map(({ unit }) => unit.target)
}

/** A TMX file of `pairs`, in the languages given. */
function tmx(pairs: readonly (readonly [string, string])[], source = 'zh-CN', target = 'en'): string {
  const units = pairs.map(
    ([from, to]) =>
      `<tu changedate="20250102T030405Z" changeid="Zhao"><tuv xml:lang="${source}"><seg>${from}</seg></tuv><tuv xml:lang="${target}"><seg>${to}</seg></tuv></tu>`,
  )
  const header = `<header srclang="${source}" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/>`
  return `<?xml version="1.0"?><tmx version="1.4">${header}<body>${units.join('')}</body></tmx>`
}

function fileOf(content: string | Uint8Array, name = `${++count}.tmx`): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

describe('the desk of the memory', () => {
  it('answers after all that was told before', async () => {
    const desk = deskOf()
    const li = reviewer()
    desk.follow(li.confirm(1))
    desk.follow(li.confirm(2))
    expect(await found(desk, '長板')).toEqual(['Strengths.'])
    expect(value(await desk.matches({ source: '大会今天开幕。', before: '', after: '长板。' })).map(({ score }) => score)).toEqual([102])
    expect(value(await desk.list())).toEqual([{ id: 1, kind: 'own', name: '', units: 2, importedAt: null }])
  })

  it('has written all that was told when it is closed', async () => {
    const folder = join(root, 'closed')
    const desk = deskOf(folder)
    const li = reviewer()
    for (let turn = 0; turn < 30; turn++) desk.follow(li.confirm(1, `Turn ${turn}.`))
    await desk.close()
    expect(await found(deskOf(folder), 'turn')).toEqual(['Turn 29.'])
  })

  it('reads TMX files as memories of their own, whichever way and width they were written, and takes them off again', async () => {
    const desk = deskOf()
    const shares: number[] = []
    const first = fileOf(
      tmx([
        ['短板', 'weak links'],
        ['', 'nothing'],
        ['卡脖子', 'chokepoint'],
      ]),
      'partner.tmx',
    )
    const report = value(await desk.import(first, { onProgress: (share) => shares.push(share) }))
    expect(report).toEqual({ id: 2, name: 'partner.tmx', units: 2, leftOut: 1 })
    expect(shares.at(-1)).toBe(1)
    expect(await found(desk, '短板')).toEqual(['weak links'])
    const turned = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tmx([['bottleneck', '瓶頸']], 'en-GB', 'zh-TW'), 'utf16le')])
    value(await desk.import(fileOf(turned)))
    const page = value(await desk.concordance({ typed: '瓶颈', side: 'source', limit: 5 }))
    expect(page.hits[0]?.unit).toMatchObject({
      source: '瓶頸',
      target: 'bottleneck',
      who: 'Zhao',
      at: '2025-01-02T03:04:05.000Z',
      project: null,
    })
    expect(value(await desk.list()).map(({ kind, units }) => [kind, units])).toEqual([
      ['own', 0],
      ['imported', 2],
      ['imported', 1],
    ])
    expect(value(await desk.remove(2)).map(({ id }) => id)).toEqual([1, 3])
    expect([await found(desk, '短板'), await found(desk, '瓶颈')]).toEqual([[], ['bottleneck']])
    expect(await desk.remove(2)).toMatchObject({ ok: false, problem: { code: 'memory.gone' } })
    expect(await desk.remove(1)).toMatchObject({ ok: false, problem: { code: 'memory.own' } })
  })

  const refused: readonly (readonly [string, () => string])[] = [
    ['memory.not-tmx', () => fileOf('<html><body>1</body></html>')],
    ['memory.not-tmx', () => fileOf('<tmx version="1.4"><header/><body><tu>')],
    ['memory.languages', () => fileOf(tmx([['Hund', 'dog']], 'de', 'en'))],
    ['memory.empty', () => fileOf(tmx([['', 'dog']]))],
    ['input.missing', () => join(root, 'nowhere.tmx')],
    ['input.is-folder', () => root],
    ['input.empty', () => fileOf('')],
  ]

  it.each(refused)('refuses a file with %s and keeps nothing of it', async (code, file) => {
    const desk = deskOf()
    expect(await desk.import(file())).toMatchObject({ ok: false, problem: { code } })
    expect(value(await desk.list())).toHaveLength(1)
  })

  it('keeps nothing of an import that was cancelled', async () => {
    const desk = deskOf()
    const many = Array.from({ length: 10_000 }, (_, at) => [`第${at}句`, `sentence ${at}`] as const)
    const stop = new AbortController()
    const outcome = await desk.import(fileOf(tmx(many)), { signal: stop.signal, onProgress: () => stop.abort() })
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'job.cancelled' } })
    expect(value(await desk.list())).toHaveLength(1)
    expect(await found(desk, '第1句')).toEqual([])
    const database = new DatabaseSync(desk.path, { readOnly: true })
    expect(database.prepare('SELECT count(*) AS units FROM unit').get()).toEqual({ units: 0 })
    database.close()
  })

  it('gives a memory as TMX that reads back the same', async () => {
    const desk = deskOf()
    const li = reviewer()
    desk.follow(li.confirm(1, 'The congress opened & closed.'))
    await desk.list()
    const { bytes, written } = value(await desk.export(1))
    expect(written).toBe(1)
    const read = readTmx(Buffer.from(bytes).toString('utf8'))
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.file.units).toMatchObject([
      { source: '大会今天开幕。', target: 'The congress opened & closed.', machineTarget: 'The congress opens today.', changedBy: 'Li' },
    ])
    const other = deskOf()
    expect(value(await other.import(fileOf(writeTmx(read.value.file).content))).units).toBe(1)
    expect(await found(other, 'closed')).toEqual(['The congress opened & closed.'])
    expect(await desk.export(99)).toMatchObject({ ok: false, problem: { code: 'memory.gone' } })
  })

  it('starts anew beside a damaged file, which is kept', async () => {
    const desk = deskOf()
    writeFileSync(desk.path, 'damaged '.repeat(1000))
    desk.follow(reviewer().confirm(1))
    expect(await desk.list()).toMatchObject({ ok: false, problem: { code: 'memory.damaged' } })
    expect(faults.some((fault) => String(fault).includes('memory.damaged'))).toBe(true)
    const aside = await desk.startAnew()
    expect(readFileSync(aside, 'utf8')).toContain('damaged')
    desk.follow(reviewer().confirm(1))
    expect(await found(desk, '大会')).toEqual(['The congress opens today.'])
  })

  it('holds all of an act or nothing of it when its program is killed at any moment', async () => {
    for (const delay of [5, 40, 90]) {
      const path = join(root, `killed-${delay}.sqlite`)
      const child = spawn(process.execPath, [join(import.meta.dirname, 'memory-writer.ts'), path], { stdio: ['ignore', 'pipe', 'ignore'] })
      let said = ''
      child.stdout.on('data', (data) => (said += String(data)))
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, delay))
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect(existsSync(path)).toBe(true)
      const database = new DatabaseSync(path)
      expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
      const [one, two] = database.prepare('SELECT target FROM unit ORDER BY segment').all()
      database.close()
      expect(one).toEqual(two)
      // What was said to be on the disk is there; at most the act in flight is more.
      const last = said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? ''
      const turn = (text: string) => Number(/\d+/u.exec(text)?.[0])
      expect(turn(String(one?.['target']))).toBeGreaterThanOrEqual(turn(last))
    }
  })
})
