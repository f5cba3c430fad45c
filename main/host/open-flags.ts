import { SEVERITIES, type Flag, type Segment, type Verdict } from '../../src/model/index.ts'
import { NO_FLAGS, type RowTraits } from '../../src/listing/index.ts'
import type { DocumentPair } from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import { flagVerdicts } from './flag-verdicts.ts'

const NONE: readonly FlagFact[] = []

/**
 * The flags that nobody dismissed, of a row with these facts. The flags themselves, in the order of the facts, are asked for only where a
 * verdict on one of them cannot be told from its rule and concept.
 */
export function openFlags(
  pair: DocumentPair,
  segment: Segment,
  facts: readonly FlagFact[],
  flags: () => readonly Flag[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly FlagFact[] {
  if (facts.length === 0) return NONE
  if (verdicts.size === 0) return facts
  const verdictOf = flagVerdicts(pair, segment, flags, verdicts)
  return facts.filter((fact, at) => verdictOf(fact, at)?.kind !== 'dismissed')
}

/** How many flags of each severity there are. */
export function bySeverity(flags: readonly FlagFact[]): RowTraits['open'] {
  if (flags.length === 0) return NO_FLAGS
  const counts = { ...NO_FLAGS }
  for (const severity of SEVERITIES) counts[severity] = flags.reduce((sum, flag) => (flag.severity === severity ? sum + 1 : sum), 0)
  return counts
}
