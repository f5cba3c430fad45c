import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'
import { activeEditor } from '../editor/active-editor.ts'

/** Puts the English of a term at the caret of the row that is stood on, and goes on there. */
export function insertTerm(english: string): void {
  const { mode, setEditing, announce } = reviewStore.getState()
  const editor = activeEditor.current()
  if (mode !== 'review' || !editor || editor.composing() || english === '') return
  editor.insert(english)
  setEditing(true)
  announce(textNow('marks.inserted', { text: english }))
}
