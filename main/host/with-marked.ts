import type { Segment } from '../../src/model/index.ts'
import {
  machineTarget,
  markedFlags,
  PERSON_RULE,
  rowTexts,
  type DocumentPair,
  type MarkedFlags,
  type ReviewState,
} from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import type { RowFlags } from './project-file.ts'

/** The flags of a row with those of the errors that persons marked in it, which stand behind the others. */
export function withMarked(state: ReviewState, pair: DocumentPair, segment: Segment, found: RowFlags | undefined): RowFlags | undefined {
  const { flags, fixed } = markedIn(state, pair, segment)
  if (flags.length + fixed.length === 0) return found
  return { flags: [...(found?.flags ?? []), ...flags], fixed: [...(found?.fixed ?? []), ...fixed] }
}

/** The same of their facts. */
export function withMarkedFacts(state: ReviewState, pair: DocumentPair, segment: Segment, facts: readonly FlagFact[]): readonly FlagFact[] {
  const { flags } = markedIn(state, pair, segment)
  return flags.length === 0 ? facts : [...facts, ...flags.map(({ severity }) => ({ rule: PERSON_RULE, severity }))]
}

function markedIn(state: ReviewState, pair: DocumentPair, segment: Segment): MarkedFlags {
  return markedFlags(state, pair, segment, () => ({ ...rowTexts(pair, segment), machine: machineTarget(pair, segment) }))
}
