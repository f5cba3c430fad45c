import type { Segment, SegmentId } from '../model/index.ts'

/** Segment id -> place in the list. */
type Places = Int32Array | ReadonlyMap<SegmentId, number>

/** Ids count up from 1 and few are given up, so a list by id is small; where a file says otherwise, a map is smaller. */
const SPARE = 1000
const SPARE_TIMES = 8

const KNOWN = new WeakMap<readonly Segment[], Places>()

/** The place of a segment in a list of rows, which is a value: looked through once, however often it is asked. -1 when it is not there. */
export function placeOf(segments: readonly Segment[], id: SegmentId): number {
  let places = KNOWN.get(segments)
  if (!places) KNOWN.set(segments, (places = placesOf(segments)))
  const place = places instanceof Int32Array ? (places[id] ?? -1) : (places.get(id) ?? -1)
  // What lies between the ids that are there reads as the first place.
  return segments[place]?.id === id ? place : -1
}

/** Says of `after` that its rows have the ids of `before`, each in the same place. */
export function samePlaces(before: readonly Segment[], after: readonly Segment[]): void {
  const places = KNOWN.get(before)
  if (places) KNOWN.set(after, places)
}

function placesOf(segments: readonly Segment[]): Places {
  let largest = 0
  for (const { id } of segments) if (id > largest) largest = id
  if (largest > SPARE + segments.length * SPARE_TIMES) return new Map(segments.map(({ id }, place) => [id, place]))
  const places = new Int32Array(largest + 1)
  for (let place = segments.length - 1; place >= 0; place--) places[segments[place]?.id ?? 0] = place
  return places
}
