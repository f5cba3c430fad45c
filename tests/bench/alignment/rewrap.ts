import { align } from '../../../src/align/index.ts'
import { type Lexicon } from '../../../src/lexicon/index.ts'
import { forceUnwrap, type SegmentedDocument, type Side } from '../../../src/model/index.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { sideOf } from './aligner.ts'
import type { GoldDocument, Link } from './gold.ts'
import { below } from '../random.ts'

/** Characters of a wrapped line, from least to most. */
const WIDTH = { source: [12, 48], target: [30, 110] } as const

/** A text as lines of random width: Chinese broken between any two characters, English at spaces. Sentences run on across lines. */
export function wrappedText(lines: readonly string[], side: Side, random: () => number): string {
  const [least, most] = WIDTH[side]
  const pieces = side === 'source' ? [...lines.join('')] : lines.join(' ').split(/\s+/)
  const joint = side === 'source' ? '' : ' '
  const made: string[] = []
  let line = ''
  let width = least + below(random, most - least)
  for (const piece of pieces) {
    line = line === '' ? piece : line + joint + piece
    if (line.length < width) continue
    made.push(line)
    line = ''
    width = least + below(random, most - least)
  }
  return [...made, line].join('\n')
}

/** Aligns two texts that our own splitter cuts, and gives the beads in the sentences of `document` (whose words they are). */
export function alignTexts(document: GoldDocument, texts: Readonly<Record<Side, string>>, lexicon: Lexicon): readonly Link[] {
  const [source, target] = [cut(document, 'source', texts), cut(document, 'target', texts)]
  const beads = align(source, target, { lexicon })
  const [left, right] = [
    holders(
      document.source,
      source,
      beads.map((bead) => bead.source),
    ),
    holders(
      document.target,
      target,
      beads.map((bead) => bead.target),
    ),
  ]
  return beads
    .map((_, at) => ({ source: left[at] ?? [], target: right[at] ?? [] }))
    .filter((bead) => bead.source.length + bead.target.length > 0)
}

function cut({ id }: GoldDocument, side: Side, texts: Readonly<Record<Side, string>>): SegmentedDocument {
  const text = texts[side]
  const { document } = sideOf(id, side, [])
  return { document: { ...document, text }, ...segmentText(text, side === 'source' ? 'zh' : 'en') }
}

/**
 * For each bead the gold sentences that it holds: a gold sentence belongs to the bead that holds most of its characters, white space aside.
 * So a splitter may cut elsewhere without being wrong, as long as the beads say the same.
 */
function holders(gold: readonly string[], side: SegmentedDocument, beads: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const owner = owners(side, beads)
  const held: number[][] = beads.map(() => [])
  let at = 0
  for (const [index, sentence] of gold.entries()) {
    const votes = new Map<number, number>()
    for (const end = at + bareLength(sentence); at < end; at++) {
      const bead = owner[at] ?? -1
      votes.set(bead, (votes.get(bead) ?? 0) + 1)
    }
    const [best] = [...votes].toSorted(([, a], [, b]) => b - a)
    if (best && best[0] >= 0) forceUnwrap('the bead exists', held[best[0]]).push(index)
  }
  return held
}

/** Which bead each character of a text is in, white space left out; -1 for none. */
function owners({ document, sentences }: SegmentedDocument, beads: readonly (readonly number[])[]): Int32Array {
  const owner = new Int32Array(bareLength(document.text)).fill(-1)
  const beadOf = new Map(beads.flatMap((indices, bead) => indices.map((index) => [index, bead] as const)))
  let [at, from] = [0, 0]
  for (const [index, { range }] of sentences.entries()) {
    at += bareLength(document.text.slice(from, range[0]))
    const length = bareLength(document.text.slice(range[0], range[1]))
    owner.fill(beadOf.get(index) ?? -1, at, at + length)
    at += length
    from = range[1]
  }
  return owner
}

function bareLength(text: string): number {
  return text.replace(/\s+/g, '').length
}
