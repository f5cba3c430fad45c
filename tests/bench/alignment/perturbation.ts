import type { Side } from '../../../src/model/index.ts'
import type { GoldDocument, Link } from './gold.ts'
import { below } from '../random.ts'

/** A document that was damaged on purpose, with gold that says what is right now. */
export interface Damaged {
  readonly document: GoldDocument
  readonly side: Side
  /**
   * Places on the damaged side where a sentence stands twice, at `place` and after it, and either may be the one without a counterpart:
   * the texts are the same, so nothing can tell.
   */
  readonly twins: readonly number[]
  /** Indices of sentences that come from another text. */
  readonly foreign: readonly number[]
}

/** A line of the damaged side and the line it was, null when it comes from elsewhere or is the copy without a counterpart. */
interface Line {
  readonly text: string
  readonly was: number | null
}

type Random = () => number

/** Takes a share of the lines away. A counterpart that is left alone becomes a null. */
export function withoutSome(document: GoldDocument, side: Side, part: number, random: Random): Damaged {
  const gone = new Set(chosen(document[side], part, random))
  return damaged(
    document,
    side,
    numbered(document[side]).filter(({ was }) => !gone.has(was ?? -1)),
  )
}

/**
 * Says a share of the lines twice. One of the two is a null: the second where the line ends its bead, the first where it begins one; inside a
 * bead both belong to it, because a null there would break the bead.
 */
export function withDoubled(document: GoldDocument, side: Side, part: number, random: Random): Damaged {
  const doubled = new Set(chosen(document[side], part, random))
  const twins: number[] = []
  const lines: Line[] = []
  for (const line of numbered(document[side])) {
    lines.push(line)
    if (line.was === null || !doubled.has(line.was)) continue
    const bead = document.beads.find((each) => each[side].includes(line.was ?? -1))?.[side] ?? []
    const [first, last] = [bead[0] === line.was, bead.at(-1) === line.was]
    if (first && last) twins.push(lines.length - 1)
    if (last || bead.length === 0) lines.push({ ...line, was: null })
    else if (first) lines.splice(-1, 1, { ...line, was: null }, line)
    else lines.push(line)
  }
  return { ...damaged(document, side, lines), twins }
}

/** Takes `size` lines in sequence away, at most a third of the document. */
export function withoutBlock(document: GoldDocument, side: Side, size: number, random: Random): Damaged {
  const lines = numbered(document[side])
  const count = Math.min(size, Math.floor(lines.length / 3))
  lines.splice(below(random, lines.length - count + 1), count)
  return damaged(document, side, lines)
}

/** Puts `size` lines of another text between two beads, where they are nulls. */
export function withForeign(document: GoldDocument, side: Side, other: readonly string[], size: number, random: Random): Damaged {
  const beadAt = new Map(document.beads.flatMap((bead, at) => bead[side].map((index) => [index, at] as const)))
  const borders = document[side].flatMap((_, at) => (at === 0 || beadAt.get(at) !== beadAt.get(at - 1) ? [at] : []))
  const place = borders[below(random, borders.length)] ?? 0
  const start = below(random, Math.max(1, other.length - size + 1))
  const block = other.slice(start, start + size)
  const lines = numbered(document[side])
  lines.splice(place, 0, ...block.map((text) => ({ text, was: null })))
  return { ...damaged(document, side, lines), foreign: block.map((_, at) => place + at) }
}

/** The beads with the nulls of twins where gold has them: two equal sentences may be taken either way. */
export function settleTwins(beads: readonly Link[], { side, twins }: Damaged): readonly Link[] {
  const other = side === 'source' ? 'target' : 'source'
  const settled = [...beads]
  for (const place of twins) {
    const alone = settled.findIndex((bead) => bead[side].join() === `${place}` && bead[other].length === 0)
    const linked = settled.findIndex((bead) => bead[side].join() === `${place + 1}` && bead[other].length > 0)
    const [a, b] = [settled[alone], settled[linked]]
    if (!a || !b) continue
    settled[alone] = { ...b, [side]: [place] }
    settled[linked] = { ...a, [side]: [place + 1] }
  }
  return settled
}

function numbered(lines: readonly string[]): Line[] {
  return lines.map((text, was) => ({ text, was }))
}

/** Indices of a share of the lines that hold anything, each at most once. */
function chosen(lines: readonly string[], part: number, random: Random): readonly number[] {
  const candidates = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index]))
  const count = Math.round(candidates.length * part)
  return Array.from({ length: count }, () => candidates.splice(below(random, candidates.length), 1)[0] ?? 0)
}

/** The document with other lines on one side: beads follow the lines that they had, and what has lost its counterpart is a null each. */
function damaged(document: GoldDocument, side: Side, lines: readonly Line[]): Damaged {
  const places = new Map<number, number[]>()
  for (const [at, { was }] of lines.entries()) if (was !== null) places.set(was, [...(places.get(was) ?? []), at])
  const moved = document.beads.flatMap((bead) => splitNull({ ...bead, [side]: bead[side].flatMap((index) => places.get(index) ?? []) }))
  const added = lines.flatMap(({ was }, at) => (was === null ? [{ source: [], target: [], [side]: [at] }] : []))
  return { document: { ...document, [side]: lines.map(({ text }) => text), beads: [...moved, ...added] }, side, twins: [], foreign: [] }
}

function splitNull(bead: Link): readonly Link[] {
  if (bead.source.length > 0 && bead.target.length > 0) return [bead]
  return [
    ...bead.source.map((index) => ({ source: [index], target: [] })),
    ...bead.target.map((index) => ({ source: [], target: [index] })),
  ]
}
