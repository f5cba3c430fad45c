import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { duizhao } from './command-line.ts'

const folder = temporaryFolder('cli')
const path = (name: string) => join(folder, name)
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content)
  return path(name)
}

const CHINESE = `　　记者：我们厂今年的产量是多少？
　　厂长：今年生产了一千二百台机器，比去年多三成。这块硬骨头，我们啃下来了。
　　下一步，要补短板，解决“卡脖子”问题。
`
const ENGLISH = `Reporter: How much did our factory produce this year?
Director: This year 1,200 machines were produced, 30 percent more than last year. We have gnawed down this hard bone.
Next, we must make up for the short board and solve the "stuck neck" problem.
`
const zh = write('zh.txt', CHINESE)
const en = write('en.txt', ENGLISH)

interface FlagLine {
  readonly rule: string
  readonly severity: string
  readonly source: readonly number[] | null
  readonly target: readonly number[] | null
  readonly message: string
  readonly suggestions: readonly { readonly text: string }[]
}

interface BeadLine {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly confidence: number
  readonly flags: readonly FlagLine[]
}

const beadsOf = (text: string) => (JSON.parse(text) as { readonly beads: readonly BeadLine[] }).beads

describe('duizhao align', () => {
  it('prints sentences and beads as JSON', async () => {
    const { code, out } = await duizhao(['align', zh, en, '--json'])
    const result = JSON.parse(out) as {
      source: string[]
      target: string[]
      beads: { source: number[]; target: number[]; confidence: number }[]
    }
    expect(code).toBe(0)
    expect(result.source[0]).toBe('记者：我们厂今年的产量是多少？')
    expect(result.beads.map(({ source, target }) => [source, target])).toEqual(result.source.map((_, index) => [[index], [index]]))
    for (const { confidence } of result.beads) expect(confidence).toBeGreaterThan(0.5)
  })

  it('with --sentences keeps lines whole and empty lines in their place', async () => {
    const source = write('lines.zh', '第一句。第二句。\n\n第三句。\n')
    const target = write('lines.en', 'The first sentence. The second one.\n\nThe third sentence.\n')
    const { out } = await duizhao(['align', '--sentences', source, target, '--json'])
    const { source: lines, beads } = JSON.parse(out) as { source: string[]; beads: { source: number[]; target: number[] }[] }
    expect(lines).toEqual(['第一句。第二句。', '', '第三句。'])
    expect(beads.flatMap((bead) => bead.source).toSorted((a, b) => a - b)).toEqual([0, 1, 2])
    expect(beads.flatMap((bead) => bead.target).toSorted((a, b) => a - b)).toEqual([0, 1, 2])
    expect(beads).toContainEqual(expect.objectContaining({ source: [2], target: [2] }))
  })
})

