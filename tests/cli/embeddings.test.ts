import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadEmbeddingPlugIn, plugInFolder } from '../../main/host/embedding-plugin.ts'
import { userDataFolder } from '../../main/host/user-folder.ts'
import { writeStandInPlugIn } from '../build/stand-in-plugin.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { writeTinyModel } from '../build/tiny-model.ts'
import { duizhao } from './command-line.ts'

const folder = temporaryFolder('cli-embeddings')
const installed = plugInFolder(userDataFolder())
const isInstalled = (await loadEmbeddingPlugIn(installed)).ok
const data = join(folder, 'user data')
const plugIns = plugInFolder(data)
/** The user's own compiled dictionary stays; only the plug-in changes. */
const install = (put: () => void) => {
  rmSync(plugIns, { recursive: true, force: true })
  put()
}

// No dictionary has these words. The second Chinese sentence has no counterpart; from lengths alone, another one seems to have none.
const zh = join(folder, 'zh.txt')
const en = join(folder, 'en.txt')
const WORDS = [
  ['㐇', 'zorva'],
  ['㐊', ''],
  ['㐋', 'trelk'],
  ['㐎', 'ulnik'],
  ['㐒', 'yelb'],
] as const
const model = writeTinyModel(
  join(folder, 'model'),
  Object.fromEntries(
    WORDS.flatMap(([chinese, english], meaning) => {
      const vector = WORDS.map((_, at) => (at === meaning ? 1 : 0))
      return [[chinese, vector], ...(english === '' ? [] : [[english, vector] as const])]
    }),
  ),
)
const RIGHT = ['0:0', '1:', '2:1', '3:2', '4:3']

const align = async (...options: string[]) => {
  const { code, out, err } = await duizhao(['align', '--sentences', '--json', zh, en, ...options])
  const { beads = [] } = (out === '' ? {} : JSON.parse(out)) as { beads?: { source: number[]; target: number[] }[] }
  return { code, err, shape: beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`) }
}

beforeAll(() => {
  process.env['DUIZHAO_DATA'] = data
  writeFileSync(zh, WORDS.map(([word]) => `${word.repeat(6)}。\n`).join(''))
  writeFileSync(en, WORDS.flatMap(([, word]) => (word === '' ? [] : [`${word} ${word} ${word}.\n`])).join(''))
})
afterAll(() => {
  delete process.env['DUIZHAO_DATA']
})

describe('--embeddings without the plug-in', { timeout: 60_000 }, () => {
  test('says how to install it, and aligns nothing', async () => {
    const { code, err, shape } = await align('--embeddings', model)
    expect([code, shape]).toEqual([2, []])
    expect(err).toContain('The plug-in that sentence embeddings need is not installed. Install it once with: npm install --prefix ')
    expect(err).toMatch(/--prefix ".*user data.plug-ins" onnxruntime-web@[\d.]+ @huggingface\/tokenizers@[\d.]+ \(about 100 MB\)/)
  })

  test('nothing asks for it where the option is not given', async () => {
    const { code, err, shape } = await align()
    expect([code, err.includes('embeddings')]).toEqual([0, false])
    expect(shape).not.toEqual(RIGHT)
  })
})

const REAL = 'the plug-in that is installed for this user'
describe.each(['a stand-in of the plug-in', REAL])('--embeddings with %s', { timeout: 60_000 }, (which) => {
  describe.skipIf(which === REAL && !isInstalled)('where it is there', () => {
    beforeAll(() =>
      install(() => {
        if (which !== REAL) return writeStandInPlugIn(plugIns)
        mkdirSync(plugIns)
        symlinkSync(join(installed, 'node_modules'), join(plugIns, 'node_modules'), 'junction')
      }),
    )

    test('aligns what no dictionary knows', async () => {
      const { code, err, shape } = await align('--embeddings', model)
      expect([code, err]).toEqual([0, expect.stringContaining('reading meanings\naligning\n')])
      expect(shape).toEqual(RIGHT)
    })

    test('reviews with it', async () => {
      const { code, out } = await duizhao(['review', '--force', '--json', zh, en, '--embeddings', model])
      expect(code).toBe(0)
      const { beads } = JSON.parse(out) as { beads: { source: string[]; target: string[] }[] }
      expect(beads.find(({ target }) => target[0]?.startsWith('ulnik'))?.source).toEqual([`${'㐎'.repeat(6)}。`])
    })

    const broken = (name: string, file: string, content: string) => {
      const place = writeTinyModel(join(folder, `${name} ${which}`), { a: [1], b: [0] })
      writeFileSync(join(place, file), content)
      return place
    }
    const empty = (name: string, ...files: string[]) => {
      const place = join(folder, `${name} ${which}`)
      mkdirSync(place, { recursive: true })
      for (const file of files) writeFileSync(join(place, file), '{}')
      return place
    }
    test.each([
      ['no folder', () => join(folder, 'gone'), /There is no model folder .*gone\. Give the folder/],
      ['a file for a folder', () => zh, /There is no model folder .*zh\.txt\./],
      ['no tokenizer', () => empty('bare', 'model.onnx'), /The model folder .*bare.* has no readable tokenizer\.json\./],
      [
        'a tokenizer cut off',
        () => broken('cut', 'tokenizer.json', '{"model":'),
        /The tokenizer .*tokenizer\.json cannot be used \(.*JSON.*\)\. Copy/,
      ],
      [
        'a tokenizer that is none',
        () => broken('other', 'tokenizer.json', '{}'),
        /The tokenizer .*tokenizer\.json cannot be used \(.+\)\. Copy/,
      ],
      [
        'a model that is none',
        () => broken('noise', 'model.onnx', 'noise'),
        /The model .*model\.onnx cannot be read \(.*protobuf parsing failed.*\)\./,
      ],
    ])('names what is wrong with %s', async (_, make, said) => {
      const { code, err, shape } = await align('--embeddings', make())
      expect([code, shape]).toEqual([2, []])
      expect(err).toMatch(said)
    })

    test('says that the model file is missing', async () => {
      const place = join(folder, `without model ${which}`)
      mkdirSync(place)
      symlinkSync(join(model, 'tokenizer.json'), join(place, 'tokenizer.json'))
      const { code, err } = await align('--embeddings', place)
      expect([code, err]).toEqual([2, expect.stringMatching(/The model folder .*without model.* has no readable model\.onnx\./)])
    })
  })
})

describe('--embeddings under way', { timeout: 60_000 }, () => {
  test('is cancelled by Ctrl+C', async () => {
    install(() => writeStandInPlugIn(plugIns))
    // A vector without a number: the stand-in waits for ever at it.
    const slow = writeTinyModel(join(folder, 'slow'), { 㐇: [NaN] })
    const options = { interruptAfter: /reading meanings/ }
    const { code, out, err } = await duizhao(['align', '--sentences', '--json', zh, en, '--embeddings', slow], options)
    expect([code, out]).toEqual([130, ''])
    expect(err).toContain('cancelled')
  })
})
