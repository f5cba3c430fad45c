import { forceUnwrap, type Side } from '../../../src/model/index.ts'
import type { GoldDocument, Link } from './gold.ts'
import type { Damaged } from './perturbation.ts'
import { below } from '../random.ts'

/** How often a line break is lost, and how often a new one is put inside a line. */
export interface RecutRates {
  readonly join: number
  readonly cut: number
}

/** A line of the new cut: stretches of old lines, in order. */
type Stretch = readonly { readonly line: number; readonly text: string }[]

/**
 * One side with other line breaks: each break is lost with one chance, each line broken inside (English at a space) with another. The text is
 * the same, so each new line covers known stretches of old lines, and gold follows: beads that share a new line become one bead, since no
 * alignment of whole lines can hold them apart; the parts of a broken line stay in its bead. That is the finest alignment of the new lines
 * that says the same as the old gold. Beads may get larger than any aligner's largest; that counts against the aligner.
 */
export function recut(document: GoldDocument, side: Side, rates: RecutRates, random: () => number): Damaged {
  const lines = newLines(document[side], side, rates, random)
  const joint = side === 'source' ? '' : ' '
  const groups = groupsOfBeads(document, side, lines)
  const beads = new Map<number, { source: number[]; target: number[] }>()
  const beadOf = (group: number): { source: number[]; target: number[] } => {
    const bead = beads.get(group) ?? { source: [], target: [] }
    beads.set(group, bead)
    return bead
  }
  const other = side === 'source' ? 'target' : 'source'
  for (const [at, bead] of document.beads.entries()) beadOf(groups.find(at))[other].push(...bead[other])
  for (const [at, line] of lines.entries()) beadOf(groups.ofLine(line))[side].push(at)
  const texts = lines.map((line) => line.map(({ text }) => text).join(joint))
  const nullsApart = [...beads.values()].flatMap((bead) => (bead[other].length > 0 ? [bead] : bead[side].map((at) => single(side, at))))
  return { document: { ...document, [side]: texts, beads: nullsApart }, side, twins: [], foreign: [] }
}

function single(side: Side, at: number): Link {
  return side === 'source' ? { source: [at], target: [] } : { source: [], target: [at] }
}

function newLines(lines: readonly string[], side: Side, { join, cut }: RecutRates, random: () => number): readonly Stretch[] {
  const made: { line: number; text: string }[][] = []
  for (const [line, text] of lines.entries()) {
    const place = text.trim() === '' || random() >= cut ? null : breakInside(text, side, random)
    const parts = place === null ? [text] : [text.slice(0, place), text.slice(place).trimStart()]
    const before = made.at(-1)
    const joins = random() < join && before !== undefined && text.trim() !== '' && before.every((part) => part.text.trim() !== '')
    for (const [at, part] of parts.entries())
      if (at === 0 && joins) before.push({ line, text: part })
      else made.push([{ line, text: part }])
  }
  return made
}

/** A place inside a text where it can be broken, or null: English at a space, Chinese between any two characters. */
function breakInside(text: string, side: Side, random: () => number): number | null {
  const places = [...text.matchAll(side === 'source' ? /(?<=\S)(?=\S)/gu : /(?<=\S)\s+(?=\S)/gu)].map(({ index }) => index)
  return places.length === 0 ? null : (places[below(random, places.length)] ?? null)
}

/** Which beads have to be one, as sets that are joined where a new line touches two. */
function groupsOfBeads({ beads }: GoldDocument, side: Side, lines: readonly Stretch[]) {
  const beadOfLine = new Map(beads.flatMap((bead, at) => bead[side].map((line) => [line, at] as const)))
  const parent = beads.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = forceUnwrap('every bead has a group', parent[root])
    return root
  }
  const beadsOf = (line: Stretch) => line.map((part) => forceUnwrap('every line is in a bead', beadOfLine.get(part.line)))
  for (const line of lines) {
    const touched = beadsOf(line)
    // A null of the other side between two beads that become one cannot stay outside.
    for (let at = Math.min(...touched); at < Math.max(...touched); at++) parent[find(at + 1)] = find(at)
  }
  return { find, ofLine: (line: Stretch): number => find(beadsOf(line)[0] ?? 0) }
}
