import { Command } from 'commander'
import { extname } from 'node:path'
import { writeGlossaryJsonl, writeTbx } from '../../../src/glossary/index.ts'
import type { Glossary } from '../../../src/model/index.ts'
import { Fault, unwrap } from '../../host/fault.ts'
import { loadPatternBase } from '../../host/glossary-file.ts'
import { packName } from '../input.ts'
import { deliver } from '../output.ts'

/** `duizhao packs [NAME]` */
export function packsCommand(): Command {
  return new Command('packs')
    .description(
      'List the packs of the pattern base, or write one as a glossary file, to read or to edit and use instead (--pack-off NAME --glossary FILE).',
    )
    .argument('[name]', 'the pack to write')
    .option('-o, --output <file>', 'where to: TBX (.tbx), or JSON Lines')
    .action(packs)
}

async function packs(name: string | undefined, { output }: { readonly output?: string }): Promise<void> {
  const base = unwrap(await loadPatternBase())
  if (name === undefined) {
    const total = base.reduce((sum, { concepts }) => sum + concepts.length, 0)
    const lines = base.map((pack) => `${packName(pack)}: ${pack.concepts.length}\n`)
    return deliver(`${lines.join('')}${total} concepts in ${base.length} packs\n`, output)
  }
  const pack = base.find((other) => packName(other) === name)
  if (!pack) throw new Fault('check.no-pack', { name, packs: base.map(packName).join(', ') })
  await deliver(written(pack, output), output)
}

function written(pack: Glossary, path: string | undefined): string {
  return path !== undefined && /^\.(?:tbx|xml)$/i.test(extname(path)) ? writeTbx(pack) : writeGlossaryJsonl(pack)
}
