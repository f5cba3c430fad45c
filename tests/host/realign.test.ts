import { afterEach, describe, expect, it } from 'vitest'
import { NO_DICTIONARIES } from '../../main/host/dictionary-stack.ts'
import { packBeads, packDocument, unpackBeads, unpackDocument } from '../../main/host/packed-pair.ts'
import { LiveAligner } from '../../main/host/realign.ts'
import { align, createAligner } from '../../src/align/index.ts'
import type { Segment, SegmentedDocument, Side } from '../../src/model/index.ts'
import type { DocumentPair } from '../../src/review/index.ts'
import { segmentText } from '../../src/segment/index.ts'

const ROWS = 150
const side = (which: Side, text: string): SegmentedDocument => {
  const language = which === 'source' ? 'zh' : 'en'
  return { document: { name: '', side: which, language, text, sha256: '', encoding: 'utf8' }, ...segmentText(text, language) }
}
const source = side('source', Array.from({ length: ROWS }, (_, at) => `第${at + 10}座桥修好了。天下雨了。`).join('\n'))
const target = side('target', Array.from({ length: ROWS }, (_, at) => `Bridge ${at + 10} is mended. It is raining.`).join('\n'))
const pair: DocumentPair = {
  id: 7,
  source,
  target,
  segments: align(source, target).map((bead, at): Segment => ({
    ...bead,
    id: at + 1,
    state: 'translated',
    locked: false,
    correction: null,
  })),
  nextSegment: 10_000,
}

let live: LiveAligner | undefined
const open = (): LiveAligner =>
  (live = new LiveAligner({ dictionaries: () => Promise.resolve(NO_DICTIONARIES), glossaries: () => Promise.resolve([]) }))
afterEach(() => live?.close())

describe('a live aligner', () => {
  it('answers in places of the whole pair what an aligner in this thread answers', async () => {
    const fixed = new Set([120, 230])
    const here = createAligner(source, target, { beads: pair.segments, locked: fixed })
    const there = open()
    const beads = pair.segments.map(({ source: s, target: t, confidence, reasons, origin }) => ({
      source: s,
      target: t,
      confidence,
      reasons,
      origin,
    }))
    for (const near of [3, 119, 120, 240, pair.segments.length - 1])
      expect(await there.realign(pair, fixed, near)).toEqual(here.realign({ beads, locked: fixed, near }))
  })

  it('answers several questions at once, each with its own', async () => {
    const aligner = open()
    const answers = await Promise.all([10, 140, 270].map((near) => aligner.realign(pair, new Set([near]), near)))
    expect(answers.map(({ from, to }, at) => from <= ([10, 140, 270][at] ?? 0) && ([10, 140, 270][at] ?? 0) < to)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('follows a pair whose sentences were cut', async () => {
    const aligner = open()
    await aligner.realign(pair, new Set(), 5)
    const other = side('source', source.document.text.replaceAll('。天', '，天'))
    const segments = align(other, target).map((bead, at): Segment => ({
      ...bead,
      id: at + 1,
      state: 'translated',
      locked: false,
      correction: null,
    }))
    const answer = await aligner.realign({ ...pair, source: other, segments }, new Set(), 5)
    expect(answer.beads.flatMap((bead) => bead.source)).toEqual(segments.slice(answer.from, answer.to).flatMap((bead) => bead.source))
  })

  it('rejects what waits when it is closed, and starts again when it is asked again', async () => {
    const aligner = open()
    const waits = aligner.realign(pair, new Set(), 5)
    await aligner.warm(pair, new Set())
    await new Promise((done) => setTimeout(done, 1))
    aligner.close()
    await expect(waits).rejects.toThrow('closed')
    expect((await aligner.realign(pair, new Set(), 5)).beads.length).toBeGreaterThan(0)
  })
})

describe('a packed pair', () => {
  it('is the same when it is unpacked', () => {
    expect(unpackDocument(packDocument(source))).toEqual(source)
    expect(unpackBeads(packBeads(pair.segments)).map(({ source: s, target: t }) => [s, t])).toEqual(
      pair.segments.map(({ source: s, target: t }) => [s, t]),
    )
  })

  it('leaves out where a crossing bead leads', () => {
    const [bead] = pair.segments
    expect(bead && unpackBeads(packBeads([{ ...bead, crossing: true }]))[0]?.target).toEqual([])
  })
})
