import { defaultKeymap, history, historyKeymap, undoDepth } from '@codemirror/commands'
import { EditorState, Transaction } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import { mapBetween } from '../../../../src/review/position-map.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { activeEditor, type EditorHandle } from './active-editor.ts'
import { compareAgain, editorMarks, showMarks } from './editor-mark.ts'
import { keepWhenIdle } from './idle-draft.ts'
import { numberMarks } from './number-mark.ts'
import { spellingMarks } from './spelling-mark.ts'

/**
 * The English of the active row, edited in place. What is typed goes into the store at each change (the draft) and to
 * the host when the reviewer leaves the row or pauses; what the host says comes back as the row's English.
 */
export function RowEditor({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const textMode = useReview((s) => s.textMode)
  const editing = useReview((s) => s.editing)
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const labels = useRef({ row: row.id, source: row.source, name: t('review.editor'), empty: t('review.no-english') })
  const first = useRef(row)

  useLayoutEffect(() => {
    if (!place.current) return undefined
    const { draft } = useReview.getState()
    const start = first.current
    const text = draft?.segment === start.id ? draft.text : start.target
    const made = new EditorView({ parent: place.current, state: editorState(text, labels.current) })
    view.current = made
    const release = activeEditor.attach(handleOf(made, start.id, labels.current))
    return () => {
      release()
      made.destroy()
      view.current = null
    }
  }, [])

  useLayoutEffect(() => {
    const made = view.current
    if (!made) return
    const { draft } = useReview.getState()
    // Nothing may change under an input method; the next answer of the host comes after it.
    if (made.composing) return
    if (draft?.segment !== row.id && made.state.doc.toString() !== row.target) replaceAll(made, row.target, labels.current)
    const machine = textMode === 'diff' ? row.machine : null
    made.dispatch({ effects: showMarks.of({ flags: factsOf(row).flags, base: row.target, machine }) })
  }, [row, textMode])

  useEffect(() => {
    const made = view.current
    if (!made) return
    if (editing && !made.hasFocus) focusAt(made, activeEditor.takeCaret(row.id))
    if (!editing && made.hasFocus) made.contentDOM.blur()
  }, [editing, row.id])

  return <div ref={place} className="row-editor" />
}

interface Labels {
  readonly row: number
  readonly source: string
  readonly name: string
  readonly empty: string
}

/** Pasted lines become one: a row is a sentence, and a line break in it would break files that hold one row a line. */
function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

function editorState(text: string, { row, source, name, empty }: Labels): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      // Only `\n` breaks a line, so that positions are those of the row's text whatever it holds.
      EditorState.lineSeparator.of('\n'),
      history(),
      keymap.of([{ key: 'Enter', run: () => true }, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      // The browser's own marks know neither the glossary nor the names, and may ask a service.
      EditorView.contentAttributes.of({ spellcheck: 'false', lang: 'en', autocapitalize: 'off', 'aria-label': name }),
      EditorView.clipboardInputFilter.of(onOneLine),
      placeholder(empty),
      editorMarks,
      spellingMarks(row),
      numberMarks(source),
      EditorView.updateListener.of((update) => {
        const own = update.transactions.some((transaction) => transaction.annotation(Transaction.remote) === true)
        if (!update.docChanged || own) return
        useReview.getState().type(update.state.doc.toString())
        keepWhenIdle()
      }),
      EditorView.domEventHandlers({
        focus: () => useReview.getState().setEditing(true),
        blur: () => {
          // The window losing the keyboard is no reason to leave the editor; going elsewhere in it is.
          if (document.hasFocus()) useReview.getState().setEditing(false)
          keepWhenIdle()
          return false
        },
        compositionend: (_event, view) => {
          queueMicrotask(() => view.dispatch({ effects: compareAgain.of(null) }))
          return false
        },
      }),
    ],
  })
}

/** Shows another text: the host's word, so that there is nothing to undo in the editor any more. */
function replaceAll(view: EditorView, text: string, labels: Labels): void {
  const caret = Math.min(view.state.selection.main.head, text.length)
  view.setState(editorState(text, labels))
  view.dispatch({ selection: { anchor: caret }, annotations: Transaction.remote.of(true) })
}

function focusAt(view: EditorView, position: number | null): void {
  view.focus()
  const length = view.state.doc.length
  const { anchor, head } = view.state.selection.main
  // An editor that nobody has been in yet is entered at its end.
  const fresh = anchor === 0 && head === 0
  if (position !== null || fresh) view.dispatch({ selection: { anchor: Math.min(position ?? length, length) } })
}

function handleOf(view: EditorView, rowId: number, labels: Labels): EditorHandle {
  let entered = view.hasFocus
  view.dom.addEventListener('focusin', () => (entered = true), { once: true })
  return {
    rowId,
    focus: (position) => focusAt(view, position),
    replace(base, range, text) {
      const place = mapBetween(base, view.state.doc.toString()).mapRange(range)
      if (!place) return false
      const [from, to] = place
      view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, userEvent: 'input.complete' })
      return true
    },
    insert(text) {
      const { anchor, head, from, to } = view.state.selection.main
      const { doc } = view.state
      // An editor that nobody has been in yet has its caret at the start.
      const fresh = anchor === 0 && head === 0 && !entered
      const [start, end] = fresh ? [doc.length, doc.length] : [from, to]
      const space = (at: number) => (at > 0 && at <= doc.length && /\S/u.test(view.state.sliceDoc(at - 1, at)) ? ' ' : '')
      const insert = (fresh ? space(start) : '') + text
      view.dispatch({ changes: { from: start, to: end, insert }, selection: { anchor: start + insert.length }, userEvent: 'input.paste' })
    },
    show: (text) => replaceAll(view, text, labels),
    selection() {
      const { from, to } = view.state.selection.main
      return { text: view.state.doc.toString(), range: [from, to] }
    },
    selectedText() {
      const { from, to } = view.state.selection.main
      return view.state.sliceDoc(from, to)
    },
    caret: () => view.state.selection.main.head,
    placeOf: (position) => view.coordsAtPos(Math.min(position, view.state.doc.length)),
    positionAt: (place) => view.posAtCoords(place),
    composing: () => view.composing,
    canUndo: () => undoDepth(view.state) > 0,
  }
}
