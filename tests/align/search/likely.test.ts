import { expect, it } from 'vitest'
import { EMPTY_LEXICON } from '../../../src/align/lexicon/lexicon.ts'
import { prepare } from '../../../src/align/prepare.ts'
import { fullBand } from '../../../src/align/search/band.ts'
import { spansOf, stretchSearcher } from '../../../src/align/search/search.ts'
import { WEIGHTS } from '../../../src/align/weights.ts'
import type { SegmentedDocument, Side } from '../../../src/model/index.ts'
import { segmentLines } from '../../../src/segment/index.ts'

const side = (name: Side, sentences: readonly string[]): SegmentedDocument => {
  const text = sentences.map((sentence) => `${sentence}\n`).join('')
  return {
    document: { name, side: name, language: name === 'source' ? 'zh-Hans' : 'en', text, sha256: '', encoding: 'utf8' },
    ...segmentLines(text),
  }
}

const { model } = prepare(
  side('source', ['河水涨了。', '桥断了，船也没了，我们走不过去。', '你怎么办？', '等着。', '雨停了。']),
  side('target', [
    'The river rose.',
    'The bridge broke.',
    'The boat was gone too, and we could not cross.',
    'And you?',
    'Wait.',
    'It stopped.',
  ]),
  EMPTY_LEXICON,
  WEIGHTS,
)
const span = { i0: 0, i: model.source.count, j0: 0, j: model.target.count }
const reach = { source: new Uint8Array(span.i + 1).fill(6, 1), target: new Uint8Array(span.j + 1).fill(6, 1) }
const clauses = { i0: 0, i: model.source.clauses.count, j0: 0, j: model.target.clauses.count }
const searched = (likely: boolean) =>
  stretchSearcher({ model, reach, weights: model.weights.second, likely })(
    { span, band: fullBand(span), beam: Infinity, clauses: fullBand(clauses) },
    () => undefined,
  )

it('all likely beads are given when they are asked for, and the way stays the same', () => {
  const [asked, plain] = [searched(true), searched(false)]
  expect(plain.likely).toEqual([])
  expect({ ...asked, likely: [] }).toEqual(plain)
  for (const [at, bead] of spansOf(span, asked.types).entries())
    if ((asked.posteriors[at] ?? 0) > 0.05) expect(asked.likely).toContainEqual({ ...bead, share: asked.posteriors[at] })
  expect(asked.likely.length).toBeGreaterThan(asked.types.length)
})

it('the likely beads of a sentence share it', () => {
  const { likely } = searched(true)
  for (let sentence = 0; sentence < span.i; sentence++) {
    const sum = likely.filter(({ i0, i }) => i0 <= sentence && sentence < i).reduce((total, { share }) => total + share, 0)
    expect(sum).toBeLessThan(1.001)
    expect(sum).toBeGreaterThan(0.5)
  }
})
