import type { ChangeView, RowView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { mapBetween } from '../../../../src/review/position-map.ts'
import { knifeAt, moved, turned, type Knife } from '../../../state/hand-tool.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow, type TextKey } from '../../../text/index.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { cutOf } from './cut.ts'

/** What a reviewer does with the knife and with links across other rows. */

type State = ReturnType<typeof reviewStore.getState>

function onRow(run: (row: RowView, state: State) => void): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  if (row) run(row, state)
}

function onKnife(run: (knife: Knife, row: RowView, state: State) => void): void {
  onRow((row, state) => {
    if (state.tool?.kind === 'cut' && state.tool.segment === row.id) run(state.tool, row, state)
  })
}

/** Offers the places where the row's sentences can be cut, in its English first. */
export function takeKnife(): void {
  onRow((row, { setTool, notify, announce }) => {
    const knife = knifeAt(row, 'target')
    if (!knife) return notify('info', textNow('review.align.nothing-to-cut'))
    setTool(knife)
    announce(textNow('review.align.cutting'))
  })
}

/** The same from the editor: at the caret, or at the place that the words around it have in the machine English. */
export function takeKnifeAtCaret(): void {
  onRow((row, state) => {
    const editor = activeEditor.current()
    const text = state.draft?.segment === row.id ? state.draft.text : row.target
    const caret = editor?.rowId === row.id ? editor.caret() : undefined
    const place = caret === undefined ? undefined : text === row.machine ? caret : mapBetween(text, row.machine).map(caret)
    const knife = knifeAt(row, 'target', place)
    if (!knife) return state.notify('info', textNow('review.align.nothing-to-cut'))
    state.setMode('align')
    state.setTool(knife)
    state.announce(textNow('review.align.cutting'))
  })
}

/** Cuts at the chosen places: into two rows, or keeping both parts in the row. */
export function cutHere(split: boolean): void {
  onKnife(({ source, target }, row, { act, pair, setTool }) => {
    setTool(null)
    void act({ kind: 'cut', pair, segment: row.id, source, target, split })
  })
}

export function movePlace(by: 1 | -1, marks: boolean): void {
  onKnife((knife, row, { setTool }) => setTool(moved(row, knife, by, marks)))
}

export function turnKnife(): void {
  onKnife((knife, row, { setTool }) => setTool(turned(row, knife)))
}

/** No cut on this side; with none on the other either, the knife is put away. */
export function liftKnife(): void {
  onKnife((knife, row, { setTool }) => {
    const other: Side = knife.side === 'source' ? 'target' : 'source'
    setTool(knife[other] === null ? null : { ...knife, side: other, [knife.side]: null })
  })
}

/** Makes one sentence of the two around the place where the row would be split. */
export function join(side: Side): void {
  onRow((row, { act, pair, cut }) => {
    const before = Math.max(1, cutOf(row, cut)?.[side] ?? 1)
    void act({ kind: 'join', pair, segment: row.id, side, before })
  })
}

/** Takes one side of the row in hand, to be linked with the other side of a row elsewhere. */
export function beginLink(side: Side): void {
  takeEnd('link', side, (held) => (held === 'source' ? 'review.align.linking-chinese' : 'review.align.linking-english'))
}

/** Takes the Chinese of the row, to be pinned to the English that belongs to it; of a row without Chinese its English. */
export function beginPin(): void {
  takeEnd('pin', 'source', (held) => (held === 'source' ? 'link.pinning-chinese' : 'link.pinning-english'))
}

function takeEnd(kind: 'link' | 'pin', side: Side, words: (held: Side) => TextKey): void {
  onRow((row, { setTool, announce }) => {
    const other: Side = side === 'source' ? 'target' : 'source'
    const held = startsOf(row, side).length > 0 ? side : other
    setTool({ kind, segment: row.id, side: held })
    announce(textNow(words(held), { row: row.number }))
  })
}

/** Links what the hand holds with the other side of the row that the reviewer stands on. */
export function linkHere(): void {
  onRow((row) => linkWith(row.id))
}

/** Links or pins what the hand holds with the other side of a row. */
export function linkWith(id: number): void {
  const state = reviewStore.getState()
  const { tool, pair, act, setTool, announce } = state
  if (tool?.kind !== 'link' && tool?.kind !== 'pin') return
  const [chinese, english] = tool.side === 'source' ? [tool.segment, id] : [id, tool.segment]
  const kind = tool.kind === 'link' ? 'link' : 'pinpoint'
  void act({ kind, pair, segment: chinese, english }).then((change) => {
    if (!change) return
    setTool(null)
    if (kind === 'pinpoint') announce(aroundWords('link.pinned', change))
  })
}

/** The hand gives the link of the row back to the aligner. */
export function clearLink(): void {
  onRow((row, { act, pair, announce }) => {
    void act({ kind: 'clear-link', pair, segment: row.id }).then((change) => change && announce(aroundWords('link.cleared', change)))
  })
}

/** What was done to a link, and what that changed around it. */
function aroundWords(done: TextKey, { realigned }: ChangeView): string {
  const around = realigned && realigned.changed > 0 ? [realignWords(realigned)] : []
  return [textNow(done), ...around].join(' ')
}

/** Says that on both sides something new begins at this row, or takes that back. */
export function toggleBorder(): void {
  onRow((row, { act, pair, announce }) => {
    void act({ kind: 'border', pair, segment: row.id, border: !row.border })
    announce(textNow(row.border ? 'review.align.border-gone' : 'review.align.border'))
  })
}

/** Aligns the unlocked rows around this one anew. */
export function realign(): void {
  onRow((row, { act, pair, notify, announce }) => {
    void act({ kind: 'realign', pair, segment: row.id }).then((change) => {
      if (!change) return
      const words =
        change.realigned && change.realigned.changed > 0 ? realignWords(change.realigned) : textNow('review.align.realigned-none')
      announce(words)
      notify('done', words)
    })
  })
}

function realignWords({ first, last, changed }: NonNullable<State['realigned']>): string {
  return textNow('review.align.realigned', { first, last, count: changed })
}

function startsOf(row: RowView, side: Side): readonly number[] {
  return side === 'source' ? row.sourceStarts : row.machineStarts
}
