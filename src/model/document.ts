import type { Paragraph } from './paragraph.ts'
import type { Sentence } from './sentence.ts'

/** The two sides of a review: the Chinese source and its machine English. */
export type Side = 'source' | 'target'

/**
 * One side as it was imported. `text` never changes: everything else points into it.
 * `language` is BCP 47 (`zh-Hans`, `zh-Hant`, `en`).
 */
export interface Document {
  readonly name: string
  readonly side: Side
  readonly language: string
  readonly text: string
  /** Lower-case hexadecimal SHA-256 of the bytes as read, for telling whether a file changed since. */
  readonly sha256: string
  /** The encoding that the bytes were read with, as iconv-lite spells it. */
  readonly encoding: string
}

/** A document cut into paragraphs and sentences; both lists are in text order, ranges count in `document.text`. */
export interface SegmentedDocument {
  readonly document: Document
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** The sentences as they were on import, where a person has cut or joined some since; the same as `sentences` where it is not there. */
  readonly imported?: readonly Sentence[]
}
