import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileDictionary } from '../../main/host/dictionary-compile.ts'
import { DictionaryShelf } from '../../main/host/dictionary-shelf.ts'
import type { DictionarySource } from '../../main/host/dictionary-source.ts'
import { readyStack } from '../../main/host/dictionary-stack.ts'

let folder = ''
let compiled: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-dictionary-'))
  compiled = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A shelf as after a new start of the program; `compiled` tells what it had to compile. A few lines stand for the general dictionary, for speed. */
function shelf(cacheFolder = join(folder, 'cache')): DictionaryShelf {
  return new DictionaryShelf({
    cacheFolder,
    compile: (source) => {
      compiled.push(source.kind === 'cedict' ? 'cedict' : source.path)
      return compileDictionary(source.kind === 'cedict' ? dictionary('general.u8', '雨 雨 [yu3] /rain/\n') : source)
    },
  })
}
function dictionary(name: string, text: string): DictionarySource & { readonly kind: 'file' } {
  const path = join(folder, name)
  writeFileSync(path, text)
  return { kind: 'file', path }
}
const cached = () => readdirSync(join(folder, 'cache', 'dictionaries'))
const stems = async (on: DictionaryShelf, sources: readonly DictionarySource[], word: string) => {
  const { stack } = await on.stack(sources, false)
  return readyStack(stack, []).lexicon.meaning(word)
}

describe('a dictionary that is used again', () => {
  it('is compiled once in a run and once for all runs', async () => {
    const mine = dictionary('mine.tsv', '锻长板\tbuild on strengths\n')
    const first = shelf()
    await Promise.all([first.open(mine), first.open(mine)])
    await first.open(mine)
    expect(await shelf().open(mine)).toMatchObject({ ok: true, value: { name: 'mine.tsv', about: { entries: 1, skipped: { count: 0 } } } })
    expect(compiled).toEqual([mine.path])
  })

  it('is compiled again when its file has changed, and the old form goes', async () => {
    const mine = dictionary('mine.tsv', '雨\train\n')
    const one = shelf()
    await one.open(mine)
    const before = cached()
    dictionary('mine.tsv', '雨\tshower\n风\twind\n')
    utimesSync(mine.path, 1_800_000_000, 1_800_000_000)
    expect(await stems(one, [mine], '雨')).toEqual([{ stem: 'shower', weight: 3 }])
    expect(cached()).toHaveLength(1)
    expect(cached()).not.toEqual(before)
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, statSync(path).size / 2)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['something else', (path: string) => writeFileSync(path, 'not a lexicon at all')],
    [
      'with one bit turned',
      (path: string) => {
        const bytes = readFileSync(path)
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        writeFileSync(path, bytes)
      },
    ],
  ])('is compiled again when the cached form is %s', async (_, damage) => {
    const mine = dictionary('mine.tsv', '雨\train\n')
    await shelf().open(mine)
    const path = join(folder, 'cache', 'dictionaries', cached()[0] ?? '')
    const sound = readFileSync(path)
    damage(path)
    expect(await stems(shelf(), [mine], '雨')).toEqual([{ stem: 'rain', weight: 3 }])
    expect(compiled).toHaveLength(2)
    expect(readFileSync(path).equals(sound)).toBe(true)
  })

  it('works from memory where the cache cannot be', async () => {
    const mine = dictionary('mine.tsv', '雨\train\n')
    // A file stands where the folder should be: not even root can write into it.
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, '')
    const on = shelf(blocked)
    expect(await stems(on, [mine], '雨')).toEqual([{ stem: 'rain', weight: 3 }])
    await on.open(mine)
    expect(compiled).toHaveLength(1)
    expect(readFileSync(blocked, 'utf8')).toBe('')
  })

  it('leaves no half-written file behind', async () => {
    mkdirSync(join(folder, 'cache', 'dictionaries'), { recursive: true })
    await shelf().open(dictionary('mine.tsv', '雨\train\n'))
    expect(cached().every((name) => name.endsWith('.lexicon'))).toBe(true)
  })
})

describe('several dictionaries', () => {
  it('count the more the earlier they stand, and CC-CEDICT least', async () => {
    const [first, second] = [dictionary('a.tsv', '雨\tshower\n'), dictionary('b.tsv', '雨\tdrizzle\n')]
    const { stack } = await shelf().stack([{ kind: 'cedict' }, first, second], false)
    expect(stack.shared.map(({ name, weight }) => [name, weight])).toEqual([
      ['CC-CEDICT', 1],
      ['a.tsv', 3],
      ['b.tsv', 2.5],
    ])
  })

  it('are told with their problems when they cannot be had, and the others work', async () => {
    const missing: DictionarySource = { kind: 'file', path: join(folder, 'gone.tsv') }
    const prose = dictionary('prose.txt', '今天下雨。\n')
    const { stack, problems } = await shelf().stack([missing, prose, dictionary('good.tsv', '雨\train\n')], true)
    expect(problems.map(({ problem }) => problem.code)).toEqual(['input.missing', 'dictionary.no-entries'])
    expect(stack.shared.map(({ name }) => name)).toEqual(['good.tsv'])
    expect(stack.glossaries).toBe(true)
  })

  it('say what each knows of a text, glossaries as well', async () => {
    const { stack } = await shelf().stack([dictionary('mine.tsv', '下雨\tto rain\n')], true)
    const terms = [
      { id: 't', name: 't', concepts: [{ id: '1', chinese: ['今天'], english: [{ text: 'today', status: 'preferred' as const }] }] },
    ]
    expect(readyStack(stack, terms).use(['今天下雨了'])).toEqual({
      parts: [
        { kind: 'file', name: 'mine.tsv', entries: 1, covered: 1 / 3 },
        { kind: 'glossaries', name: 'glossaries', entries: 1, covered: 1 / 3 },
      ],
      together: 2 / 3,
    })
  })
})

describe('a dictionary in another encoding', () => {
  it('is read as texts are', async () => {
    const path = join(folder, 'gb.tsv')
    writeFileSync(
      path,
      Buffer.concat([
        Buffer.from([0xd3, 0xea, 0x09]),
        Buffer.from('rain\n'),
        Buffer.from([0xcf, 0xc2, 0xd3, 0xea, 0x09]),
        Buffer.from('to rain\n'),
      ]),
    )
    chmodSync(path, 0o444)
    expect(await stems(shelf(), [{ kind: 'file', path }], '雨')).toEqual([{ stem: 'rain', weight: 3 }])
    expect(existsSync(path)).toBe(true)
  })
})
