import { forceUnwrap, slice, type SegmentedDocument, type Sentence } from '../model/index.ts'

interface Print {
  readonly print: string
  /** How many sentences of the same text stand before it. */
  readonly before: number
}

const PRINTS = new WeakMap<readonly Sentence[], readonly Print[]>()

/**
 * What sentence `number`, as imported, is called: after its text, and after how many sentences of the same text stand before it. So the name holds when
 * other sentences are put in, taken away or changed. Throws a RangeError when there is none.
 */
export function sentenceName(side: SegmentedDocument, number: number): string {
  const { print, before } = printOf(side, number)
  return before === 0 ? print : `${print}.${before}`
}

/** The same for all sentences of the same text. Throws a RangeError when there is none. */
export function sentencePrint(side: SegmentedDocument, number: number): string {
  return printOf(side, number).print
}

function printOf(side: SegmentedDocument, number: number): Print {
  const sentences = side.imported ?? side.sentences
  let prints = PRINTS.get(sentences)
  if (!prints) PRINTS.set(sentences, (prints = printsOf(side.document.text, sentences)))
  return forceUnwrap(`sentence ${number} was imported`, prints[number])
}

function printsOf(text: string, sentences: readonly Sentence[]): readonly Print[] {
  const counts = new Map<string, number>()
  return sentences.map(({ range }) => {
    const print = fingerprint(slice(text, range))
    const before = counts.get(print) ?? 0
    counts.set(print, before + 1)
    return { print, before }
  })
}

/** 64 bits of a text, white space aside (FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo, twice with other offsets): a line broken elsewhere is the same text. */
function fingerprint(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9dc5811c]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x01000193) ^ (two >>> 15)
  }
  return [one, two].map((half) => (half >>> 0).toString(36)).join('')
}
