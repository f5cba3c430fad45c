import type { Range } from './range.ts'

/** What a paragraph is in its document. Headings and by-lines are never glued to the sentence beside them. */
export type ParagraphKind = 'heading' | 'body' | 'list-item' | 'by-line' | 'cell'

/** A range of `Document.text` that holds sentences (an XLIFF unit). */
export interface Paragraph {
  readonly range: Range
  readonly kind: ParagraphKind
}
