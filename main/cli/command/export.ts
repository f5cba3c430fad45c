import { Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS, formatOf, wordFormat, type FormatId } from '../../../src/format/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { bilingualFile } from '../../host/bilingual.ts'
import { exportFile } from '../../host/export-file.ts'
import { Fault, unwrap } from '../../host/fault.ts'
import { ProjectFile, rowKey } from '../../host/project-file.ts'
import { programVersion } from '../../host/version.ts'
import { language } from '../output.ts'
import { withMarked } from '../../host/with-marked.ts'

interface Options {
  readonly output: string
  readonly format?: FormatId
  readonly only: 'all' | 'reviewed'
  readonly bom: boolean
  readonly safe?: true
  readonly language: InterfaceLanguage
}

/** `duizhao export PROJECT.duizhao -o FILE` */
export function exportCommand(): Command {
  const ids = FORMATS.map(({ id }) => id)
  return new Command('export')
    .description('Write the corrected bilingual file of a project.')
    .argument('<project>', 'a project file, *.duizhao')
    .requiredOption('-o, --output <file>', 'the file to write')
    .option('--format <format>', `${ids.join(', ')}; by the file's extension when not given`, format)
    .addOption(new Option('--only <which>', 'which rows').choices(['all', 'reviewed']).default('all'))
    .option('--no-bom', 'CSV without the byte order mark that Excel wants')
    .option('--safe', 'CSV with an apostrophe before cells that a spreadsheet would take for a formula')
    .option('--language <code>', 'language of the messages in the file, en or zh', language, 'en')
    .action(run)
}

async function run(project: string, options: Options): Promise<void> {
  const chosen = options.format ?? formatOf(options.output)?.id
  if (!chosen)
    throw new Fault('output.unknown-format', { path: options.output, known: FORMATS.map(({ extension }) => `.${extension}`).join(' ') })
  const file = ProjectFile.open(project, { readOnly: true })
  try {
    const state = file.state()
    const flags = file.flags()
    const pair = state.pairs[0]
    if (!pair) throw new Fault('project.damaged', { path: project, detail: 'no document pair' })
    const bilingual = bilingualFile(pair, {
      name: file.meta('name') ?? project,
      verdicts: state.verdicts,
      flagsOf: (segment) => withMarked(state, pair, segment, flags.get(rowKey(pair.id, segment.id))),
      acts: file.acts(),
      now: new Date().toISOString(),
      version: programVersion(),
      language: options.language,
    })
    const { bom, only, safe = false, language } = options
    const { written, leftOut, notes } = unwrap(await exportFile(bilingual, options.output, { format: chosen, bom, only, safe, language }))
    process.stderr.write(`${written} segments written to ${options.output}, ${leftOut.length} left out\n`)
    for (const [reason, count] of tally(leftOut.map((row) => wordFormat(row.reason, language))))
      process.stderr.write(`  left out ${count}: ${reason}\n`)
    for (const note of notes) process.stderr.write(`  ${wordFormat(note, language)}\n`)
  } finally {
    file.close()
  }
}

function tally(reasons: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}

function format(value: string): FormatId {
  const found = FORMATS.find(({ id, extension }) => id === value || extension === value)
  if (!found) throw new InvalidArgumentError(`It is one of ${FORMATS.map(({ id }) => id).join(', ')}.`)
  return found.id
}
