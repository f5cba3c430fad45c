import { SEVERITIES, type Flag, type Segment, type Verdict } from '../../src/model/index.ts'
import { NO_FLAGS, type RowTraits } from '../../src/listing/index.ts'
import { ruleOfKey, type DocumentPair } from '../../src/review/index.ts'
import { flagView } from './row-view.ts'

const NONE: readonly Flag[] = []
const judged = new WeakMap<ReadonlyMap<string, Verdict>, ReadonlySet<string>>()

/** The flags that nobody dismissed. Most rules have no verdict at all: their flags are open without a look at their keys. */
export function openFlags(
  pair: DocumentPair,
  segment: Segment,
  flags: readonly Flag[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Flag[] {
  if (flags.length === 0) return NONE
  if (verdicts.size === 0) return flags
  const rules = judgedRules(verdicts)
  return flags.filter((flag) => !rules.has(flag.rule) || flagView(pair, segment, flag, verdicts).verdict?.kind !== 'dismissed')
}

/** How many flags of each severity there are. */
export function bySeverity(flags: readonly Flag[]): RowTraits['open'] {
  if (flags.length === 0) return NO_FLAGS
  const counts = { ...NO_FLAGS }
  for (const severity of SEVERITIES) counts[severity] = flags.reduce((sum, flag) => (flag.severity === severity ? sum + 1 : sum), 0)
  return counts
}

function judgedRules(verdicts: ReadonlyMap<string, Verdict>): ReadonlySet<string> {
  const known = judged.get(verdicts)
  if (known) return known
  const rules = new Set([...verdicts.keys()].map(ruleOfKey))
  judged.set(verdicts, rules)
  return rules
}
