import { basename } from 'node:path'
import type { BilingualFile, BilingualUnit } from '../../src/format/index.ts'
import { readTmx } from '../../src/format/index.ts'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { failureOf } from './fault.ts'
import { inputBytes } from './input-bytes.ts'
import { MemoryFile } from './memory-file.ts'
import type { ImportReport, MemoryImportOrder } from './memory-work.ts'
import { decodeBytes } from './text-decoding.ts'

/** The largest file that is read, in MB (2^20 bytes): a million pairs and more. */
const TMX_LIMIT_MB = 384

/** So many pairs are written at once: other programs wait no longer than that takes. */
const PIECE = 2000

/**
 * Reads a TMX file as a memory of its own, Chinese as the source whichever way it was written. It can be found when all of it is in; `onShare` is told the
 * number of the memory, which `MemoryFile.abandon` takes off again, and the share that is done. Fails with `input.*`, `memory.not-tmx`,
 * `memory.languages`, `memory.empty`, `memory.busy`, or what the disk says.
 */
export async function importTmx(
  { path, file, now }: MemoryImportOrder,
  onShare: (memory: number, share: number) => void,
): Promise<Outcome<ImportReport>> {
  const name = basename(file)
  const text = await tmxText(file)
  if (!text.ok) return text
  const read = readTmx(text.value)
  if (!read.ok) return fail('memory.not-tmx', { name, reason: reasonOf(read.problem.message.values) })
  const content = chineseFirst(read.value.file)
  if (content === null) {
    const { sourceLanguage, targetLanguage } = read.value.file
    return fail('memory.languages', { name, languages: `${sourceLanguage} → ${targetLanguage}` })
  }
  const units = content.units.filter(({ source, target }) => source.trim() !== '' && target.trim() !== '')
  if (units.length === 0) return fail('memory.empty', { name })
  try {
    return succeed(store(new MemoryFile(path, now), content, { name, units, now, onShare }))
  } catch (error) {
    return failureOf(error)
  }
}

interface Filling {
  readonly name: string
  readonly units: readonly BilingualUnit[]
  readonly now: number
  readonly onShare: (memory: number, share: number) => void
}

function store(memories: MemoryFile, content: BilingualFile, { name, units, now, onShare }: Filling): ImportReport {
  try {
    const title = content.name === '' ? name : content.name
    const id = memories.start(title, now)
    onShare(id, 0)
    try {
      for (let at = 0; at < units.length; at += PIECE) {
        memories.fill(
          id,
          units.slice(at, at + PIECE).map((unit) => ({
            document: content.sourceName,
            source: unit.source,
            target: unit.target,
            machine: unit.machineTarget === unit.target ? '' : unit.machineTarget,
            who: unit.changedBy ?? '',
            at: unit.changedAt ?? content.createdAt,
            state: unit.state,
          })),
        )
        onShare(id, Math.min(1, (at + PIECE) / units.length))
      }
      memories.finish(id)
    } catch (error) {
      memories.abandon(id)
      throw error
    }
    return { id, name: title, units: units.length, leftOut: content.units.length - units.length }
  } finally {
    memories.close()
  }
}

/** The file with Chinese as its source; null where one side is not Chinese or both are. */
function chineseFirst(file: BilingualFile): BilingualFile | null {
  const isChinese = (language: string) => /^(?:zh|chi|zho|cmn)\b/iu.test(language)
  const [first, second] = [isChinese(file.sourceLanguage), isChinese(file.targetLanguage)]
  if (first === second) return null
  if (first) return file
  const { sourceLanguage, targetLanguage, sourceName, targetName, units } = file
  const turned = units.map((unit) => ({ ...unit, source: unit.target, target: unit.source, machineTarget: unit.source }))
  const names = { sourceName: targetName, targetName: sourceName }
  return { ...file, ...names, sourceLanguage: targetLanguage, targetLanguage: sourceLanguage, units: turned }
}

async function tmxText(path: string): Promise<Outcome<string>> {
  const bytes = await inputBytes(path, TMX_LIMIT_MB)
  if (!bytes.ok) return bytes
  const name = basename(path)
  if (bytes.value.length === 0) return fail('input.empty', { name })
  const decoded = decodeBytes(bytes.value, name)
  return decoded.ok ? succeed(decoded.value.text) : decoded
}

function reasonOf(values: Readonly<Record<string, string | number>>): string {
  return String(values['place'] ?? values['root'] ?? '')
}
