import { importedSentence, joinedPlace, slice, type Flag, type Segment, type SegmentedDocument } from '../model/index.ts'
import { sentenceName, sentencePrint } from './sentence-name.ts'
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
 * What a verdict on one flag is kept under. It names the rule, its concept, the sentence of the original documents by its text and
 * the words on both sides, not positions: so a dismissal outlives edits elsewhere in the row, merging, splitting and realigning, a rule
 * switched off and on, and importing the files again, another version of the translation included. Where only the English is at fault, the
 * same English sentence further on is the same case: which of them was changed in another version cannot be told.
 */
export function flagKey(pair: DocumentPair, segment: Segment, flag: Flag, texts: RowTexts = rowTexts(pair, segment)): string {
  const chinese = flag.source ? slice(texts.source, flag.source) : ''
  const english = flag.target ? slice(texts.target, flag.target) : ''
  const place =
    flag.source && segment.source.length > 0
      ? `s${sentenceName(pair.source, sentenceAt(pair.source, segment.source, flag.source[0]))}`
      : segment.target.length > 0 && segment.correction === null && flag.target
        ? `t${sentencePrint(pair.target, sentenceAt(pair.target, segment.target, flag.target[0]))}`
        : `t${firstSentence(pair.target, segment.target)}`
  return ['flag', pair.id, flag.rule, flag.concept ?? '', place, chinese, english.toLowerCase()].join(BAR)
}

/** The key of a dismissal that reaches every flag of the rule on the same concept (or, without one, the same Chinese). */
export function termKey(flag: Flag, texts: RowTexts): string {
  const subject = flag.concept ?? (flag.source ? slice(texts.source, flag.source) : '')
  return termKeyOf(flag.rule, subject)
}

/** The same of a subject: a concept, or Chinese words. */
export function termKeyOf(rule: string, subject: string): string {
  return ['term', rule, subject].join(BAR)
}

/** The key of a dismissal that reaches the whole rule. */
export function ruleKey(flag: Pick<Flag, 'rule'>): string {
  return ['rule', flag.rule].join(BAR)
}

/** What a key says: its kind (`flag`, `term` or `rule`), and behind it the parts that `flagKey`, `termKey` and `ruleKey` name. */
export function keyParts(key: string): readonly string[] {
  return key.split(BAR)
}

/** The keys under which a verdict on the flag with this key may stand, the closest first; the key alone where it is that of no flag. */
export function widerKeys(key: string): readonly [own: string, term: string, rule: string] {
  const [kind, , rule, concept, , chinese] = keyParts(key)
  if (kind !== 'flag' || rule === undefined || chinese === undefined) return [key, key, key]
  return [key, termKeyOf(rule, concept || chinese), ruleKey({ rule })]
}

/** The imported sentence that holds a position of the joined text: a key outlives the cutting and joining of sentences. */
function sentenceAt(side: SegmentedDocument, indices: readonly number[], position: number): number {
  return importedSentence(side, joinedPlace(side, indices, position))
}

/** The first sentence; empty where there is none. */
function firstSentence(side: SegmentedDocument, indices: readonly number[]): string {
  return indices.length === 0 ? '' : sentencePrint(side, sentenceAt(side, indices, 0))
}
