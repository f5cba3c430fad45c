import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../build/temporary-folder.ts'
import { galeChurch } from './gale-church.ts'
import { parseBeads, readGold } from './gold.ts'
import { parseOutput } from './rival-output.ts'
import { f1, scoreTable, sum, tally } from './score.ts'

const GOLD = `[0]:[0]
[1, 2]:[1]
[3]:[2, 3]
[4]:[]
[]:[4]
[5]:[5]
`
/** Two beads equal, one shares sentences, one null is right and one is not, and one bead is too small. */
const PROPOSED = '[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[2, 3]\n[4]:[]\n[5]:[4, 5]\n'

describe('scores', () => {
  const of = tally(parseBeads(GOLD), parseBeads(PROPOSED))

  it('counts beads that equal, beads that share, and nulls by sentence', () => {
    expect(of).toMatchObject({
      proposed: 6,
      proposedStrict: 3,
      proposedLax: 5,
      gold: 4,
      goldStrict: 2,
      goldLax: 4,
      nullsSaid: 2,
      nullsRight: 1,
      nullsGold: 2,
    })
    expect(of.types).toEqual({
      '1-1': { found: 1, all: 2 },
      '2-1': { found: 0, all: 1 },
      '1-2': { found: 1, all: 1 },
      '1-0': { found: 1, all: 1 },
      '0-1': { found: 0, all: 1 },
    })
    expect([f1(of, 'strict'), f1(of, 'lax')]).toEqual([0.5, (2 * (5 / 6)) / (5 / 6 + 1)])
  })

  it('pools documents', () => {
    expect(sum([of, of])).toMatchObject({ proposed: 12, goldStrict: 4, types: { '1-1': { found: 2, all: 4 } } })
    expect(scoreTable([['all', sum([of, of])]])).toContain('.500 |')
  })

  const script = join(import.meta.dirname, '../../../../shared/bench/score-alignment.mjs')
  it.skipIf(!existsSync(script))('equals the shared script', () => {
    const folder = join(temporaryFolder('score'), 'gold')
    mkdirSync(folder)
    for (const [name, text] of [
      ['001.zh', '一\n二\n三\n四\n五\n六\n'],
      ['001.en', 'a\nb\nc\nd\ne\nf\n'],
      ['001.align', GOLD],
      ['said.mjs', `console.log(${JSON.stringify(JSON.stringify({ beads: parseBeads(PROPOSED) }))})`],
    ] as const)
      writeFileSync(join(folder, name), text)
    const run = `"${process.execPath}" "${join(folder, 'said.mjs')}" {source} {target}`
    const said = execFileSync(process.execPath, [script, folder, '--run', run], { encoding: 'utf8' })
    expect(said).toContain('strict P 0.500 R 0.500 F1 0.500')
    expect(said).toContain('lax P 0.833 R 1.000 F1 0.909')
    expect(said).toContain('nulls P 0.50 R 0.50 of 2')
    expect(tally(readGold(folder)[0]?.beads ?? [], parseBeads(PROPOSED))).toEqual(of)
  })
})

describe('what other programs print', () => {
  const beads = [
    { source: [0], target: [0] },
    { source: [1, 2], target: [1] },
    { source: [], target: [2] },
  ]

  it('is read as JSON, as brackets with a score, and as a ladder', () => {
    expect(parseOutput(JSON.stringify({ beads }))).toEqual(beads)
    expect(parseOutput('[0]:[0]:0.12\n[1, 2]:[1]:0.5\n[]:[2]:0\n')).toEqual(beads)
    expect(parseOutput('0\t0\t0.4\n1\t1\t0.3\n3\t2\t-0.3\n3\t3\t0\n')).toEqual(beads)
  })

  it('is refused when it is neither', () => {
    expect(() => parseOutput('usage: aligner SOURCE TARGET')).toThrow(/ladder/)
  })
})

describe('Gale-Church', () => {
  it('joins what lengths say belongs together', () => {
    const [source, target] = [
      [4, 90, 40, 38],
      [12, 130, 140, 236],
    ].map((lengths) => lengths.map((length) => 'x'.repeat(length)))
    expect(galeChurch(source ?? [], target ?? [])).toEqual([
      { source: [0], target: [0] },
      { source: [1], target: [1, 2] },
      { source: [2, 3], target: [3] },
    ])
  })
})
