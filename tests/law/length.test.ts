import { expect, it } from 'vitest'
import { align, type FixedBead } from '../../src/align/index.ts'
import { alignmentFault, type Side } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

const side = (which: Side, lines: readonly string[]) => {
  const text = lines.join('\n')
  return {
    document: { name: '', side: which, language: which === 'source' ? 'zh' : 'en', text, sha256: '', encoding: 'utf8' },
    ...segmentLines(text),
  }
}
const COUNT = 200_000
const chinese = Array.from({ length: COUNT }, (_, at) => (at % 10 === 0 ? `${at}。` : '好。'))
const english = Array.from({ length: COUNT }, (_, at) => (at % 10 === 0 ? `${at}.` : 'So.'))

it('200,000 sentences of both sides with a fixed bead between every two overflow no stack and take time by their number', () => {
  const fixed = Array.from({ length: COUNT / 2 }, (_, at): FixedBead => ({
    source: [2 * at],
    target: [2 * at],
    origin: { kind: 'person', name: 'Lin' },
  }))
  const beads = align(side('source', chinese), side('target', english), { fixed })
  expect(alignmentFault(beads, COUNT, COUNT)).toBeNull()
  expect(beads.filter((bead) => bead.origin.kind === 'person').length).toBe(COUNT / 2)
})

it('150,000 sentences of one side alone are as many nulls', () => {
  const beads = align(side('source', chinese.slice(0, 150_000)), side('target', []))
  expect(beads.length).toBe(150_000)
})
