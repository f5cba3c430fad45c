import type { Range } from './range.ts'

/** A half-open range of `Document.text` without white space at its ends; its place in the list is its index everywhere. */
export interface Sentence {
  readonly range: Range
  /** Index into the document's paragraphs. */
  readonly paragraph: number
}
