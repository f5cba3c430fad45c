import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ablationTable } from './ablation.ts'
import { lexiconNamed } from './aligner.ts'
import { bootstrapTable } from './bootstrap.ts'
import { calibrationReport } from './calibration.ts'
import { pairingTable } from './pairing.ts'
import { runProgram } from '../program.ts'
import { rivalsTable } from './rivals.ts'
import { robustnessTable } from './robustness.ts'
import { scaleTable } from './scale.ts'
import { scoreReport } from './score.ts'
import { OWN, systemOf } from './system.ts'
import { folderName } from '../table.ts'

/** One table of the document: the command that prints it alone, and what it holds. */
interface Section {
  readonly command: string
  readonly make: () => Promise<string>
}

const SEED = 1
const ROUNDS = 3

function sections(root: string, rivals: readonly string[]): Readonly<Record<string, Section>> {
  const [novels, records, verses] = ['mac-dev', 'ctk-dev', 'bible-5k'].map((name) => join(root, name)) as [string, string, string]
  const own = OWN.filter(({ name }) => name === 'ours')
  const both = [novels, records]
  const lexicon = () => lexiconNamed('cedict')
  return {
    scores: { command: 'score.ts mac-dev ctk-dev', make: () => scoreReport(both, 'cedict') },
    'scores-without': { command: 'score.ts mac-dev ctk-dev --dictionary none', make: () => scoreReport(both, 'none') },
    rivals: {
      command: 'rivals.ts mac-dev ctk-dev',
      make: async () => joined(both, (folder) => rivalsTable(folder, [...OWN, ...rivals.map(systemOf)])),
    },
    bootstrap: {
      command: 'bootstrap.ts mac-dev --against gale-church',
      make: async () => joined(both, (folder) => bootstrapTable([folder], systemOf('ours'), systemOf('gale-church'), SEED)),
    },
    ablation: {
      command: 'ablation.ts mac-dev ctk-dev',
      make: async () => joined(both, async (folder) => ablationTable(folder, await lexicon())),
    },
    robustness: {
      command: `robustness.ts mac-dev --seed ${SEED} --rounds ${ROUNDS}`,
      make: async () => `${folderName(novels)}\n\n${robustnessTable(novels, { lexicon: await lexicon(), seed: SEED, rounds: ROUNDS })}`,
    },
    calibration: {
      command: 'calibration.ts mac-dev ctk-dev',
      make: async () => joined(both, async (folder) => calibrationReport(folder, await lexicon())),
    },
    pairing: {
      command: 'pairing.ts mac-dev ctk-dev, then with --decoys 3, with --beads 15, and with --beads 15 --decoys 40',
      make: async () => {
        const shared = { lexicon: await lexicon(), seed: SEED }
        const sizes = [
          { beads: 0, decoys: 0 },
          { beads: 0, decoys: 3 },
          { beads: 15, decoys: 0 },
          { beads: 15, decoys: 40 },
        ]
        return sizes.map((size) => pairingTable(both, { ...shared, ...size })).join('\n\n')
      },
    },
    scale: { command: 'scale.ts bible-5k', make: () => scaleTable(verses, [10_000, 50_000, 100_000], own) },
  }
}

/** The tables that a document has places for. */
export const TABLES: readonly string[] = Object.keys(sections('', []))

async function joined(folders: readonly string[], make: (folder: string) => Promise<string>): Promise<string> {
  const parts: string[] = []
  for (const folder of folders) parts.push((await make(folder)).trim())
  return parts.join('\n\n')
}

/** `text` with what stands between the two marks of a table replaced. Throws when the marks are not there. */
export function withTable(text: string, name: string, table: string): string {
  const [open, close] = [`<!-- table: ${name} -->`, `<!-- end: ${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`The document has no place for the table "${name}"`)
  return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/report.ts FOLDER [--write docs/alignment.md]',
      summary:
        'Measures everything that docs/alignment.md shows, on the folders mac-dev, ctk-dev and bible-5k in FOLDER, and prints the tables, or puts them into the document between their marks. Takes some minutes; run it on a quiet machine.',
      options: {
        only: { help: 'the names of the tables, with commas; all when not given' },
        rival: { help: 'another program for the table of rivals, as rivals.ts takes it.', many: true },
        write: { help: 'the document to put the tables into' },
      },
    },
    async ({ folders: [root = ''], text, all, has }) => {
      const tables = Object.entries(sections(root, all('rival'))).filter(([name]) => !has('only') || text('only').split(',').includes(name))
      const date = new Date().toISOString().slice(0, 10)
      for (const [name, { command, make }] of tables) {
        process.stderr.write(`${name}\n`)
        const table = `Measured ${date} with \`node tests/bench/alignment/${command}\`.\n\n${(await make()).trim()}`
        if (has('write')) writeFileSync(text('write'), withTable(readFileSync(text('write'), 'utf8'), name, table))
        else console.log(`## ${name}\n\n${table}\n`)
      }
    },
  )
