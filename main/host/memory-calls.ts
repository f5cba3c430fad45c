import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  CallOutputs,
  ConcordanceHitView,
  MemoriesView,
  MemoryExportView,
  MemoryMatchView,
  RememberedView,
} from '../../src/bridge/index.ts'
import type { Problem } from '../../src/model/index.ts'
import type { Exporter } from './exporter.ts'
import { problemOf, unwrap } from './fault.ts'
import type { Handlers } from './handlers.ts'
import { fileStem } from './library.ts'
import type { MemoryDesk } from './memory-desk.ts'
import type { ConcordanceHit, MemoryMatch, StoredUnit } from './memory-work.ts'
import type { ReviewSession } from './session.ts'

export interface MemoryCallOptions {
  readonly memory: MemoryDesk
  readonly session: (project: string) => ReviewSession
  readonly exporter: Exporter
  readonly job: <T>(id: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>
  /** Asks for a file to import; null where the reviewer changed their mind, or the host cannot ask. */
  readonly pick: () => Promise<string | null>
  /** The memory is empty: whatever is open is to be told to it again. */
  readonly onAnew: () => void
}

type MemoryCall = 'memoryMatches' | 'concordance' | 'memories' | 'removeMemory' | 'importMemory' | 'exportMemory' | 'startMemoryAnew'

/** The calls of the contract that are about the translation memory. */
export function memoryHandlers({ memory, session, exporter, job, pick, onAnew }: MemoryCallOptions): Handlers<MemoryCall> {
  const listed = async (): Promise<MemoriesView> => ({ list: unwrap(await memory.list()), place: memory.path })
  const importFrom = async (id: string, path: string): Promise<CallOutputs['importMemory']> => {
    const imported = unwrap(await job(id, (signal) => memory.import(path, { signal })))
    return { ...(await listed()), imported }
  }
  return {
    memoryMatches: async ({ project, pair, segment }) => {
      const row = session(project).rows(pair).inContext(segment)
      if (row === null || row.source.trim() === '') return []
      const matches = unwrap(await memory.matches({ ...row, asking: { project, pair, segment } }))
      return matches.map(matchView)
    },
    concordance: async (request) => {
      const { hits, ...count } = unwrap(await memory.concordance(request))
      return { hits: hits.map(hitView), ...count }
    },
    memories: listed,
    removeMemory: async ({ id }) => ({ list: unwrap(await memory.remove(id)), place: memory.path }),
    importMemory: async ({ job: id, file }) => {
      if (file !== null) return withFile(file.name, Buffer.from(file.bytes, 'base64'), (path) => importFrom(id, path))
      const path = await pick()
      return path === null ? null : importFrom(id, path)
    },
    exportMemory: async ({ id }): Promise<MemoryExportView> => {
      const name = unwrap(await memory.list()).find((one) => one.id === id)?.name ?? ''
      const { written, bytes } = unwrap(await memory.export(id))
      return { written, delivered: await exporter.deliver(fileStem(name === '' ? 'memory' : name.replace(/\.tmx$/iu, '')), 'tmx', bytes) }
    },
    startMemoryAnew: async () => {
      const aside = await memory.startAnew()
      onAnew()
      return { ...(await listed()), aside }
    },
  }
}

/** Hears what goes wrong while the memory follows projects; tells each kind of trouble once, as reviewing goes on without it. */
export function memoryTrouble(tell: (problem: Problem) => void): (error: unknown) => void {
  const told = new Set<string>()
  return (error) => {
    const problem = problemOf(error)
    if (problem === null) process.stderr.write(`The translation memory failed: ${String(error)}\n`)
    else if (!told.has(problem.code)) {
      told.add(problem.code)
      tell(problem)
    }
  }
}

/** Runs `work` on a file with this content, which is gone afterwards. */
async function withFile<T>(name: string, bytes: Uint8Array, work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-memory-'))
  try {
    const path = join(folder, fileStem(name))
    writeFileSync(path, bytes)
    return await work(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function matchView({ unit, score, penalty, adapted, diff }: MemoryMatch): MemoryMatchView {
  return { ...remembered(unit), score, penalty, english: adapted ?? unit.target, adapted: adapted !== null, diff }
}

function hitView({ unit, source, target }: ConcordanceHit): ConcordanceHitView {
  return { ...remembered(unit), sourceFound: source, targetFound: target }
}

function remembered({ id, source, target, who, at, projectName, document, memoryName, state }: StoredUnit): RememberedView {
  return { id, source, target, who, at, project: projectName, document, memory: memoryName, state }
}
