import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { USUAL_PROFILE, writeProfile } from '../../src/check/index.ts'
import { parseTbx } from '../../src/glossary/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { duizhao } from './command-line.ts'

const folder = temporaryFolder('choice')
const pairs = join(folder, 'pairs.jsonl')
writeFileSync(pairs, '{"id": 1, "source": "要锻长板，卖了三千台。", "target": "Forge longboards and sell 300 machines."}\n')

/** The rules that flag the pair under these options. */
async function rulesOf(...options: readonly string[]): Promise<readonly string[]> {
  const { out } = await duizhao(['check', '--pairs', pairs, '--json', ...options])
  const { flags } = JSON.parse(out) as { readonly flags: readonly { readonly rule: string }[] }
  return [...new Set(flags.map(({ rule }) => rule))].sort()
}

describe('what is checked is the choice of the user', () => {
  it('a rule can be left out', async () => {
    expect(await rulesOf()).toEqual(['number', 'term'])
    expect(await rulesOf('--rule-off', 'number')).toEqual(['term'])
  })

  it('a pack can be left out, written as TBX, edited and used instead', async () => {
    expect(await rulesOf('--pack-off', 'policy')).toEqual(['number'])
    const file = join(folder, 'policy.tbx')
    expect((await duizhao(['packs', 'policy', '-o', file])).code).toBe(0)
    const own = parseTbx(readFileSync(file, 'utf8'), 'policy.tbx')
    const shipped = await duizhao(['packs', 'policy'])
    expect(own.ok && own.value.concepts.length).toBe(shipped.out.trim().split('\n').length)
    expect(await rulesOf('--pack-off', 'policy', '--glossary', file)).toEqual(['number', 'term'])
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('长板', '铁板'))
    expect(await rulesOf('--pack-off', 'policy', '--glossary', file)).not.toContain('term')
  })

  it('a profile says it, and the options beside it go before', async () => {
    const file = join(folder, 'house.json')
    const profile = { ...USUAL_PROFILE, rulesOff: ['number'], packsOff: ['base/policy'], severities: { term: 'critical' as const } }
    writeFileSync(file, writeProfile({ name: 'House', profile }))
    expect(await rulesOf('--profile', file)).toEqual([])
    expect(await rulesOf('--profile', file, '--rule-on', 'number')).toEqual(['number'])
    writeFileSync(file, readFileSync(file, 'utf8').replace('"base/policy": false', '"base/policy": true'))
    const { out, code } = await duizhao(['check', '--pairs', pairs, '--json', '--profile', file, '--fail-on', 'critical'])
    expect(out).toContain('"severity":"critical"')
    expect(code).toBe(1)
  })

  it('what is wrong with a profile is told with its place', async () => {
    const file = join(folder, 'bad.json')
    writeFileSync(
      file,
      writeProfile({ name: 'House', profile: USUAL_PROFILE }).replace('"rules": {}', '"rules": {"term": {"severity": "deadly"}}'),
    )
    const { code, err } = await duizhao(['check', '--pairs', pairs, '--profile', file])
    expect(code).toBe(2)
    expect(err).toContain('rules.term.severity')
  })

  it.each([
    ['--pack-off', 'nothing', 'has no pack “nothing”'],
    ['--rule-off', 'nothing', 'The rules are term'],
    ['--rule-on', 'nothing', 'The rules are term'],
  ])('%s %s: what there is is told', async (option, value, said) => {
    const { code, err } = await duizhao(['check', '--pairs', pairs, option, value])
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})

describe('what there is to choose from', () => {
  it('rules are listed in both languages', async () => {
    expect((await duizhao(['rules'])).out).toMatch(/^term: /m)
    expect((await duizhao(['rules', '--language', 'zh'])).out).toMatch(/默认关闭/)
  })

  it('packs are listed with their sizes', async () => {
    const { out } = await duizhao(['packs'])
    const sizes = [...out.matchAll(/^[a-z-]+: (\d+)$/gm)].map((line) => Number(line[1]))
    expect(out).toContain(`${sizes.reduce((sum, size) => sum + size, 0)} concepts in ${sizes.length} packs`)
  })
})
