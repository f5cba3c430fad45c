import { Worker } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import { NO_DICTIONARIES } from '../../main/host/dictionary-stack.ts'
import { AlignTeam } from '../../main/host/align-team.ts'
import { shareArrays } from '../../main/host/share-arrays.ts'
import { runReview } from '../../main/host/thread.ts'
import { align, alignWith } from '../../src/align/index.ts'
import type { Document, Side } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

const document = (side: Side, text: string): Document => ({
  name: '',
  side,
  language: side === 'source' ? 'zh-Hans' : 'en',
  text,
  sha256: '',
  encoding: 'utf8',
})
const nothing = { dictionaries: NO_DICTIONARIES, glossaries: [] }
/** A long pair with sentences joined and left out on both sides, never twice alike. */
const zh = Array.from({ length: 2400 }, (_, at) =>
  at % 11 === 3 ? `第${at + 10}座桥修好了，共${at * 7 + 100}米。下雨了。` : `第${at + 10}座桥修好了。`,
).filter((_, at) => at % 97 !== 5)
const en = Array.from({ length: 2400 }, (_, at) =>
  at % 11 === 3 ? `Bridge ${at + 10} is mended, ${at * 7 + 100} metres in all.\nIt rains.` : `Bridge ${at + 10} is mended.`,
).filter((_, at) => at % 89 !== 7)
const [source, target] = [document('source', zh.join('\n')), document('target', en.join('\n'))]
const segmented = (text: Document) => ({ document: text, ...segmentLines(text.text) })

describe('a team of two threads', () => {
  it('finds what one thread finds, and its progress never goes back', async () => {
    const [left, right] = [segmented(source), segmented(target)]
    const heard: number[] = []
    const team = new AlignTeam({ ...nothing, characters: 1_000_000, cores: 2 })
    const together = await alignWith(left, right, team, { onProgress: (share) => heard.push(share) }).finally(() => team.close())
    expect(together).toEqual(align(left, right))
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect([heard[0], heard.at(-1)]).toEqual([0, 1])
  })

  it('finds with vectors of the sentences what one thread finds', async () => {
    const [left, right] = [segmented(source), segmented(target)]
    // The bridge that a sentence is about, as an angle.
    const rows = (texts: readonly { readonly range: readonly [number, number] }[], text: string) =>
      Float32Array.from(
        texts.flatMap(({ range }) => {
          const angle = Number(/\d+/.exec(text.slice(...range))?.[0] ?? 0) / 4
          return [Math.cos(angle), Math.sin(angle), 1]
        }),
      )
    const embeddings = { source: rows(left.sentences, source.text), target: rows(right.sentences, target.text), dimensions: 3 }
    const team = new AlignTeam({ ...nothing, characters: 1_000_000, cores: 2 })
    const together = await alignWith(left, right, team, { embeddings }).finally(() => team.close())
    expect(together).toEqual(align(left, right, { embeddings }))
    expect(together).not.toEqual(align(left, right))
  })

  it('is one thread where the texts are short or the machine has one core', async () => {
    const started = vi.spyOn(Worker.prototype, 'postMessage')
    for (const team of [
      new AlignTeam({ ...nothing, characters: 2000, cores: 2 }),
      new AlignTeam({ ...nothing, characters: 1_000_000, cores: 1 }),
    ]) {
      const [left, right] = [segmented(document('source', '下雨了。')), segmented(document('target', 'It rains.'))]
      expect(await alignWith(left, right, team)).toEqual(align(left, right))
      await team.close()
    }
    expect(started).not.toHaveBeenCalled()
    started.mockRestore()
  })

  it('ends at once when a review is cancelled in the middle of it', async () => {
    const stop = new AbortController()
    const run = runReview(
      { kind: 'review', source, target, lines: true, glossaries: null, dictionaries: NO_DICTIONARIES },
      { signal: stop.signal, onProgress: (stage, share) => stage === 'align' && share > 0.2 && stop.abort() },
    )
    await expect(run).rejects.toThrow('job.cancelled')
  })
})

describe('shared arrays', () => {
  it('keep their values and are moved once', () => {
    const list = Float64Array.from([1, 2.5, -3])
    const value = { list, deep: [{ again: list, bytes: Uint8Array.from([1, 2]) }], name: 'x', grouped: true }
    const shared = shareArrays(value)
    expect(shared).toEqual(value)
    expect(shared.list.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(shared.deep[0]?.again).toBe(shared.list)
    expect(shareArrays(shared).list).toBe(shared.list)
  })
})
