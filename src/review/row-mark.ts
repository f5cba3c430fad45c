import type { SegmentId } from '../model/index.ts'
import { indexOf, type DocumentPair } from './state.ts'
import type { Mark, Step } from './step.ts'

/** The step that changes what a person says of a row as a whole; none where it says so already. */
export function mark(pair: DocumentPair, id: SegmentId, change: Partial<Mark>): readonly Step[] {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return []
  const { state, locked, border = false, doubted = false } = segment
  const before: Mark = { state, locked, ...('border' in change ? { border } : {}), ...('doubted' in change ? { doubted } : {}) }
  const after: Mark = { ...before, ...change }
  if (MARKS.every((name) => before[name] === after[name])) return []
  return [{ kind: 'mark', pair: pair.id, segment: id, before, after }]
}

const MARKS = ['state', 'locked', 'border', 'doubted'] as const satisfies readonly (keyof Mark)[]
