import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { duizhao } from '../cli/command-line.ts'
import { FakeEndpoint } from './fake-endpoint.ts'

const folder = temporaryFolder('ai')
const pairs = join(folder, 'pairs.jsonl')
writeFileSync(pairs, '{"id": 1, "source": "雨下了一整夜。", "target": "The rain fell at noon."}\n')
const service = await FakeEndpoint.start(({ pairs: asked }) => ({
  errors: [
    {
      pair: asked.find(({ chinese }) => chinese.includes('一整夜'))?.pair,
      type: 'accuracy/mistranslation',
      severity: 'major',
      chinese: '一整夜',
      english: 'at noon',
      reason_en: 'All night.',
      reason_zh: '整夜。',
      better: 'all night',
    },
  ],
}))
afterAll(() => service.end())

describe('duizhao check --ai', () => {
  it('shows what the model says beside the rules, in the language asked for', async () => {
    const { code, out } = await duizhao(['check', '--pairs', pairs, '--ai', service.address, '--ai-model', 'tiny', '--language', 'zh'])
    expect([code, out]).toEqual([0, '1: major model-review: 一整夜 → at noon: tiny：整夜。\n'])
  })

  it('asks nobody unless one says so', async () => {
    const before = service.asked.length
    await duizhao(['check', '--pairs', pairs])
    expect(service.asked.length).toBe(before)
  })

  it.each([
    ['--ai', 'http://127.0.0.1:9/v1'],
    ['--ai-model', 'tiny'],
  ])('%s alone is not enough, and says so', async (...option) => {
    const { code, err } = await duizhao(['check', '--pairs', pairs, ...option])
    expect(code).toBe(2)
    expect(err).toContain('--ai-model NAME')
  })
})

describe('duizhao review --ai', () => {
  const [zh, en, project] = ['zh.txt', 'en.txt', 'model.duizhao'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(zh, '今年冬天很冷。雨下了一整夜。河水涨了起来。\n')
  writeFileSync(en, 'This winter is very cold. The rain fell at noon. The river rose.\n')
  const model = ['--ai', service.address, '--ai-model', 'tiny']

  it('shows what the model says, and keeps it in the project', async () => {
    const { code, out } = await duizhao(['review', zh, en, '--force', '--json', ...model])
    expect(code).toBe(0)
    expect(out).toContain('"rule":"model-review"')
    expect((await duizhao(['review', zh, en, '--force', '-o', project, ...model])).code).toBe(0)
    const file = ProjectFile.open(project)
    const said = [...file.answers().values()].filter(({ findings }) => findings.length > 0)
    expect(said).toMatchObject([{ model: 'tiny', target: 'The rain fell at noon.', findings: [{ english: 'at noon' }] }])
    expect(file.answers().size).toBe(3)
    expect([...file.flags().values()].flatMap(({ flags }) => flags.map(({ rule }) => rule))).toContain('model-review')
    file.close()
  })

  it('says before it aligns that an address is none', async () => {
    const { code, err } = await duizhao(['review', zh, en, '--ai', 'localhost', '--ai-model', 'tiny'])
    expect(code).toBe(2)
    expect(err).toContain('The address “localhost” is not one of a service')
    expect(err).not.toContain('aligning')
  })
})
