import type { Segment } from '../../src/model/index.ts'
import { indexOf, machineTarget, sourceText, targetText, type DocumentPair, type ReviewState } from '../../src/review/index.ts'
import type { AskedRow } from './answer-store.ts'

/** Rows as a language model can be asked about them: those that are there and have text on both sides. */
export function askedRows(pair: DocumentPair, segments: readonly number[]): readonly AskedRow[] {
  return segments.flatMap((id) => {
    const segment = pair.segments[indexOf(pair, id)]
    if (!segment) return []
    const row = { segment: id, source: sourceText(pair, segment), machine: machineTarget(pair, segment), target: targetText(pair, segment) }
    return row.source.trim() === '' || row.target.trim() === '' ? [] : [row]
  })
}

/** Every row of a project that reads as one of these: what is said of one holds for all. */
export function rowsReading({ pairs }: ReviewState, asked: readonly AskedRow[]): readonly (readonly [DocumentPair, Segment])[] {
  const machines = new Map<string, Set<string>>()
  for (const { source, machine } of asked) machines.set(source, (machines.get(source) ?? new Set()).add(machine))
  return pairs.flatMap((pair) =>
    pair.segments
      .filter((segment) => machines.get(sourceText(pair, segment))?.has(machineTarget(pair, segment)))
      .map((segment) => [pair, segment] as const),
  )
}
