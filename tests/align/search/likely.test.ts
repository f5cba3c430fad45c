import { expect, it } from 'vitest'
import { EMPTY_LEXICON } from '../../../src/lexicon/index.ts'
import { prepare } from '../../../src/align/prepare.ts'
import { spansOf, stretchSearcher } from '../../../src/align/search/search.ts'
import { secondStretches } from '../../../src/align/search/second.ts'
import { WEIGHTS } from '../../../src/align/weights.ts'
import { forceUnwrap, type SegmentedDocument, type Side } from '../../../src/model/index.ts'
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
const path = [
  [0, 1, 0, 1],
  [1, 2, 1, 3],
  [2, 3, 3, 4],
  [3, 4, 4, 5],
  [4, 5, 5, 6],
].map(([i0 = 0, i = 0, j0 = 0, j = 0]) => ({ i0, i, j0, j, gain: 0 }))
const searched = (likely: boolean) => {
  const stretch = forceUnwrap('a text has a stretch', secondStretches(model, path, span)[0])
  return stretchSearcher({ model, reach, weights: model.weights.second, likely })(stretch, () => undefined)
}

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
