import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { duizhao } from './command-line.ts'

const folder = temporaryFolder('cli-borders')
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const zh = write('zh.txt', '他来了。她走了。\n天黑了。\n')
// As a text without borders, the second English sentence would go with the second Chinese one.
const en = write('en.txt', 'He came.\nShe left. It grew dark.\n')

describe('--borders', () => {
  it('keeps each line with its counterpart', async () => {
    const { code, out } = await duizhao(['align', zh, en, '--borders', 'lines', '--json'])
    const { source, target, beads } = JSON.parse(out) as {
      source: string[]
      target: string[]
      beads: { source: number[]; target: number[] }[]
    }
    expect(code).toBe(0)
    expect([source.length, target.length]).toEqual([3, 3])
    for (const bead of beads) expect(new Set([...bead.source.map((at) => at < 2), ...bead.target.map((at) => at < 1)]).size).toBe(1)
  })
  it('is kept in a project', async () => {
    const path = join(folder, 'made.duizhao')
    expect((await duizhao(['review', zh, en, '--borders', 'lines', '--force', '-o', path])).code).toBe(0)
    const file = ProjectFile.open(path, { readOnly: true })
    expect(file.state().pairs[0]?.segments.filter(({ border }) => border)).toHaveLength(1)
    file.close()
  })
  it('with --sentences counts empty lines as well', async () => {
    const [left, right] = [write('left.txt', '一。\n\n二。\n'), write('right.txt', 'One.\nTwo.\n\n')]
    const { code, out } = await duizhao(['align', left, right, '--sentences', '--borders', 'lines', '--json'])
    expect(code).toBe(0)
    expect((JSON.parse(out) as { beads: unknown[] }).beads.length).toBeGreaterThanOrEqual(3)
  })
  it('says both counts and the remedy where they differ', async () => {
    const more = write('more.txt', 'He came.\nShe left.\nIt grew dark.\n')
    const { code, err } = await duizhao(['align', zh, more, '--borders', 'lines'])
    expect(code).toBe(2)
    expect(err).toContain('Lines with text in the Chinese: 2, in the English: 3.')
    expect(err).toContain('choose another border or none')
    expect((await duizhao(['review', zh, more, '--borders', 'chapters'])).err).toContain('Neither text has a heading')
    expect((await duizhao(['align', zh, more, '--borders', 'pages'])).code).toBe(2)
  })
})
