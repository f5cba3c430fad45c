import fc from 'fast-check'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { batchesOf } from '../../main/host/embedding-batch.ts'
import { openEmbeddingModel } from '../../main/host/embedding-model.ts'
import { installCommand, loadEmbeddingPlugIn, type EmbeddingPlugIn, type Session } from '../../main/host/embedding-plugin.ts'
import { poolRows } from '../../main/host/embedding-pool.ts'
import { unwrap } from '../../main/host/fault.ts'
import { wordProblem } from '../../main/host/wording.ts'
import { writeStandInPlugIn } from '../build/stand-in-plugin.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { writeTinyModel } from '../build/tiny-model.ts'

const folder = temporaryFolder('embedding')
const plugIns = join(folder, 'plug-ins')
writeStandInPlugIn(plugIns)
const plugIn = unwrap(await loadEmbeddingPlugIn(plugIns))
const model = writeTinyModel(join(folder, 'model'), { 猫: [1, 0], 狗: [0, 1], cat: [1, 0], dog: [0, 1] })

describe('the plug-in', () => {
  it('is asked for in both languages, with the command', async () => {
    const loaded = await loadEmbeddingPlugIn(join(folder, 'nothing here'))
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.problem.code).toBe('embedding.plugin-missing')
    for (const language of ['en', 'zh'] as const)
      expect(wordProblem(loaded.problem, language)).toContain(installCommand(join(folder, 'nothing here')))
  })

  it.each([
    ['fails to start', 'throw new Error("not this system")', 'not this system'],
    ['offers something else', 'module.exports = { InferenceSession: {} }', 'other exports'],
  ])('that %s is to be installed again', async (_, code, detail) => {
    const place = join(folder, detail)
    writeStandInPlugIn(place)
    writeFileSync(join(place, 'node_modules', 'onnxruntime-web', 'index.js'), code)
    const loaded = await loadEmbeddingPlugIn(place)
    expect(loaded).toMatchObject({
      ok: false,
      problem: { code: 'embedding.plugin-broken', message: { values: { detail, folder: place } } },
    })
  })
})

describe('a model', () => {
  it('gives each text the unit mean of its tokens, in the order of the texts', async () => {
    const { dimensions, embed } = unwrap(await openEmbeddingModel(model, plugIn))
    const shares: number[] = []
    const texts = ['cat dog', '猫', '', 'cat cat cat dog', '狗']
    const rows = unwrap(await embed(texts, (share) => shares.push(share)))
    expect(dimensions).toBe(2)
    const [half, three, one] = [Math.SQRT1_2, 3 / Math.sqrt(10), 1 / Math.sqrt(10)]
    expect([...rows]).toEqual([half, half, 1, 0, 0, 0, three, one, 0, 1].map((value) => expect.closeTo(value, 6)))
    expect(shares.at(-1)).toBe(1)
  })

  it('is found where exports put it', async () => {
    const place = join(folder, 'export')
    const { embed } = unwrap(await openEmbeddingModel(model, plugIn))
    mkdirSync(join(place, 'onnx'), { recursive: true })
    writeTinyModel(join(place, 'onnx'), { 猫: [1, 0] })
    expect(await openEmbeddingModel(place, plugIn)).toMatchObject({ ok: false, problem: { code: 'embedding.file-missing' } })
    writeTinyModel(place, { 猫: [1, 0] })
    expect((await openEmbeddingModel(place, plugIn)).ok).toBe(true)
    expect((await embed([], () => undefined)).ok).toBe(true)
  })

  const withSession = (session: Partial<Session>): EmbeddingPlugIn => ({
    ...plugIn,
    InferenceSession: {
      create: () => Promise.resolve({ inputNames: ['input_ids'], outputNames: ['out'], run: () => Promise.resolve({}), ...session }),
    },
  })
  it.each([
    ['wants pictures', { inputNames: ['input_ids', 'pixel_values'] }, 'input pixel_values'],
    ['wants no tokens', { inputNames: ['attention_mask'] }, 'no input input_ids'],
    ['gives nothing', {}, 'no output'],
    [
      'gives half floats',
      { run: () => Promise.resolve({ out: { dims: [1, 2], data: new Uint16Array(2) } }) },
      'output that is not float32',
    ],
    ['gives one number', { run: () => Promise.resolve({ out: { dims: [1], data: new Float32Array(1) } }) }, 'output of shape 1'],
    ['knows fewer words', { run: () => Promise.reject(new Error('index 7 is out of bounds')) }, 'index 7 is out of bounds'],
  ])('that %s is refused with the reason', async (_, session, detail) => {
    expect(await openEmbeddingModel(model, withSession(session))).toMatchObject({
      ok: false,
      problem: { code: 'embedding.model-unfit', message: { values: { detail, path: join(model, 'model.onnx') } } },
    })
  })

  it('that pools itself is taken at its word, made as long as 1', () => {
    const tokens = { texts: [0, 1], width: 3, ids: new BigInt64Array(6), mask: new BigInt64Array(6) }
    expect(poolRows({ dims: [2, 2], data: Float32Array.of(3, 4, 0, 2) }, tokens)).toEqual(Float32Array.of(0.6, 0.8, 0, 1))
  })
})

describe('batches', () => {
  it('hold every text once, whole or without what is before its end', () => {
    const text = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 90 }), (lists) => {
        const batches = batchesOf(
          lists.map((_, at) => String(at)),
          (name) => lists[Number(name)] ?? [],
          20,
        )
        expect(batches.flatMap(({ texts }) => [...texts]).toSorted((a, b) => a - b)).toEqual([...lists.keys()])
        for (const { texts, width, ids, mask } of batches)
          for (const [row, at] of texts.entries()) {
            const list = lists[at] ?? []
            const kept = list.length <= 20 ? list : [...list.slice(0, 19), ...list.slice(-1)]
            const cells = [...ids.subarray(row * width, (row + 1) * width)].map(Number)
            expect(cells).toEqual([...kept, ...Array.from({ length: width - kept.length }, () => 0)])
            expect([...mask.subarray(row * width, (row + 1) * width)].map(Number)).toEqual(cells.map((_, k) => (k < kept.length ? 1 : 0)))
          }
      }),
      { seed: 3, numRuns: 40 },
    )
  })
})
