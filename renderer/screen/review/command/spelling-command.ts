import { create } from 'zustand'
import type { Range, WordStanding } from '../../../../src/model/index.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { spellNow } from '../../../state/spelling-marks.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'
import { activeEditor } from '../editor/active-editor.ts'

/** A misspelled word whose suggestions are open. */
export interface OpenSpelling {
  readonly row: number
  /** The English that `range` counts in. */
  readonly text: string
  readonly range: Range
  readonly word: string
  /** Where the word stands in the window, in pixels: its left end and its lower edge. */
  readonly place: { readonly left: number; readonly bottom: number }
}

export const useSpellingMenu = create<{ readonly open: OpenSpelling | null }>(() => ({ open: null }))

/** Opens the suggestions for the misspelled word at the caret, else for the next one in the row. */
export async function correctSpelling(): Promise<void> {
  const row = selectedRow(reviewStore.getState())
  const editor = activeEditor.current()
  if (!row || editor?.rowId !== row.id) return
  const { text } = editor.selection()
  const caret = editor.caret()
  const marks = await spellNow(row.id, text)
  const range = marks.find(([from, to]) => from <= caret && caret <= to) ?? marks.find(([from]) => from > caret) ?? marks[0]
  if (!range) return reviewStore.getState().notify('info', textNow('spelling.none'))
  openAt(row.id, text, range)
}

/** Opens the suggestions for the misspelled word at a place of a row's English. False when none is marked there. */
export async function correctSpellingAt(id: number, position: number): Promise<boolean> {
  const { selected, select, setEditing } = reviewStore.getState()
  if (selected !== id) select(id, 'stay')
  activeEditor.placeCaret(id, position)
  setEditing(true)
  if (!(await hasEditor(id))) return false
  const text = activeEditor.current()?.selection().text ?? ''
  const range = (await spellNow(id, text)).find(([from, to]) => from <= position && position <= to)
  if (range) openAt(id, text, range)
  return range !== undefined
}

/** Frames in which the row that was selected gets its editor. */
const FRAMES = 60

async function hasEditor(id: number): Promise<boolean> {
  for (let frame = 0; frame < FRAMES && activeEditor.current()?.rowId !== id; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  return activeEditor.current()?.rowId === id
}

function openAt(row: number, text: string, range: Range): void {
  const place = activeEditor.current()?.placeOf(range[0])
  if (place) useSpellingMenu.setState({ open: { row, text, range, word: text.slice(...range), place } })
}

/** Closes the menu; the caret is in the row's English again. */
export function closeSpelling(): void {
  const { open } = useSpellingMenu.getState()
  if (!open) return
  useSpellingMenu.setState({ open: null })
  activeEditor.placeCaret(open.row, open.range[1])
  reviewStore.getState().setEditing(true)
}

/** Puts a suggestion in place of the word: an edit like any other. */
export function takeSuggestion(suggestion: string): void {
  const { open } = useSpellingMenu.getState()
  const editor = activeEditor.current()
  closeSpelling()
  if (open && editor?.rowId === open.row) editor.replace(open.text, open.range, suggestion)
}

/** Keeps the word as right, or as one to be left alone, in this project. */
export async function keepWord(standing: WordStanding): Promise<void> {
  const { open } = useSpellingMenu.getState()
  if (!open) return
  closeSpelling()
  await putWord(open.word, standing)
}

const SAID = { right: 'spelling.added', ignored: 'spelling.ignored' } as const

/** Puts a word on the project's list; null takes it off. Undo takes that back. */
export async function putWord(word: string, standing: WordStanding | null): Promise<boolean> {
  const { act, notify } = reviewStore.getState()
  const change = await act({ kind: 'put-word', word, standing })
  if (change) notify('done', textNow(standing === null ? 'spelling.removed' : SAID[standing], { word }))
  return change !== null
}
