import type { FlagView, RowView } from '../../src/bridge/index.ts'
import { joint, sentenceText, type Flag, type Segment, type SegmentedDocument, type Verdict } from '../../src/model/index.ts'
import { flagKey, machineTarget, ruleKey, sourceText, targetText, termKey, type DocumentPair } from '../../src/review/index.ts'
import type { RowFlags } from './project-file.ts'

const NO_FLAGS: RowFlags = { flags: [], fixed: [] }

/** A segment as the interface shows it. */
export function rowView(
  pair: DocumentPair,
  segment: Segment,
  found: RowFlags | undefined,
  verdicts: ReadonlyMap<string, Verdict>,
): RowView {
  const { flags, fixed } = found ?? NO_FLAGS
  return {
    id: segment.id,
    source: sourceText(pair, segment),
    machine: machineTarget(pair, segment),
    target: targetText(pair, segment),
    state: segment.state,
    locked: segment.locked,
    confidence: segment.confidence,
    reasons: segment.reasons,
    sourceStarts: starts(pair.source, segment.source),
    machineStarts: starts(pair.target, segment.target),
    ...paragraphOf(pair, segment),
    flags: flags.map((flag) => flagView(pair, segment, flag, verdicts)),
    fixed,
  }
}

/** A flag with the verdict that holds for it: its own, that on its term, or that on its rule. */
export function flagView(pair: DocumentPair, segment: Segment, flag: Flag, verdicts: ReadonlyMap<string, Verdict>): FlagView {
  const key = flagKey(pair, segment, flag)
  return {
    ...flag,
    key,
    verdict:
      verdictKeys(pair, segment, flag, key)
        .map((place) => verdicts.get(place))
        .find(Boolean) ?? null,
  }
}

/** The keys under which a verdict on this flag may stand, the closest first. */
export function verdictKeys(pair: DocumentPair, segment: Segment, flag: Flag, key = flagKey(pair, segment, flag)): readonly string[] {
  return [key, termKey(pair, segment, flag), ruleKey(flag)]
}

function starts(side: SegmentedDocument, indices: readonly number[]): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const index of indices) {
    places.push(at)
    at += sentenceText(side, index).length + joint(side).length
  }
  return places
}

function paragraphOf(pair: DocumentPair, segment: Segment): Pick<RowView, 'kind' | 'paragraphStart'> {
  const side = segment.source.length > 0 ? pair.source : pair.target
  const first = segment.source[0] ?? segment.target[0] ?? 0
  const paragraph = side.sentences[first]?.paragraph ?? 0
  return { kind: side.paragraphs[paragraph]?.kind ?? 'body', paragraphStart: side.sentences[first - 1]?.paragraph !== paragraph }
}
