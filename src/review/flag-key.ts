import { importedSentence, sentenceStarts, slice, type Flag, type Segment, type SegmentedDocument } from '../model/index.ts'
import { targetText, sourceText, type DocumentPair } from './state.ts'

/** Separates the parts of a key; no text holds it. */
const BAR = '\u001f'

/** The two texts of a row, which its flags count in. */
export interface RowTexts {
  readonly source: string
  readonly target: string
}

/** Joins the texts once for all flags of a row. */
export function rowTexts(pair: DocumentPair, segment: Segment): RowTexts {
  return { source: sourceText(pair, segment), target: targetText(pair, segment) }
}

/**
 * What a verdict on one flag is kept under. It names the rule, its concept, the sentence of the original documents and
 * the words on both sides, not positions: so a dismissal outlives edits elsewhere in the row, merging and splitting,
 * a rule switched off and on, and importing the same files again.
 */
export function flagKey(pair: DocumentPair, segment: Segment, flag: Flag, texts: RowTexts = rowTexts(pair, segment)): string {
  const chinese = flag.source ? slice(texts.source, flag.source) : ''
  const english = flag.target ? slice(texts.target, flag.target) : ''
  const place =
    flag.source && segment.source.length > 0
      ? `s${sentenceAt(pair.source, segment.source, flag.source[0])}`
      : segment.target.length > 0 && segment.correction === null && flag.target
        ? `t${sentenceAt(pair.target, segment.target, flag.target[0])}`
        : `t${firstSentence(pair.target, segment.target)}`
  return ['flag', pair.id, flag.rule, flag.concept ?? '', place, chinese, english.toLowerCase()].join(BAR)
}

/** The key of a dismissal that reaches every flag of the rule on the same concept (or, without one, the same Chinese). */
export function termKey(flag: Flag, texts: RowTexts): string {
  const subject = flag.concept ?? (flag.source ? slice(texts.source, flag.source) : '')
  return ['term', flag.rule, subject].join(BAR)
}

/** The key of a dismissal that reaches the whole rule. */
export function ruleKey(flag: Pick<Flag, 'rule'>): string {
  return ['rule', flag.rule].join(BAR)
}

/** The imported sentence that holds a position of the joined text: a key outlives the cutting and joining of sentences. */
function sentenceAt(side: SegmentedDocument, indices: readonly number[], position: number): number {
  const starts = sentenceStarts(side, indices)
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= position),
  )
  const index = indices[at]
  if (index === undefined || !side.imported) return index ?? -1
  return importedSentence(side, (side.sentences[index]?.range[0] ?? 0) + position - (starts[at] ?? 0))
}

/** The imported number of the first sentence; empty where there is none. */
function firstSentence(side: SegmentedDocument, indices: readonly number[]): number | '' {
  return indices.length === 0 ? '' : sentenceAt(side, indices, 0)
}
