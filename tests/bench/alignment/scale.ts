import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGold } from './gold.ts'
import { runProgram } from '../program.ts'
import { f1 } from './score.ts'
import { runSystem, systemOf, together, type System } from './system.ts'
import { asTable, figure } from '../table.ts'

const COPIES = join(import.meta.dirname, '../bible-copies.ts')

/** Time and memory of whole processes on a folder's only document, in sequence so often that it has about as many English sentences. */
export async function scaleTable(folder: string, sizes: readonly number[], systems: readonly System[]): Promise<string> {
  const english = readGold(folder)[0]?.target.length ?? 1
  const out = mkdtempSync(join(tmpdir(), 'duizhao-scale-'))
  try {
    const rows: string[][] = []
    const first = new Map<string, number>()
    for (const size of sizes) {
      execFileSync(process.execPath, [COPIES, folder, String(Math.max(1, Math.round(size / english))), out])
      const documents = readGold(out)
      for (const system of systems) {
        const { seconds, megabytes, tally } = together(await runSystem(system, documents))
        const times = seconds / (first.get(system.name) ?? seconds)
        if (!first.has(system.name)) first.set(system.name, seconds)
        const count = `${documents[0]?.source.length ?? 0} / ${documents[0]?.target.length ?? 0}`
        rows.push([system.name, count, `${seconds.toFixed(1)} s`, `${megabytes} MB`, times.toFixed(1), figure(f1(tally, 'lax'))])
      }
    }
    return asTable(['', 'Chinese / English sentences', 'time', 'peak memory', 'times the first', 'lax F1'], rows)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/scale.ts FOLDER',
      summary:
        'Repeats the document 001 of a folder with other names and numbers until it has as many English sentences as asked for, and prints time and peak memory of whole processes.',
      options: {
        sentences: { help: 'how many English sentences', value: '10000,50000,100000' },
        system: { help: 'ours, or NAME=COMMAND with {source} and {target}', value: 'ours', many: true },
      },
    },
    async ({ folders: [folder = ''], text, all }) => {
      const sizes = text('sentences').split(',').map(Number)
      console.log(await scaleTable(folder, sizes, all('system').map(systemOf)))
    },
  )
