import { Command } from 'commander'
import { beadType, isReviewed } from '../../../src/model/index.ts'
import { SCHEMA_VERSION } from '../../../src/store/index.ts'
import { ProjectFile, rowKey } from '../../host/project-file.ts'
import { flagView } from '../../host/row-view.ts'
import { deliver } from '../output.ts'

/** `duizhao info PROJECT.duizhao` */
export function infoCommand(): Command {
  return new Command('info')
    .description('Say what is in a project and whether the file is sound.')
    .argument('<project>', 'a project file, *.duizhao')
    .option('--json', 'print it as JSON')
    .action(info)
}

async function info(path: string, options: { readonly json?: true }): Promise<void> {
  const facts = factsOf(path)
  if (options.json) return deliver(`${JSON.stringify(facts, null, 2)}\n`, undefined)
  const { name, pairs, acts, terms, integrity } = facts
  const lines = pairs.flatMap((pair) => [
    `${pair.source.name} (${pair.source.language}, ${pair.source.sentences} sentences) - ${pair.target.name} (${pair.target.language}, ${pair.target.sentences} sentences)`,
    `  ${pair.rows} rows: ${pair.reviewed} reviewed, ${pair.corrected} corrected, ${pair.unlinked} without a counterpart, likeness ${Math.round(pair.likeness * 100)} of 100`,
    `  open flags: ${
      Object.entries(pair.openFlags)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ') || 'none'
    }`,
  ])
  await deliver(
    [name, ...lines, `${acts} acts in the log, ${terms} terms`, `integrity: ${integrity.join('; ') || 'ok'}`].join('\n') + '\n',
    undefined,
  )
}

function factsOf(path: string) {
  const file = ProjectFile.open(path, { readOnly: true })
  try {
    const state = file.state()
    const flags = file.flags()
    const pairs = state.pairs.map((pair) => {
      const openFlags: Record<string, number> = {}
      for (const segment of pair.segments)
        for (const flag of flags.get(rowKey(pair.id, segment.id))?.flags ?? [])
          if (!flagView(pair, segment, flag, state.verdicts).verdict) openFlags[flag.severity] = (openFlags[flag.severity] ?? 0) + 1
      const count = (test: (segment: (typeof pair.segments)[number]) => boolean) => pair.segments.filter(test).length
      const sides = [pair.source, pair.target] as const
      const [source, target] = sides.map(({ document, sentences }) => ({
        name: document.name,
        language: document.language,
        encoding: document.encoding,
        sha256: document.sha256,
        sentences: sentences.length,
      })) as [SideFacts, SideFacts]
      return {
        source,
        target,
        rows: pair.segments.length,
        reviewed: count(isReviewed),
        corrected: count(({ correction }) => correction !== null),
        unlinked: count((segment) => beadType(segment).includes('0')),
        likeness: file.likeness(pair.id),
        openFlags,
      }
    })
    return {
      name: file.meta('name') ?? '',
      schema: SCHEMA_VERSION,
      pairs,
      terms: state.terms.size,
      acts: file.acts().length,
      integrity: file.check(),
    }
  } finally {
    file.close()
  }
}

interface SideFacts {
  readonly name: string
  readonly language: string
  readonly encoding: string
  readonly sha256: string
  readonly sentences: number
}
