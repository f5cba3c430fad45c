import type { Paragraph, Sentence } from '../model/index.ts'
import type { Segmentation } from './segment-text.ts'
import { trimRange } from './white-space.ts'

/**
 * One sentence a line, not split again. Line i is sentence i, an empty line an empty sentence; the last line break ends the last line, and an
 * empty text has no lines. Every line is a paragraph of its own.
 */
export function segmentLines(text: string): Segmentation {
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const take = (start: number, end: number): void => {
    const range = trimRange(text, [start, end])
    sentences.push({ range, paragraph: paragraphs.length })
    paragraphs.push({ range, kind: 'body' })
  }
  let start = 0
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    take(start, found.index)
    start = found.index + found[0].length
  }
  if (start < text.length) take(start, text.length)
  return { paragraphs, sentences }
}
