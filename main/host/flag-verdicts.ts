import type { Flag, Segment, Verdict } from '../../src/model/index.ts'
import { KeyReach, type DocumentPair } from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import { flagView } from './row-view.ts'

const reached = new WeakMap<ReadonlyMap<string, Verdict>, KeyReach>()

/** Tells the verdict on a flag by its fact and its place among the flags of its row; null while nobody has answered it. */
export type VerdictOf = (fact: FlagFact, at: number) => Verdict | null

/**
 * The verdicts on the flags of a row. The flags themselves, in the order of the facts, are asked for only where a verdict on one of them cannot be
 * told from its rule and concept.
 */
export function flagVerdicts(
  pair: DocumentPair,
  segment: Segment,
  flags: () => readonly Flag[],
  verdicts: ReadonlyMap<string, Verdict>,
): VerdictOf {
  if (verdicts.size === 0) return () => null
  const reach = reachOf(verdicts)
  return (fact, at) => {
    const key = reach.keyOf(pair, segment, fact)
    if (key === null) return null
    if (key !== undefined) return verdicts.get(key) ?? null
    const flag = flags()[at]
    return flag ? flagView(pair, segment, flag, verdicts).verdict : null
  }
}

function reachOf(verdicts: ReadonlyMap<string, Verdict>): KeyReach {
  const known = reached.get(verdicts)
  if (known) return known
  const reach = new KeyReach(verdicts.keys())
  reached.set(verdicts, reach)
  return reach
}
