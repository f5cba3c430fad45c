import { reviewStore } from '../../../state/store.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { openConcordanceDialog } from '../../dialog/open-dialog.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { rememberedSelection } from '../editor/selection-memory.ts'

/** Opens the concordance with what is marked in the row; with nothing marked, as it was left. */
export function startConcordance(): void {
  const row = selectedRow(reviewStore.getState())
  const marked = row ? rememberedSelection(row.id) : { source: '', target: '' }
  const typed = activeEditor.current()?.selectedText() ?? ''
  const shown = document.getSelection()?.toString() ?? ''
  const first = [typed, shown, marked.source, marked.target].map((text) => text.trim()).find((text) => text !== '')
  openConcordanceDialog(first ?? '')
}