describe('duizhao check', () => {
  const pairs = write(
    'pairs.jsonl',
    [
      { id: 'b', source: '解决卡脖子问题。', target: 'Solve the stuck neck problem.' },
      { id: 'a', document: 'd', source: '今天天气很好。', target: 'The weather is fine today.' },
      { id: 7, source: '投资200亿元。', target: 'An investment of 2 billion yuan.' },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  )

  it('prints one line for each pair, in order, with ranges that fit', async () => {
    const { code, out } = await duizhao(['check', '--pairs', pairs, '--json'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | number; flags: FlagLine[] })
    expect(code).toBe(0)
    expect(lines.map(({ id, flags }) => [id, flags.map(({ rule }) => rule)])).toEqual([
      ['b', ['term']],
      ['a', []],
      [7, ['number']],
    ])
    const [term] = lines[0]?.flags ?? []
    expect('Solve the stuck neck problem.'.slice(...(term?.target ?? []))).toContain('stuck neck')
    expect('解决卡脖子问题。'.slice(...(term?.source ?? []))).toBe('卡脖子')
    expect(term?.suggestions[0]?.text).toBeTruthy()
  })

  it('takes glossaries, and fails a build when it is asked to', async () => {
    const glossary = write('own.jsonl', '{"id":"tianqi","zh":["天气"],"preferred":["climate"],"forbidden":["weather"]}\n')
    const plain = await duizhao(['check', '--pairs', pairs, '--no-pattern-base', '--fail-on', 'critical'])
    const strict = await duizhao(['check', '--pairs', pairs, '--glossary', glossary, '--fail-on', 'major'])
    expect([plain.code, strict.code]).toEqual([1, 1])
    expect(plain.out).not.toMatch(/stuck neck/)
    expect(strict.out).toMatch(/^a: major term: 天气 → weather: /m)
    expect((await duizhao(['check', '--pairs', pairs, '--no-pattern-base', '-o', path('o.jsonl')])).code).toBe(0)
    expect(readFileSync(path('o.jsonl'), 'utf8').split('\n')).toHaveLength(4)
  })

  it('names the line that is none', async () => {
    const { code, err } = await duizhao(['check', '--pairs', write('bad.jsonl', '{"id":1,"source":"一","target":"a"}\n{"id":2}\n')])
    expect(code).toBe(2)
    expect(err).toMatch(/line 2/i)
  })
})

describe('duizhao review, info and export', () => {
  const project = path('p.duizhao')
  beforeAll(async () => {
    expect(await duizhao(['review', zh, en, '-o', project])).toMatchObject({ code: 0, out: '' })
  })

  it('gives the same result whichever file comes first, in any encoding, with any line ends', async () => {
    const plain = beadsOf((await duizhao(['review', zh, en, '--json'])).out)
    const turned = await duizhao(['review', en, zh, '--json'])
    expect(beadsOf(turned.out)).toEqual(plain)
    expect(turned.err).toMatch(/other way round/)
    const gb = write('gb.txt', iconv.encode(CHINESE.replaceAll('\n', '\r\n'), 'gb18030'))
    const utf16 = write('utf16.txt', iconv.encode(ENGLISH.replaceAll('\n', '\r\n'), 'utf-16le', { addBOM: true }))
    expect(beadsOf((await duizhao(['review', gb, utf16, '--json'])).out)).toEqual(plain)
    expect(plain.flatMap(({ flags }) => flags.map(({ rule }) => rule))).toContain('term')
  })

  it('tells what is in a project', async () => {
    const { out } = await duizhao(['info', project, '--json'])
    expect(JSON.parse(out)).toMatchObject({
      name: 'p',
      integrity: ['ok'].slice(1),
      acts: 0,
      pairs: [{ rows: 4, reviewed: 0, source: { name: 'zh.txt' } }],
    })
  })

  it.each(['tmx', 'xlf', 'xlsx', 'csv', 'json', 'txt'])('exports %s and says how many segments', async (extension) => {
    const { code, err } = await duizhao(['export', project, '-o', path(`out.${extension}`)])
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringMatching(/4 segments written .* 0 left out/) as string })
    expect(existsSync(path(`out.${extension}`))).toBe(true)
  })

  it('exports only what is reviewed, and counts the rest', async () => {
    const { err } = await duizhao(['export', project, '-o', path('reviewed.csv'), '--only', 'reviewed', '--format', 'csv'])
    expect(err).toMatch(/0 segments written .* 4 left out/)
  })

  it('replaces an untouched project, and never one with work in it', async () => {
    expect((await duizhao(['review', zh, en, '-o', project])).code).toBe(0)
    const { ProjectFile } = await import('../../main/host/project-file.ts')
    const worked = path('worked.duizhao')
    await duizhao(['review', zh, en, '-o', worked])
    const file = ProjectFile.open(worked)
    file.append(
      {
        id: 1,
        kind: 'do',
        subject: 1,
        name: 'judge',
        steps: [{ kind: 'judge', key: 'k', before: null, after: { kind: 'confirmed' } }],
        author: 'Li',
        at: 'now',
      },
      file.state(),
    )
    file.close()
    expect(await duizhao(['review', zh, en, '-o', worked])).toMatchObject({
      code: 2,
      err: expect.stringContaining('worked.duizhao') as string,
    })
    expect((await duizhao(['review', zh, en, '-o', worked, '--overwrite'])).code).toBe(0)
  })

  it('leaves nothing half-written when it is interrupted', async () => {
    const long = [CHINESE, ENGLISH].map((text, side) => write(`long.${side}.txt`, text.repeat(3000)))
    const before = readdirSync(folder)
    const { code, err } = await duizhao(['review', ...long, '-o', path('never.duizhao')], { interruptAfter: /aligning/ })
    expect(code).toBe(130)
    expect(err).toMatch(/cancelled/)
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('unusable input ends with 2, the place and a remedy', () => {
  const story = write(
    'story.txt',
    'The old man went down to the river. He had forgotten his net. A dog barked somewhere. Nobody answered it.\n'.repeat(5),
  )
  mkdirSync(path('directory'))
  it.each([
    ['a missing file', ['review', zh, path('none.txt'), '--json'], /none\.txt/],
    ['an empty file', ['review', zh, write('empty.txt', ''), '--json'], /empty\.txt is empty/],
    ['white space', ['review', zh, write('blank.txt', ' \n　\n'), '--json'], /blank\.txt/],
    ['a binary file', ['review', zh, write('binary.txt', new Uint8Array([0, 1, 2, 255, 0])), '--json'], /binary/],
    [
      'broken UTF-8',
      ['review', zh, write('broken.txt', Buffer.concat([Buffer.from(ENGLISH), Buffer.from([0xff, 0xc0])])), '--json'],
      /byte \d+/,
    ],
    ['one endless line', ['review', zh, write('endless.txt', 'word '.repeat(600_000)), '--json'], /[Ll]ine 1/],
    ['a folder', ['review', zh, path('directory'), '--json'], /folder/],
    ['two Chinese files', ['review', zh, write('zh2.txt', CHINESE), '--json'], /Chinese/],
    ['two texts that do not belong together', ['review', zh, story, '--json'], /likeness \d+ of 100/],
    ['a project that is none', ['info', zh], /zh\.txt/],
    ['a project that is not there', ['info', path('none.duizhao')], /none\.duizhao/],
    ['a folder that is not there', ['review', zh, en, '-o', path('nowhere/p.duizhao')], /nowhere/],
    ['an export format that is none', ['export', path('p.duizhao'), '-o', path('x.doc')], /x\.doc/],
    ['a severity that is none', ['check', '--pairs', zh, '--fail-on', 'bad'], /neutral, minor, major, critical/],
    ['a mistyped command', ['revew', zh, en], /Did you mean review/],
    ['a mistyped option', ['review', zh, en, '--jsn'], /Did you mean --json/],
  ])('%s', async (_, args, said) => {
    const { code, out, err } = await duizhao(args)
    expect(err).toMatch(said)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toMatch(/at .*:\d+:\d+/)
  })

  it('goes on with --force where the texts do not look like a pair', async () => {
    expect((await duizhao(['review', zh, story, '--json', '--force'])).code).toBe(0)
  })
})

it.skipIf(!existsSync('/dev/full'))('says so when standard output cannot take the result', () => {
  const args = [join(import.meta.dirname, '../../main/cli/duizhao.mjs'), 'align', zh, en, '--json']
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
  closeSync(full)
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('The disk is full') as string })
})

describe('the command', () => {
  it.each(['align', 'check', 'review', 'export', 'info', 'serve'])('%s has a help page', async (name) => {
    const { code, out } = await duizhao([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Usage: duizhao ${name} `))
  })

  const old = process.env['DUIZHAO_OLD_NODE'] ?? '/usr/bin/env'
  it.skipIf(old === '/usr/bin/env')('hands over to the pinned Node from an older one', () => {
    const out = execFileSync(old, [join(import.meta.dirname, '../../main/cli/duizhao.mjs'), '--version'], { encoding: 'utf8' })
    expect(out.trim()).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
