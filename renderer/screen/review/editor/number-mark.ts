import { StateField, type EditorState, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import { equalNumbers } from '../../../../src/check/number/equal-numbers.ts'

/** Marks the numbers of the English that the row's Chinese says as well, each with the place of its pair. */
export function numberMarks(source: string): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => decorations(source, state),
    update(marks, transaction) {
      if (!transaction.docChanged) return marks
      // Redrawing around a half-typed character would break the input method off.
      return transaction.isUserEvent('input.type.compose') ? marks.map(transaction.changes) : decorations(source, transaction.state)
    },
    provide: (field) => EditorView.decorations.from(field),
  })
}

function decorations(source: string, state: EditorState): DecorationSet {
  const marks = equalNumbers({ source, target: state.doc.toString() }).map(({ target: [from, to] }, at) =>
    Decoration.mark({ class: 'number-pair', attributes: { 'data-number': String(at + 1) }, inclusive: false }).range(from, to),
  )
  return Decoration.set(marks, true)
}
