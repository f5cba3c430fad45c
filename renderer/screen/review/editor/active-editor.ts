import type { Range } from '../../../../src/model/index.ts'

/** What the rest of the screen may ask of the editor of the active row. There is at most one in the window. */
export interface EditorHandle {
  readonly rowId: number
  focus(position: number | null): void
  /** Puts `text` in place of what `range` of `base` has become by typing. False when that is gone. */
  replace(base: string, range: Range, text: string): boolean
  /** Puts `text` where the caret is, in place of what is marked; at the end where nobody has been in the editor yet. */
  insert(text: string): void
  /** Shows another text, with nothing to undo. */
  show(text: string): void
  selectedText(): string
  /** What is marked, in the text as it is being typed. */
  selection(): { readonly text: string; readonly range: Range }
  /** The caret's place in the text as it is being typed. */
  caret(): number
  /** Where in the window, in pixels, a position of the text stands; null where it is not in sight. */
  placeOf(position: number): { readonly left: number; readonly bottom: number } | null
  /** The position of the text at a place of the window, in pixels; null beside the text. */
  positionAt(place: { readonly x: number; readonly y: number }): number | null
  /** Whether an input method is at work: nothing may change under it. */
  composing(): boolean
  /** Whether Ctrl+Z would take back typing. */
  canUndo(): boolean
}

let handle: EditorHandle | null = null
/** A click on a row that has no editor yet: where its caret is to stand once it has. */
let wanted: { readonly rowId: number; readonly position: number | null } | null = null

export const activeEditor = {
  current: (): EditorHandle | null => handle,
  attach(next: EditorHandle): () => void {
    handle = next
    return () => {
      if (handle === next) handle = null
    }
  },
  placeCaret(rowId: number, position: number | null): void {
    wanted = { rowId, position }
    if (handle?.rowId === rowId) handle.focus(position)
  },
  /** Where the caret of a row that is being opened belongs; told once. */
  takeCaret(rowId: number): number | null {
    const position = wanted?.rowId === rowId ? wanted.position : null
    wanted = null
    return position
  },
}
