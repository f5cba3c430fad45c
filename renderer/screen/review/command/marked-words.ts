import type { RowView } from '../../../../src/bridge/index.ts'
import type { Range, Side } from '../../../../src/model/index.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { rememberedPlace, rememberedSelection } from '../editor/selection-memory.ts'

/** Words of a row that the reviewer has marked: `range` counts in `base`, the text of that side as it is shown. */
export interface MarkedWords {
  readonly side: Side
  readonly range: Range
  readonly base: string
}

/** What is marked in a row: with keys or pointer in its editor, else what the pointer marked last. Null where nothing is. */
export function markedWords(row: RowView): MarkedWords | null {
  const editor = activeEditor.current()
  if (editor?.rowId === row.id) {
    const { text, range } = editor.selection()
    if (text.slice(...range).trim() !== '') return { side: 'target', range: trimmed(text, range), base: text }
  }
  for (const side of ['target', 'source'] as const) {
    const words = rememberedSelection(row.id)[side]
    const base = row[side]
    // Shown with its changes, a text holds words that are not in it any more.
    const place = rememberedPlace(row.id, side)
    const at = place !== null && base.startsWith(words, place) ? place : base.indexOf(words)
    if (words.trim() !== '' && at >= 0) return { side, range: trimmed(base, [at, at + words.length]), base }
  }
  return null
}

/** Without the white space at its ends. */
function trimmed(text: string, [start, end]: Range): Range {
  const words = text.slice(start, end)
  return [start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length)]
}
