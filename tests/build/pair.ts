import type { Segment, SegmentedDocument, Side } from '../../src/model/index.ts'
import { machineTarget, sourceText, type DocumentPair, type ReviewState } from '../../src/review/index.ts'

/** A document whose sentences are the texts given, one a line, one paragraph a line. */
export function documentOf(side: Side, sentences: readonly string[]): SegmentedDocument {
  const text = sentences.join('\n')
  let at = 0
  const ranges = sentences.map((sentence) => {
    const start = at
    at += sentence.length + 1
    return [start, start + sentence.length] as const
  })
  return {
    document: {
      name: `${side}.txt`,
      side,
      language: side === 'source' ? 'zh-Hans' : 'en',
      text,
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
    },
    paragraphs: ranges.map((range) => ({ range, kind: 'body' })),
    sentences: ranges.map((range, paragraph) => ({ range, paragraph })),
  }
}

/**
 * A pair under review, written as its rows: `row('甲。乙。', 'A. B.')` is a 2-2 bead. Sentences end in 。 on the left and in a
 * full stop on the right; an empty text is a side without a sentence.
 */
export function pairOfRows(...rows: readonly (readonly [chinese: string, english: string])[]): DocumentPair {
  const chinese: string[] = []
  const english: string[] = []
  const beads = rows.map(([left, right]) => {
    const cut = [left.match(/[^。]+。?/gu) ?? [], right.match(/[^.]+\.?/gu)?.map((part) => part.trim()) ?? []] as const
    const source = cut[0].map((sentence) => chinese.push(sentence) - 1)
    const target = cut[1].map((sentence) => english.push(sentence) - 1)
    return { source, target }
  })
  const segments = beads.map((bead, index): Segment => ({
    ...bead,
    id: index + 1,
    confidence: 0.9,
    reasons: [],
    origin: { kind: 'aligner' },
    state: bead.target.length > 0 ? 'translated' : 'initial',
    locked: false,
    correction: null,
  }))
  return { id: 1, source: documentOf('source', chinese), target: documentOf('target', english), segments, nextSegment: rows.length + 1 }
}

export function row(chinese: string, english: string): readonly [string, string] {
  return [chinese, english]
}

export function stateOf(...pairs: readonly DocumentPair[]): ReviewState {
  return { pairs, verdicts: new Map(), terms: new Map(), words: new Map(), threads: new Map(), errors: new Map() }
}

/** The alignment as one reads it: `["甲。=A.", "乙。=", "=B."]`; corrected English in braces. */
export function reading(pair: DocumentPair): readonly string[] {
  return pair.segments.map((segment) => {
    return `${sourceText(pair, segment)}=${segment.correction === null ? machineTarget(pair, segment) : `{${segment.correction}}`}`
  })
}
