import { sentenceText, joint, slice, type Flag, type Segment, type SegmentedDocument } from '../model/index.ts'
import { targetText, sourceText, type DocumentPair } from './state.ts'

/** Separates the parts of a key; no text holds it. */
const BAR = '\u001f'

/**
 * What a verdict on one flag is kept under. It names the rule, its concept, the sentence of the original documents and
 * the words on both sides, not positions: so a dismissal outlives edits elsewhere in the row, merging and splitting,
 * a rule switched off and on, and importing the same files again.
 */
export function flagKey(pair: DocumentPair, segment: Segment, flag: Flag): string {
  const chinese = flag.source ? slice(sourceText(pair, segment), flag.source) : ''
  const english = flag.target ? slice(targetText(pair, segment), flag.target) : ''
  const place =
    flag.source && segment.source.length > 0
      ? `s${sentenceAt(pair.source, segment.source, flag.source[0])}`
      : segment.target.length > 0 && segment.correction === null && flag.target
        ? `t${sentenceAt(pair.target, segment.target, flag.target[0])}`
        : `t${segment.target[0] ?? ''}`
  return ['flag', pair.id, flag.rule, flag.concept ?? '', place, chinese, english.toLowerCase()].join(BAR)
}

/** The key of a dismissal that reaches every flag of the rule on the same concept (or, without one, the same Chinese). */
export function termKey(pair: DocumentPair, segment: Segment, flag: Flag): string {
  const subject = flag.concept ?? (flag.source ? slice(sourceText(pair, segment), flag.source) : '')
  return ['term', flag.rule, subject].join(BAR)
}

/** The key of a dismissal that reaches the whole rule. */
export function ruleKey(flag: Pick<Flag, 'rule'>): string {
  return ['rule', flag.rule].join(BAR)
}

function sentenceAt(side: SegmentedDocument, indices: readonly number[], position: number): number {
  let end = 0
  for (const index of indices) {
    end += sentenceText(side, index).length + joint(side).length
    if (position < end) return index
  }
  return indices.at(-1) ?? -1
}
