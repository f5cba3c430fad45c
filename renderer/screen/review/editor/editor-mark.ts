import { RangeSetBuilder, StateEffect, StateField, type EditorState } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import type { FlagView } from '../../../../src/bridge/index.ts'
import { mapBetween } from '../../../../src/review/position-map.ts'
import { flagMarks, textRuns } from '../grid/text-run.ts'
import { wordDiff } from '../grid/word-diff.ts'

/** What the editor points out: the row's flags, which move along with the typing, and what differs from the machine English. */
export interface EditorMarks {
  readonly flags: readonly FlagView[]
  /** The text that the flags count in; what is typed may differ already. */
  readonly base: string
  /** Null where differences are not to be shown. */
  readonly machine: string | null
}

export const showMarks = StateEffect.define<EditorMarks>()
/** Asks for the differences again, once an input method has finished. */
export const compareAgain = StateEffect.define<null>()

/** Text of the machine that is no longer there. It is shown, and cannot be edited or walked into. */
class RemovedText extends WidgetType {
  readonly #text: string

  constructor(text: string) {
    super()
    this.#text = text
  }

  override eq(other: RemovedText): boolean {
    return other.#text === this.#text
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('del')
    element.textContent = this.#text.trim()
    return element
  }
}

const flagField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const moved = marks.map(transaction.changes)
    for (const effect of transaction.effects)
      if (effect.is(showMarks)) return flagDecorations(transaction.state.doc.toString(), effect.value)
    return moved
  },
  provide: (field) => EditorView.decorations.from(field),
})

const machineField = StateField.define<string | null>({
  create: () => null,
  update(machine, transaction) {
    for (const effect of transaction.effects) if (effect.is(showMarks)) return effect.value.machine
    return machine
  },
})

const diffField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const asked = transaction.effects.some((effect) => effect.is(showMarks) || effect.is(compareAgain))
    // Redrawing around a half-typed character would break the input method off.
    if (transaction.isUserEvent('input.type.compose') && !asked) return marks.map(transaction.changes)
    return asked || transaction.docChanged ? diffDecorations(transaction.state) : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The parts of the editor that draw marks. */
export const editorMarks = [machineField, flagField, diffField]

function flagDecorations(text: string, { flags, base }: EditorMarks): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const map = base === text ? null : mapBetween(base, text)
  const marks = flagMarks(flags, 'target').flatMap((mark) => {
    const range = map ? map.mapRange(mark.range) : mark.range
    return range ? [{ ...mark, range }] : []
  })
  for (const run of textRuns(text, marks)) {
    if (!run.severity) continue
    const mark = Decoration.mark({ class: `flag ${run.severity}`, attributes: { 'data-flag': run.keys[0] ?? '' }, inclusive: false })
    builder.add(run.start, run.start + run.text.length, mark)
  }
  return builder.finish()
}

function diffDecorations(state: EditorState): DecorationSet {
  const machine = state.field(machineField)
  const text = state.doc.toString()
  if (machine === null || machine === text) return Decoration.none
  const builder = new RangeSetBuilder<Decoration>()
  let position = 0
  for (const part of wordDiff(machine, text)) {
    if (part.kind === 'removed') {
      if (part.text.trim() !== '') builder.add(position, position, Decoration.widget({ widget: new RemovedText(part.text), side: -1 }))
      continue
    }
    const end = position + part.text.length
    if (part.kind === 'added') builder.add(position, end, Decoration.mark({ class: 'added', inclusive: true }))
    position = end
  }
  return builder.finish()
}
