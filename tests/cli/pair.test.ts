import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { duizhao } from './command-line.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')

interface PairingLine {
  readonly pairs: readonly { readonly source: string; readonly target: string; readonly figure: number; readonly sure: boolean }[]
  readonly alone: { readonly source: readonly string[]; readonly target: readonly string[] }
  readonly unreadable: readonly { readonly file: string; readonly code: string; readonly reason: string }[]
}

describe('duizhao pair', () => {
  const folder = temporaryFolder('pair')
  const copy = (sample: string, side: string, name: string) => cpSync(join(SAMPLES, sample, `${side}.txt`), join(folder, name))
  mkdirSync(join(folder, 'english'))
  copy('story', 'source', 'a.txt')
  copy('report', 'source', 'b.txt')
  copy('interview', 'source', 'c.txt')
  copy('report', 'target', 'english/x.txt')
  copy('story', 'target', 'english/y.txt')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'numbers.txt'), '12 34 56\n')
  writeFileSync(join(folder, 'picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))
  writeFileSync(join(folder, '.hidden'), 'not looked at')

  it('pairs what can be read and gives a reason for what cannot', async () => {
    const { code, out, err } = await duizhao(['pair', folder, '--json'])
    const { pairs, alone, unreadable } = JSON.parse(out) as PairingLine
    expect([code, err]).toEqual([0, expect.stringContaining('aligning')])
    expect(pairs.map(({ source, target, sure }) => [source, target, sure])).toEqual([
      ['a.txt', 'english/y.txt', true],
      ['b.txt', 'english/x.txt', true],
    ])
    expect(alone).toEqual({ source: ['c.txt'], target: [] })
    expect(unreadable.map(({ file, code: reason }) => [file, reason])).toEqual([
      ['empty.txt', 'input.empty'],
      ['numbers.txt', 'pair.unknown-language'],
      ['picture.png', 'input.known-format'],
    ])
  })

  it('prints the same as lines', async () => {
    const { out } = await duizhao(['pair', folder, '--dictionary', 'none'])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t')[0]?.replace(/^\d\.\d\d\??$/, 'pair'))).toEqual([
      'pair',
      'pair',
      'alone',
      ...Array<string>(3).fill('unreadable'),
    ])
    expect(lines[2]).toBe('alone\tc.txt\t')
  })

  it('names a folder that is none', async () => {
    const missing = await duizhao(['pair', join(folder, 'nowhere')])
    const file = await duizhao(['pair', join(folder, 'a.txt')])
    expect([missing.code, file.code]).toEqual([2, 2])
    expect(file.err).toMatch(/is no folder/)
  })

  it('ends at Ctrl+C', async () => {
    const { code, out, err } = await duizhao(['pair', folder], { interruptAfter: /cutting into sentences/ })
    expect([code, out]).toEqual([130, ''])
    expect(err).toMatch(/cancelled/)
  })
})
