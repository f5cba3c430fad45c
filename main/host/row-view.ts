import type { FlagView, RowView } from '../../src/bridge/index.ts'
import { sentenceStarts, type Flag, type Segment, type Verdict } from '../../src/model/index.ts'
import {
  flagKey,
  indexOf,
  isMarked,
  machineTarget,
  remarksOf,
  rowTexts,
  ruleKey,
  termKey,
  type DocumentPair,
  type ReviewState,
  type RowTexts,
} from '../../src/review/index.ts'
import type { RowFlags } from './project-file.ts'

const NO_FLAGS: RowFlags = { flags: [], fixed: [] }

/** A segment as the interface shows it. */
export function rowView(
  pair: DocumentPair,
  segment: Segment,
  found: RowFlags | undefined,
  { verdicts, threads }: Pick<ReviewState, 'verdicts' | 'threads'>,
  known: Pick<RowView, 'number' | 'repeated' | 'inconsistent' | 'filled' | 'mine'>,
): RowView {
  const { flags, fixed } = found ?? NO_FLAGS
  const texts = rowTexts(pair, segment)
  const machine = segment.correction === null ? texts.target : machineTarget(pair, segment)
  const untouched = { ...segment, correction: null }
  return {
    id: segment.id,
    ...known,
    source: texts.source,
    machine,
    target: texts.target,
    state: segment.state,
    locked: segment.locked,
    confidence: segment.confidence,
    reasons: segment.reasons,
    sourceStarts: sentenceStarts(pair.source, segment.source),
    machineStarts: sentenceStarts(pair.target, segment.target),
    ...paragraphOf(pair, segment),
    doubted: segment.doubted ?? false,
    border: segment.border ?? false,
    crossing: segment.crossing ? crossingWay(pair, segment) : null,
    flags: flags.map((flag) => flagView(pair, segment, flag, verdicts, texts)),
    // A verdict on what was put right stands under the words of the machine.
    fixed: fixed.map((flag) => flagView(pair, untouched, flag, verdicts, { source: texts.source, target: machine })),
    threads: remarksOf(threads, pair, segment),
  }
}

/** A flag with the verdict that holds for it: its own, that on its term, or that on its rule. */
export function flagView(
  pair: DocumentPair,
  segment: Segment,
  flag: Flag,
  verdicts: ReadonlyMap<string, Verdict>,
  texts: RowTexts = rowTexts(pair, segment),
): FlagView {
  if (isMarked(flag)) return flag
  const keys = verdictKeys(pair, segment, flag, texts)
  return { ...flag, key: keys[0], verdict: keys.map((place) => verdicts.get(place)).find(Boolean) ?? null }
}

/** The keys under which a verdict on this flag may stand, the closest first. */
export function verdictKeys(
  pair: DocumentPair,
  segment: Segment,
  flag: Flag,
  texts: RowTexts = rowTexts(pair, segment),
): readonly [own: string, term: string, rule: string] {
  if (isMarked(flag)) return [flag.key, flag.key, flag.key]
  return [flagKey(pair, segment, flag, texts), termKey(flag, texts), ruleKey(flag)]
}

function paragraphOf(pair: DocumentPair, segment: Segment): Pick<RowView, 'kind' | 'paragraphStart'> {
  const side = segment.source.length > 0 ? pair.source : pair.target
  const first = segment.source[0] ?? segment.target[0] ?? 0
  const paragraph = side.sentences[first]?.paragraph ?? 0
  return { kind: side.paragraphs[paragraph]?.kind ?? 'body', paragraphStart: side.sentences[first - 1]?.paragraph !== paragraph }
}

/** Where the English of a crossing link stands, seen from its row. */
function crossingWay(pair: DocumentPair, segment: Segment): RowView['crossing'] {
  const first = segment.target[0] ?? 0
  const above = pair.segments.slice(0, indexOf(pair, segment.id)).findLast(({ crossing, target }) => !crossing && target.length > 0)
  return first < (above?.target[0] ?? 0) ? 'above' : 'below'
}
