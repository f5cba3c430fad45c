import type { Segment } from '../../src/model/index.ts'
import { keyParts, KeyReach, markedId, pairOf, rowOfAnchor, type DocumentPair, type RowPlace } from '../../src/review/index.ts'
import type { FlaggedProject } from './dismiss-reach.ts'
import { verdictKeys } from './row-view.ts'

/** Of how many verdicts at once it is looked up which corrected rows they speak of. */
const MOST_FIXED = 20

/** The rows that hold a flag which a verdict of one of these keys speaks of. */
export function verdictRows(project: FlaggedProject, wanted: ReadonlySet<string>): readonly RowPlace[] {
  const reach = new KeyReach(wanted)
  const found: RowPlace[] = []
  for (const pair of project.state.pairs)
    for (const segment of pair.segments) {
      const keys = project.facts(pair.id, segment.id).map((fact) => reach.keyOf(pair, segment, fact))
      const isReached =
        keys.some((key) => typeof key === 'string') || (keys.includes(undefined) && holdsOneOf(project, pair, segment, wanted))
      if (isReached) found.push({ pair: pair.id, segment: segment.id })
    }
  return [...found, ...fixedRows(project, wanted, reach), ...markedRows(project, wanted)]
}

/** Corrected rows that may hold such a flag among those that were put right. Of many verdicts at once the window hears nothing there. */
function fixedRows({ state }: FlaggedProject, wanted: ReadonlySet<string>, reach: KeyReach): readonly RowPlace[] {
  if (wanted.size > MOST_FIXED) return []
  const facts = [...wanted].flatMap((key) => {
    const [kind, , rule, concept] = keyParts(key)
    return kind === 'flag' && rule !== undefined ? [{ rule, ...(concept ? { concept } : {}) }] : []
  })
  return state.pairs.flatMap((pair) =>
    pair.segments
      .filter((segment) => segment.correction !== null && facts.some((fact) => reach.keyOf(pair, segment, fact) === undefined))
      .map(({ id }) => ({ pair: pair.id, segment: id })),
  )
}

/** The rows with the marked errors of these keys. */
function markedRows({ state }: FlaggedProject, wanted: ReadonlySet<string>): readonly RowPlace[] {
  return [...wanted].flatMap((key) => {
    const error = state.errors.get(markedId(key) ?? -1)
    const pair = error ? pairOf(state, error.pair) : null
    const row = error && pair ? rowOfAnchor(pair, error.anchor) : null
    return pair && row ? [{ pair: pair.id, segment: row.id }] : []
  })
}

function holdsOneOf(project: FlaggedProject, pair: DocumentPair, segment: Segment, wanted: ReadonlySet<string>): boolean {
  const { flags } = project.of(pair.id, segment.id) ?? { flags: [] }
  return flags.some((flag) => verdictKeys(pair, segment, flag).some((key) => wanted.has(key)))
}
