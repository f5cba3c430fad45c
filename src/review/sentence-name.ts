import type { SegmentedDocument, Sentence } from '../model/index.ts'
import { TextPrint } from './text-print.ts'

/** What is known of the sentences of a text, from the first to the one before `next`: names are asked for from the start of a document first. */
interface Prints {
  /** The `TextPrint` of each sentence, and how many sentences of the same text stand before it. */
  readonly one: Uint32Array
  readonly two: Uint32Array
  readonly before: Uint32Array
  next: number
  /** By the first half the last sentence that has it, and for each sentence the one before it that has the same. */
  readonly last: Map<number, number>
  readonly previous: Int32Array
  /** The 64 bits as text, where they were asked for. */
  readonly texts: string[]
}

const PRINTS = new WeakMap<readonly Sentence[], Prints>()

/**
 * What sentence `number`, as imported, is called: after its text, and after how many sentences of the same text stand before it. So the name holds when
 * other sentences are put in, taken away or changed. Throws a RangeError when there is none.
 */
export function sentenceName(side: SegmentedDocument, number: number): string {
  const print = sentencePrint(side, number)
  const before = printsTo(side, number).before[number] ?? 0
  return before === 0 ? print : `${print}.${before}`
}

/** The same for all sentences of the same text. Throws a RangeError when there is none. */
export function sentencePrint(side: SegmentedDocument, number: number): string {
  const { one, two, texts } = printsTo(side, number)
  const known = texts[number]
  if (known !== undefined) return known
  const [first, second] = [one[number], two[number]]
  if (first === undefined || second === undefined) throw new RangeError(`There is no imported sentence ${number}`)
  return (texts[number] = first.toString(36) + second.toString(36))
}

/** The prints of the sentences up to `number`. */
function printsTo(side: SegmentedDocument, number: number): Prints {
  const sentences = side.imported ?? side.sentences
  let prints = PRINTS.get(sentences)
  if (!prints) PRINTS.set(sentences, (prints = noPrints(sentences.length)))
  while (prints.next <= number && prints.next < sentences.length) addPrint(prints, side.document.text, sentences)
  return prints
}

function noPrints(length: number): Prints {
  const halves = { one: new Uint32Array(length), two: new Uint32Array(length), before: new Uint32Array(length) }
  return { ...halves, next: 0, last: new Map(), previous: new Int32Array(length), texts: [] }
}

function addPrint(prints: Prints, text: string, sentences: readonly Sentence[]): void {
  const { one, two, before, last, previous, next: number } = prints
  const print = new TextPrint()
  print.add(text, sentences[number]?.range ?? [0, 0])
  one[number] = print.one
  two[number] = print.two
  const half = one[number] ?? 0
  let same = last.get(half) ?? -1
  previous[number] = same
  last.set(half, number)
  while (same >= 0 && two[same] !== two[number]) same = previous[same] ?? -1
  before[number] = same < 0 ? 0 : (before[same] ?? 0) + 1
  prints.next = number + 1
}
