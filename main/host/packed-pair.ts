import type { Bead, Document, Paragraph, ParagraphKind, SegmentedDocument, Sentence } from '../../src/model/index.ts'

/** A segmented document whose lists are numbers in shared memory: sending it to a thread costs a copy of the text, nothing for its sentences. */
export interface PackedDocument {
  readonly document: Document
  /** Start, end and paragraph of every sentence. */
  readonly sentences: Int32Array
  /** Start, end and kind of every paragraph. */
  readonly paragraphs: Int32Array
}

const KINDS: readonly ParagraphKind[] = ['heading', 'body', 'list-item', 'by-line', 'cell']

export function packDocument({ document, sentences, paragraphs }: SegmentedDocument): PackedDocument {
  return {
    document,
    sentences: packed(sentences, ({ range, paragraph }) => [range[0], range[1], paragraph]),
    paragraphs: packed(paragraphs, ({ range, kind }) => [range[0], range[1], KINDS.indexOf(kind)]),
  }
}

export function unpackDocument({ document, sentences, paragraphs }: PackedDocument): SegmentedDocument {
  return {
    document,
    sentences: unpacked(sentences, (start, end, paragraph): Sentence => ({ range: [start, end], paragraph })),
    paragraphs: unpacked(paragraphs, (start, end, kind): Paragraph => ({ range: [start, end], kind: KINDS[kind] ?? 'body' })),
  }
}

/** Beads as three numbers each, for learning from: how many source sentences, the first target sentence, how many; those that cross are left out. */
export function packBeads(beads: readonly Bead[]): Int32Array {
  return packed(beads, ({ source, target, crossing }) => [source.length, target[0] ?? 0, crossing ? 0 : target.length])
}

/** The beads again, without what learning does not need. */
export function unpackBeads(list: Int32Array): readonly Bead[] {
  let next = 0
  return unpacked(list, (count, first, size): Bead => {
    const source = Array.from({ length: count }, (_, at) => next + at)
    next += count
    return { source, target: Array.from({ length: size }, (_, at) => first + at), confidence: 1, reasons: [], origin: { kind: 'aligner' } }
  })
}

function packed<T>(list: readonly T[], three: (item: T) => readonly [number, number, number]): Int32Array {
  const numbers = new Int32Array(new SharedArrayBuffer(12 * list.length))
  for (const [at, item] of list.entries()) numbers.set(three(item), 3 * at)
  return numbers
}

function unpacked<T>(numbers: Int32Array, one: (a: number, b: number, c: number) => T): readonly T[] {
  return Array.from({ length: numbers.length / 3 }, (_, at) =>
    one(numbers[3 * at] ?? 0, numbers[3 * at + 1] ?? 0, numbers[3 * at + 2] ?? 0),
  )
}
