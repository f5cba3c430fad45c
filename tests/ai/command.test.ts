import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { duizhao } from '../cli/command-line.ts'
import { FakeEndpoint } from './fake-endpoint.ts'

const folder = temporaryFolder('ai')
const pairs = join(folder, 'pairs.jsonl')
writeFileSync(pairs, '{"id": 1, "source": "雨下了一整夜。", "target": "The rain fell at noon."}\n')
const service = await FakeEndpoint.start(() => ({
  errors: [
    {
      pair: 1,
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
