import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../build/temporary-folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROGRAM = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly { readonly rule: { readonly name: string } }[] }
  readonly modules: readonly { readonly source: string }[]
}

function cruise(folder: string, parts: readonly string[]): Cruise {
  const args = [PROGRAM, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...parts]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })) as Cruise
}

describe('the arrows between folders', () => {
  it('are kept, in every source file', () => {
    const { summary, modules } = cruise(ROOT, ['src', 'main', 'renderer'])
    const seen = new Set(modules.map(({ source }) => source))
    const files = ['src', 'main', 'renderer'].flatMap((part) =>
      readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${part}/${name.replaceAll('\\', '/')}`),
    )
    expect(files.length).toBeGreaterThan(200)
    expect(files.filter((file) => !seen.has(file))).toEqual([])
    expect(summary.violations.map(({ rule }) => rule.name)).toEqual([])
  })

  const folder = temporaryFolder('layer')
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) cpSync(join(ROOT, name), join(folder, name))
  const plant = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  plant('src/check/flag.ts', 'export const flag = 1\n')
  plant('src/bridge/contract.ts', `export { step } from '../review/step.ts'\n`)
  plant('src/review/step.ts', `export const step = 1\n`)
  plant('src/segment/a.ts', `import { b } from './b.ts'\nexport const a = () => b\n`)
  plant('src/segment/b.ts', `import { a } from './a.ts'\nexport const b = () => a\n`)
  plant(
    'src/model/bead.ts',
    `import { flag } from '../check/flag.ts'\nimport { readFileSync } from 'node:fs'\nexport const bead = [flag, readFileSync]\n`,
  )
  plant('renderer/row.ts', `export { host } from '../main/host.ts'\n`)
  plant('main/host.ts', `export const host = 1\n`)

  it('are missed nowhere: each forbidden arrow that is planted is found', () => {
    const found = cruise(folder, ['src', 'main', 'renderer']).summary.violations.map(({ rule }) => rule.name)
    expect(new Set(found)).toEqual(
      new Set(['arrows-of-model', 'bridge-types-only', 'core-without-hosts', 'no-cycle', 'renderer-without-hosts']),
    )
  })
})
