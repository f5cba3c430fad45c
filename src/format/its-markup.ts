import type { Range } from '../model/index.ts'
import { fits } from '../model/index.ts'
import { emptyTag, escapeText, startTag } from './xml-text.ts'

/** A stretch of text to mark, with the attributes of its marker (an `id` among them). */
export interface Mark {
  readonly id: string
  readonly range: Range
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/**
 * The text as XLIFF 2 inline content with its marks. Marks that lie inside each other become `mrk`; one that crosses
 * another becomes a pair of `sm` and `em`, which need not nest. Marks that are empty or do not fit the text throw a RangeError.
 */
export function markedText(text: string, marks: readonly Mark[]): string {
  const ordered = [...marks].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  const nested: Mark[] = []
  const opening = new Map<number, string[]>()
  const closing = new Map<number, string[]>()
  for (const mark of ordered) {
    const [start, end] = mark.range
    if (start === end || !fits(mark.range, text.length)) throw new RangeError(`Mark ${mark.id} does not fit its text`)
    const crossing = nested.some((other) => other.range[0] < start && start < other.range[1] && other.range[1] < end)
    const attributes = { id: mark.id, type: 'its:any', ...mark.attributes }
    if (!crossing) nested.push(mark)
    push(opening, start, crossing ? emptyTag('sm', attributes) : startTag('mrk', attributes))
    // What opened last closes first.
    unshift(closing, end, crossing ? emptyTag('em', { startRef: mark.id }) : '</mrk>')
  }
  return assemble(text, opening, closing)
}

function assemble(text: string, opening: ReadonlyMap<number, readonly string[]>, closing: ReadonlyMap<number, readonly string[]>): string {
  const places = [...new Set([...opening.keys(), ...closing.keys()])].sort((a, b) => a - b)
  let markup = ''
  let at = 0
  for (const place of places) {
    markup += escapeText(text.slice(at, place)) + (closing.get(place) ?? []).join('') + (opening.get(place) ?? []).join('')
    at = place
  }
  return markup + escapeText(text.slice(at))
}

function push(lists: Map<number, string[]>, place: number, tag: string): void {
  lists.set(place, [...(lists.get(place) ?? []), tag])
}

function unshift(lists: Map<number, string[]>, place: number, tag: string): void {
  lists.set(place, [tag, ...(lists.get(place) ?? [])])
}
