import type { Paragraph, ParagraphKind, Sentence } from '../model/index.ts'
import { isIndex, isRange, parseJson, recordFault } from './shape.ts'

/*
 * The two long lists of a document. Checked by hand: a schema takes ten times as long, and a long document has some hundred thousand of
 * these. The objects that were parsed are taken as they are.
 */

const KINDS: ReadonlySet<unknown> = new Set<ParagraphKind>(['heading', 'body', 'list-item', 'by-line', 'cell'])

/** The sentences of a document. Throws a RangeError that names `where` and the place in the list. */
export function readSentenceList(json: string, where: string): readonly Sentence[] {
  return readList(json, where, (item) => isRange(item['range']) && isIndex(item['paragraph']))
}

/** The paragraphs of a document. Throws as `readSentenceList` does. */
export function readParagraphs(json: string, where: string): readonly Paragraph[] {
  return readList(json, where, (item) => isRange(item['range']) && KINDS.has(item['kind']))
}

type Candidate = Record<string, unknown>

function readList<T>(json: string, where: string, isOne: (item: Candidate) => boolean): readonly T[] {
  const list = parseJson(json, where)
  if (!Array.isArray(list)) throw recordFault(where, '', 'no list')
  const wrong = list.findIndex((item: unknown) => typeof item !== 'object' || item === null || !isOne(item as Candidate))
  if (wrong >= 0) throw recordFault(where, String(wrong), JSON.stringify(list[wrong]))
  return list as readonly T[]
}
