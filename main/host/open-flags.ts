import { SEVERITIES, type Flag, type Segment, type Verdict } from '../../src/model/index.ts'
import { NO_FLAGS, type RowTraits } from '../../src/listing/index.ts'
import { KeyReach, type DocumentPair } from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import { flagView } from './row-view.ts'

const NONE: readonly FlagFact[] = []
const reached = new WeakMap<ReadonlyMap<string, Verdict>, KeyReach>()

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
  const reach = reachOf(verdicts)
  return facts.filter((fact, at) => {
    const key = reach.keyOf(pair, segment, fact)
    if (key === null) return true
    const flag = key === undefined ? flags()[at] : undefined
    const verdict = key !== undefined ? verdicts.get(key) : flag && flagView(pair, segment, flag, verdicts).verdict
    return verdict?.kind !== 'dismissed'
  })
}

/** How many flags of each severity there are. */
export function bySeverity(flags: readonly FlagFact[]): RowTraits['open'] {
  if (flags.length === 0) return NO_FLAGS
  const counts = { ...NO_FLAGS }
  for (const severity of SEVERITIES) counts[severity] = flags.reduce((sum, flag) => (flag.severity === severity ? sum + 1 : sum), 0)
  return counts
}

function reachOf(verdicts: ReadonlyMap<string, Verdict>): KeyReach {
  const known = reached.get(verdicts)
  if (known) return known
  const reach = new KeyReach(verdicts.keys())
  reached.set(verdicts, reach)
  return reach
}
