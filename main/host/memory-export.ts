import type { BilingualFile } from '../../src/format/index.ts'
import { succeed, type Outcome } from '../../src/model/index.ts'
import { checkContent, exportContent } from './export-content.ts'
import { failureOf, Fault } from './fault.ts'
import { MemoryFile } from './memory-file.ts'
import type { MemoryExportOrder, MemoryListing, StoredUnit, TmxBytes } from './memory-work.ts'
import { programVersion } from './version.ts'

/** A memory as the bytes of a TMX file, read again and counted. Fails with `memory.gone`, `output.mismatch`, or what the disk says. */
export async function exportTmx({ path, memory, now }: MemoryExportOrder): Promise<Outcome<TmxBytes>> {
  try {
    const { bytes, report } = await exportContent(fileOf(path, memory, now), { format: 'tmx' })
    const checked = checkContent(bytes, report, path)
    return checked.ok ? succeed({ bytes, written: report.written }) : checked
  } catch (error) {
    return failureOf(error)
  }
}

function fileOf(path: string, memory: number, now: number): BilingualFile {
  const memories = new MemoryFile(path, now)
  try {
    const listing = memories.list().find(({ id }) => id === memory)
    if (!listing) throw new Fault('memory.gone')
    return bilingual(listing, [...memories.content(memory)], now)
  } finally {
    memories.close()
  }
}

function bilingual({ name }: MemoryListing, units: readonly StoredUnit[], now: number): BilingualFile {
  return {
    name,
    sourceLanguage: 'zh-CN',
    targetLanguage: 'en',
    sourceName: '',
    targetName: '',
    createdAt: new Date(now).toISOString(),
    tool: { name: 'Duizhao', version: programVersion() },
    units: units.map(({ id, source, target, machine, who, at, state }) => ({
      id,
      source,
      target,
      machineTarget: machine === '' ? target : machine,
      state,
      locked: false,
      confidence: 1,
      beadType: '1-1',
      paragraph: { source: null, target: null, kind: 'body' },
      flags: [],
      ...(who === '' ? {} : { changedBy: who }),
      changedAt: at,
    })),
  }
}
