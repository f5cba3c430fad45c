import { joinedPlace, type Anchor, type Segment, type Side } from '../model/index.ts'
import { mapBetween } from './position-map.ts'
import { machineTarget, type DocumentPair } from './state.ts'

/** What is fixed to a place in the documents of a pair. */
export interface Anchored {
  readonly id: number
  readonly pair: number
  readonly anchor: Anchor
}

interface Places<T> {
  readonly source: readonly T[]
  readonly target: readonly T[]
}

/** The remarks of each pair in the order of their places, for each map of remarks: maps are values. */
const SORTED = new WeakMap<ReadonlyMap<number, Anchored>, Map<number, Places<Anchored>>>()
const NONE: readonly never[] = []

/** Those of `remarks` that belong to a row, oldest first. Every remark belongs to exactly one row. */
export function remarksOf<T extends Anchored>(remarks: ReadonlyMap<number, T>, pair: DocumentPair, segment: Segment): readonly T[] {
  if (remarks.size === 0) return NONE
  const places = placesOf(remarks, pair.id)
  const found = [...within(places.source, pair, segment, 'source'), ...within(places.target, pair, segment, 'target')]
  return found.length === 0 ? NONE : found.sort((a, b) => a.id - b.id)
}

/** The row that a remark belongs to. Null where its pair has no sentence on its side. */
export function rowOfAnchor(pair: DocumentPair, { side, at }: Anchor): Segment | null {
  const { sentences } = pair[side]
  const number = Math.max(0, firstFrom(sentences, (sentence) => sentence.range[0] > at) - 1)
  return pair.segments.find((segment) => segment[side].includes(number)) ?? null
}

/** The place of a row as a whole: its first Chinese sentence, or, where it has none, its first English one. */
export function rowAnchor(pair: DocumentPair, segment: Segment): Anchor {
  const side: Side = segment.source.length > 0 ? 'source' : 'target'
  return { side, at: pair[side].sentences[segment[side][0] ?? 0]?.range[0] ?? 0 }
}

/** The place of position `position` of a row's text; for English that a person wrote, where it stands instead of the machine's. */
export function anchorAt(pair: DocumentPair, segment: Segment, side: Side, position: number): Anchor {
  if (segment[side].length === 0) return rowAnchor(pair, segment)
  const own =
    side === 'target' && segment.correction !== null
      ? mapBetween(segment.correction, machineTarget(pair, segment)).map(position, -1)
      : position
  return { side, at: joinedPlace(pair[side], segment[side], own) }
}

function placesOf<T extends Anchored>(remarks: ReadonlyMap<number, T>, pair: number): Places<T> {
  let pairs = SORTED.get(remarks)
  if (!pairs) SORTED.set(remarks, (pairs = new Map()))
  let places = pairs.get(pair)
  if (!places) {
    const own = [...remarks.values()].filter((remark) => remark.pair === pair).sort((a, b) => a.anchor.at - b.anchor.at)
    const on = (side: Side) => own.filter(({ anchor }) => anchor.side === side)
    pairs.set(pair, (places = { source: on('source'), target: on('target') }))
  }
  // What was put in for this map came from this map.
  return places as Places<T>
}

/** What lies from the start of each sentence to the start of the next in the document; before the first counts as in it. */
function within<T extends Anchored>(sorted: readonly T[], pair: DocumentPair, segment: Segment, side: Side): readonly T[] {
  if (sorted.length === 0) return NONE
  const { sentences } = pair[side]
  return segment[side].flatMap((number) => {
    const start = number === 0 ? 0 : (sentences[number]?.range[0] ?? 0)
    const end = sentences[number + 1]?.range[0] ?? Infinity
    return sorted.slice(
      firstFrom(sorted, ({ anchor }) => anchor.at >= start),
      firstFrom(sorted, ({ anchor }) => anchor.at >= end),
    )
  })
}

/** The place of the first item that `holds`, which all behind it do too; the length of the list where none does. */
function firstFrom<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
