import type { Range, SegmentedDocument, Sentence } from '../model/index.ts'

/** 64 bits of each sentence's text as two numbers, and how many sentences of the same text stand before it. */
interface Prints {
  readonly one: Uint32Array
  readonly two: Uint32Array
  readonly before: Uint32Array
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
  const before = printsOf(side).before[number] ?? 0
  return before === 0 ? print : `${print}.${before}`
}

/** The same for all sentences of the same text. Throws a RangeError when there is none. */
export function sentencePrint(side: SegmentedDocument, number: number): string {
  const { one, two, texts } = printsOf(side)
  const known = texts[number]
  if (known !== undefined) return known
  const [first, second] = [one[number], two[number]]
  if (first === undefined || second === undefined) throw new RangeError(`There is no imported sentence ${number}`)
  return (texts[number] = first.toString(36) + second.toString(36))
}

function printsOf(side: SegmentedDocument): Prints {
  const sentences = side.imported ?? side.sentences
  let prints = PRINTS.get(sentences)
  if (!prints) PRINTS.set(sentences, (prints = makePrints(side.document.text, sentences)))
  return prints
}

function makePrints(text: string, sentences: readonly Sentence[]): Prints {
  const [one, two, before] = [0, 1, 2].map(() => new Uint32Array(sentences.length)) as [Uint32Array, Uint32Array, Uint32Array]
  // By the first half the last sentence that has it, and for each sentence the one before it that has the same.
  const last = new Map<number, number>()
  const previous = new Int32Array(sentences.length)
  for (const [number, { range }] of sentences.entries()) {
    fingerprint(text, range, one, two, number)
    const half = one[number] ?? 0
    let same = last.get(half) ?? -1
    previous[number] = same
    last.set(half, number)
    while (same >= 0 && two[same] !== two[number]) same = previous[same] ?? -1
    before[number] = same < 0 ? 0 : (before[same] ?? 0) + 1
  }
  return { one, two, before, texts: [] }
}

/** 64 bits of a text, white space aside (FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo, twice with other offsets): a line broken elsewhere is the same text. */
function fingerprint(text: string, [start, end]: Range, ones: Uint32Array, twos: Uint32Array, number: number): void {
  let [one, two] = [0x811c9dc5, 0x9dc5811c]
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x01000193) ^ (two >>> 15)
  }
  ones[number] = one
  twos[number] = two
}
