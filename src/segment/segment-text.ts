import type { Paragraph, Sentence } from '../model/index.ts'
import { findBlocks } from './block.ts'
import { hideMarkup } from './markup.ts'
import { paragraphKind } from './paragraph-kind.ts'
import { cutSentences, type TextLanguage } from './sentence-cut.ts'

/** The paragraphs and sentences of a text; ranges count in the text as it was given. */
export interface Segmentation {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
}

/** Beyond this many characters the library alone would take seconds, and our own rules decide (same cuts but for rare abbreviations). */
const CAREFUL_LIMIT = 400_000

/**
 * Cuts a text into paragraphs and sentences. Every sentence is a range of the original text without white space at its ends, in order, and
 * what lies between two sentences is white space or hidden markup. Never fails: a text without prose has no sentences.
 */
export function segmentText(text: string, language: TextLanguage): Segmentation {
  const bare = hideMarkup(text)
  const careful = text.length <= CAREFUL_LIMIT
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  let opened = 0
  const close = (): void => {
    const [first, last] = [sentences[opened], sentences.at(-1)]
    if (first === undefined || last === undefined) return
    const range = [first.range[0], last.range[1]] as const
    paragraphs.push({ range, kind: paragraphKind(bare.slice(...range), language, sentences.length - opened) })
    opened = sentences.length
  }
  for (const block of findBlocks(bare)) {
    if (block.startsParagraph) close()
    const [start] = block.range
    for (const [from, to] of cutSentences(bare.slice(...block.range), language, careful))
      sentences.push({ range: [start + from, start + to], paragraph: paragraphs.length })
  }
  close()
  return { paragraphs, sentences }
}
