import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { duizhao } from './command-line.ts'

let folder = ''
const place = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const align = (...options: string[]) =>
  duizhao(['align', '--sentences', '--json', join(folder, 'zh.txt'), join(folder, 'en.txt'), ...options])

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-cli-dictionary-'))
  process.env['DUIZHAO_DATA'] = join(folder, 'data')
  place('zh.txt', '小猫坐在窗台上看雨。\n它忽然跳了下来。\n')
  place('en.txt', 'The kitten sat on the windowsill watching the rain.\nSuddenly it jumped down.\n')
})
afterAll(() => {
  delete process.env['DUIZHAO_DATA']
  rmSync(folder, { recursive: true, force: true })
})

describe('duizhao align --dictionary', { timeout: 60_000 }, () => {
  test('uses CC-CEDICT when nothing is said, and says what it knows', async () => {
    const { code, out, err } = await align()
    expect(code).toBe(0)
    expect(err).toMatch(/^dictionaries: CC-CEDICT \(\d{3},\d{3} entries, \d+ % of the words\)$/m)
    expect(JSON.parse(out)).toMatchObject({ dictionaries: [{ name: 'CC-CEDICT' }] })
  })

  test('takes several, in order', async () => {
    const mine = place('mine.tsv', '小猫\tkitten\n窗台\twindowsill\nbad\n')
    const { out, err } = await align('--dictionary', 'cedict', '--dictionary', mine)
    expect(err).toContain('mine.tsv: 1 line not used. Line 3 has one column only. Put a tab between the Chinese and the English.')
    expect(err).toMatch(/^dictionaries: CC-CEDICT \(.*\), mine\.tsv \(2 entries, \d+ % of the words\)$/m)
    const { dictionaries } = JSON.parse(out) as { readonly dictionaries: readonly { readonly covered: number }[] }
    expect(dictionaries[1]?.covered).toBeGreaterThan(0.1)
    expect(dictionaries[1]?.covered).toBeLessThan(0.9)
  })

  test('does without any', async () => {
    const { code, out, err } = await align('--dictionary', 'none')
    expect([code, err.includes('without a dictionary')]).toEqual([0, true])
    expect(JSON.parse(out)).toMatchObject({ dictionaries: [], beads: [{ source: [0] }, { source: [1] }] })
  })

  test.each([
    [['gone.tsv'], /There is no file .*gone\.tsv\. Check the name/],
    [['zh.txt'], /No line of zh\.txt is an entry of a dictionary \(the first that should be: line 1\)\. Give each line/],
    [['none', 'cedict'], /Both “none” and other dictionaries were named\./],
  ])('refuses %j with exit code 2, the place and a remedy', async (names, said) => {
    const options = names.flatMap((name) => ['--dictionary', name.includes('.') ? join(folder, name) : name])
    const { code, out, err } = await align(...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(said)
  })

  test('takes the list of the preferences, and goes on without what is not there', async () => {
    const mine = place('own.tsv', '小猫\tkitten\n')
    const files = [
      { path: mine, on: true },
      { path: join(folder, 'moved.tsv'), on: true },
      { path: join(folder, 'off.tsv'), on: false },
    ]
    writeFileSync(join(folder, 'data', 'preferences.json'), JSON.stringify({ dictionaries: { cedict: false, files } }))
    const { code, err } = await align()
    rmSync(join(folder, 'data', 'preferences.json'))
    expect(code).toBe(0)
    expect(err).toMatch(/There is no file .*moved\.tsv/)
    expect(err).not.toContain('off.tsv')
    expect(err).toMatch(/^dictionaries: own\.tsv \(1 entries/m)
  })
})
