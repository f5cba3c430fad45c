import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryDesk } from '../../../main/host/memory-desk.ts'
import { unwrap } from '../../../main/host/fault.ts'
import { writeTmx } from '../../../src/format/index.ts'
import { figures, manyUnits, sharedFolder, sharedPairs } from './pairs.ts'

/**
 * Times the memory as the program uses it, thread and disk included, with 100,000 pairs (or the number given): `node tests/bench/memory/desk.ts [COUNT]`.
 * Prints what reading in a TMX file and opening take, and per question the median and 95th percentile in milliseconds.
 */
const COUNT = Number(process.argv[2] ?? 100_000)
const TURNS = 60

const shared = sharedFolder(join(import.meta.dirname, '..', '..', '..'))
if (shared === null) throw new Error('the shared sets are not there')
const units = manyUnits(sharedPairs(shared), COUNT)
const folder = mkdtempSync(join(tmpdir(), 'duizhao-memory-bench-'))
try {
  const file = join(folder, 'all.tmx')
  writeFileSync(file, tmxOf())
  console.log(`${COUNT} pairs; the TMX file has ${(statSync(file).size / 2 ** 20).toFixed(0)} MB`)
  const desk = deskIn(folder)
  await said('read in', () => desk.import(file))
  await desk.close()
  console.log(`the memory has ${(statSync(desk.path).size / 2 ** 20).toFixed(0)} MB`)
  const again = deskIn(folder)
  await said('first answer after opening', () => again.concordance({ typed: '我们', side: 'source', limit: 50 }))
  for (const typed of ['的', '我们', '以色列', '不存在', 'e', 'the', 'house', 'said unto them', '"the of"', '我 god'])
    await asked(`concordance ${typed}`, () => again.concordance({ typed, side: 'both', limit: 50 }))
  let at = 0
  await asked('matches', () => again.matches({ source: units[(at += 997) % COUNT]?.source ?? '', before: null, after: null }))
  await again.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function deskIn(path: string): MemoryDesk {
  return new MemoryDesk({ folder: path, now: Date.now, onFault: (error) => console.error(error) })
}

async function said(what: string, work: () => Promise<Parameters<typeof unwrap>[0]>): Promise<void> {
  const begin = performance.now()
  unwrap(await work())
  console.log(`${what}: ${Math.round(performance.now() - begin)} ms`)
}

async function asked(what: string, work: () => Promise<Parameters<typeof unwrap>[0]>): Promise<void> {
  const spent: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const begin = performance.now()
    unwrap(await work())
    spent.push(performance.now() - begin)
  }
  console.log(`${what.padEnd(30)} ${figures(spent)}`)
}

function tmxOf(): string {
  return writeTmx({
    name: 'bench',
    sourceLanguage: 'zh-CN',
    targetLanguage: 'en',
    sourceName: '',
    targetName: '',
    createdAt: '2026-01-01T00:00:00Z',
    tool: { name: 'bench', version: '1' },
    units: units.map(({ id, source, target, at }) => ({
      id,
      source,
      target,
      machineTarget: target,
      state: 'final',
      locked: false,
      confidence: 1,
      beadType: '1-1',
      paragraph: { source: null, target: null, kind: 'body' },
      flags: [],
      changedAt: new Date(at).toISOString(),
    })),
  }).content
}
