import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import type { Range } from '../../../../src/model/index.ts'
import { spellingOf, watchSpelling } from '../../../state/spelling-marks.ts'
import { textNow } from '../../../text/index.ts'

/** Milliseconds without typing after which the text is looked at. */
const PAUSE = 400

const showSpelling = StateEffect.define<readonly Range[]>()

interface Spelling {
  readonly ranges: readonly Range[]
  /** Where a word is being typed: it is not marked before the caret has left it. */
  readonly typing: number | null
}

const MARK = Decoration.mark({ class: 'misspelt', inclusive: false })

const spellingField = StateField.define<Spelling>({
  create: () => ({ ranges: [], typing: null }),
  update({ ranges, typing }, transaction) {
    const shown = transaction.effects.findLast((effect) => effect.is(showSpelling))
    if (transaction.docChanged)
      return {
        // A word that is changed is another word.
        ranges: ranges.flatMap(([from, to]): Range[] =>
          transaction.changes.touchesRange(from, to) ? [] : [[transaction.changes.mapPos(from), transaction.changes.mapPos(to)]],
        ),
        typing: transaction.isUserEvent('input.type') ? transaction.newSelection.main.head : null,
      }
    if (shown) return { ranges: shown.value, typing }
    return transaction.selection ? { ranges, typing: null } : { ranges, typing }
  },
  provide: (field) => [
    EditorView.decorations.compute([field], (state) => decorations(state)),
    EditorView.contentAttributes.compute([field], (state): Record<string, string> => {
      const words = shownRanges(state).map(([from, to]) => state.sliceDoc(from, to))
      return words.length === 0 ? {} : { 'aria-description': textNow('spelling.mark', { words: words.join(', ') }) }
    }),
  ],
})

function shownRanges(state: EditorState): readonly Range[] {
  const { ranges, typing } = state.field(spellingField)
  return ranges.filter(([, to]) => to !== typing)
}

function decorations(state: EditorState): DecorationSet {
  return Decoration.set(shownRanges(state).map(([from, to]) => MARK.range(from, to)))
}

/** Marks the misspelled words of a row's English a moment after typing has stopped. */
export function spellingMarks(row: number): Extension {
  return [spellingField, ViewPlugin.define((view) => new EditorSpelling(view, row))]
}

class EditorSpelling {
  readonly #view: EditorView
  readonly #row: number
  #leave: (() => void) | null = null
  #timer: ReturnType<typeof setTimeout>

  constructor(view: EditorView, row: number) {
    this.#view = view
    this.#row = row
    this.#timer = setTimeout(() => this.#watch())
  }

  update({ docChanged }: ViewUpdate): void {
    if (!docChanged) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#watch(), PAUSE)
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#leave?.()
  }

  #watch(): void {
    // Nothing may change under an input method: the text is looked at when it has finished.
    if (this.#view.composing) {
      this.#timer = setTimeout(() => this.#watch(), PAUSE)
      return
    }
    const text = this.#view.state.doc.toString()
    const draw = () => {
      if (this.#view.state.doc.toString() === text && !this.#view.composing)
        this.#view.dispatch({ effects: showSpelling.of(spellingOf(this.#row, text)) })
    }
    this.#leave?.()
    this.#leave = watchSpelling(this.#row, text, draw)
    draw()
  }
}
