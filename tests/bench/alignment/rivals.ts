import { readGold } from './gold.ts'
import { runProgram } from '../program.ts'
import { f1, share } from './score.ts'
import { OWN, runSystem, systemOf, together, type System } from './system.ts'
import { asTable, figure, folderName } from '../table.ts'

/** Every system over every document of a folder, one after another, whole processes. */
export async function rivalsTable(folder: string, systems: readonly System[]): Promise<string> {
  const documents = readGold(folder)
  const rows: string[][] = []
  for (const system of systems) {
    const { tally, seconds, megabytes } = together(await runSystem(system, documents))
    const nullFigures = [figure(share(tally.nullsRight, tally.nullsSaid), 2), figure(share(tally.nullsRight, tally.nullsGold), 2)]
    const cost = [`${seconds.toFixed(1)} s`, Number.isNaN(megabytes) ? '-' : `${megabytes} MB`]
    rows.push([system.name, figure(f1(tally, 'strict')), figure(f1(tally, 'lax')), ...nullFigures, ...cost])
  }
  return asTable([folderName(folder), 'strict F1', 'lax F1', 'nulls P', 'nulls R', 'time', 'peak memory'], rows)
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/rivals.ts FOLDER... [--rival NAME=COMMAND]',
      summary:
        'Runs our aligner, Gale-Church and other programs over the same documents, one whole process a document, and prints their figures side by side. A command prints JSON with "beads", bracket beads, or a hunalign ladder.',
      options: { rival: { help: 'another program, such as "hunalign=hunalign -utf DICT {source} {target}".', many: true } },
    },
    async ({ folders, all }) => {
      const systems = [...OWN, ...all('rival').map(systemOf)]
      for (const folder of folders) console.log(`${await rivalsTable(folder, systems)}\n`)
    },
  )
