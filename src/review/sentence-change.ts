import {
  forceUnwrap,
  withSentences,
  type Segment,
  type Range,
  type SegmentedDocument,
  type SegmentId,
  type Sentence,
  type Side,
} from '../model/index.ts'
import type { DocumentPair } from './state.ts'

/**
 * Sentence number `sentence` becomes two, or it and the next become one; both are in the row `segment`, which keeps its text. `gap` is
 * what lies between the two, in the document. Each kind takes the other back.
 */
export interface SentenceStep {
  readonly kind: 'cut-sentence' | 'join-sentences'
  readonly pair: number
  readonly segment: SegmentId
  readonly side: Side
  readonly sentence: number
  readonly gap: Range
}

/**
 * The pair with a sentence cut in two or joined with the next; sentences behind it get other numbers. Throws a RangeError when the step was
 * made for other sentences or another row.
 */
export function resentenced(pair: DocumentPair, step: SentenceStep): DocumentPair {
  const { side, sentence } = step
  const sentences = step.kind === 'cut-sentence' ? cut(pair[side], step) : joined(pair[side], step)
  const shift = step.kind === 'cut-sentence' ? 1 : -1
  const segments = pair.segments.map((segment): Segment => {
    const numbers = segment[side]
    if (segment.id === step.segment) return { ...segment, [side]: ownNumbers(numbers, step) }
    if ((numbers.at(-1) ?? -1) <= sentence) return segment
    return { ...segment, [side]: numbers.map((number) => (number > sentence ? number + shift : number)) }
  })
  return { ...pair, [side]: withSentences(pair[side], sentences), segments }
}

/** The sentences of the row itself: it holds both parts. */
function ownNumbers(numbers: readonly number[], step: SentenceStep): readonly number[] {
  const { sentence } = step
  const place = numbers.indexOf(sentence)
  if (place < 0) throw new RangeError(`Row ${step.segment} does not hold sentence ${sentence}`)
  if (step.kind === 'cut-sentence')
    return numbers.flatMap((number) => (number < sentence ? [number] : number === sentence ? [number, number + 1] : [number + 1]))
  if (numbers[place + 1] !== sentence + 1) throw new RangeError(`Row ${step.segment} does not hold the sentence after ${sentence}`)
  return numbers.flatMap((number) => (number <= sentence ? [number] : number === sentence + 1 ? [] : [number - 1]))
}

function cut(document: SegmentedDocument, { sentence, gap }: SentenceStep): readonly Sentence[] {
  const { range, paragraph } = forceUnwrap(`sentence ${sentence} exists`, document.sentences[sentence])
  if (!(range[0] < gap[0] && gap[0] <= gap[1] && gap[1] < range[1])) throw new RangeError(`Sentence ${sentence} cannot be cut at ${gap[0]}`)
  return document.sentences.toSpliced(sentence, 1, { range: [range[0], gap[0]], paragraph }, { range: [gap[1], range[1]], paragraph })
}

function joined(document: SegmentedDocument, { sentence, gap }: SentenceStep): readonly Sentence[] {
  const [first, second] = [document.sentences[sentence], document.sentences[sentence + 1]]
  if (!first || !second || first.range[1] !== gap[0] || second.range[0] !== gap[1] || first.paragraph !== second.paragraph)
    throw new RangeError(`Sentence ${sentence} and the next cannot be joined`)
  return document.sentences.toSpliced(sentence, 2, { range: [first.range[0], second.range[1]], paragraph: first.paragraph })
}
