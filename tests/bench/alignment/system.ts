import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GoldDocument, Link } from './gold.ts'
import { parseOutput } from './rival-output.ts'
import { NOTHING, sum, tally, type Tally } from './score.ts'
import { runWhole } from './whole-process.ts'

/** An aligner as a command with the places {source} and {target}. */
export interface System {
  readonly name: string
  readonly command: string
}

const ROOT = join(import.meta.dirname, '../../..')
const NODE = quoted(process.execPath)

/** The programs of this repository, by name. */
export const OWN: readonly System[] = [
  { name: 'ours', command: `${NODE} ${quoted(join(ROOT, 'main/cli/duizhao.mjs'))} align --sentences {source} {target} --json` },
  { name: 'gale-church', command: `${NODE} ${quoted(join(import.meta.dirname, 'gale-church.ts'))} {source} {target}` },
]

/** `NAME=COMMAND`, or one of our own by name. Throws when it is neither. */
export function systemOf(text: string): System {
  const own = OWN.find(({ name }) => name === text)
  if (own) return own
  const found = /^([^=\s]+)=(.*\{source\}.*)$/su.exec(text)
  if (!found?.[1] || !found[2]?.includes('{target}'))
    throw new Error(`"${text}" is neither ${OWN.map(({ name }) => name).join(' nor ')} nor NAME=COMMAND with {source} and {target}`)
  return { name: found[1], command: found[2] }
}

export interface DocumentRun {
  readonly id: string
  readonly tally: Tally
  readonly seconds: number
  readonly megabytes: number
}

/** Runs a system over documents, a whole process each. */
export async function runSystem({ command }: System, documents: readonly GoldDocument[]): Promise<readonly DocumentRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-rival-'))
  try {
    const runs: DocumentRun[] = []
    for (const document of documents) {
      const { out, seconds, megabytes } = await runWhole(filled(command, folder, document))
      runs.push({ id: document.id, tally: tally(document.beads, beadsOf(out)), seconds, megabytes })
    }
    return runs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One tally, the whole time and the largest memory. */
export function together(runs: readonly DocumentRun[]): Omit<DocumentRun, 'id'> {
  return {
    tally: runs.length === 0 ? NOTHING : sum(runs.map((run) => run.tally)),
    seconds: runs.reduce((total, run) => total + run.seconds, 0),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  }
}

function beadsOf(out: string): readonly Link[] {
  return parseOutput(out)
}

function filled(command: string, folder: string, { id, source, target }: GoldDocument): string {
  const write = (extension: string, lines: readonly string[]): string => {
    const path = join(folder, `${id}.${extension}`)
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
    return quoted(path)
  }
  return command.replaceAll('{source}', write('zh', source)).replaceAll('{target}', write('en', target))
}

/** A word for the shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
