import type { RowView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { selectedRow, type WorkMode } from '../../../state/review-state.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { cutAtCaret, cutOf, moveCut } from './cut.ts'
import { takeKnife } from './hand-command.ts'
import { go } from '../command/row-command.ts'

/** What a reviewer does to links. */

type State = ReturnType<typeof reviewStore.getState>

function onRow(run: (row: RowView, state: State) => void): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  if (row) run(row, state)
}

/** Goes between correcting and aligning; the caret in the editor says where the row would be cut. */
export function toggleAlign(): void {
  const { mode } = reviewStore.getState()
  enterMode(mode === 'align' ? 'review' : 'align')
}

export function enterMode(mode: WorkMode): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  const editor = activeEditor.current()
  if (mode === 'align' && row && editor?.rowId === row.id && state.editing)
    state.setCut(cutAtCaret(row, editor.caret(), state.draft?.text ?? row.target))
  if (state.screen === 'glossary') state.setScreen('review')
  state.setMode(mode)
}

export function split(): void {
  onRow((row, { act, pair, cut }) => {
    const place = cutOf(row, cut)
    // A row with one sentence on each side is parted by cutting a sentence.
    if (!place) return takeKnife()
    void act({ kind: 'split', pair, segment: row.id, ...place })
  })
}

export function changeCut(side: Side, by: 1 | -1): void {
  onRow((row, { cut, setCut }) => {
    const place = cutOf(row, cut)
    if (place) setCut(moveCut(row, place, side, by))
  })
}

export function merge(): void {
  onRow((row, { act, pair }) => void act({ kind: 'merge', pair, segment: row.id }))
}

export function move(side: Side, to: 'previous' | 'next'): void {
  onRow((row, { act, pair }) => void act({ kind: 'move', pair, segment: row.id, side, to }))
}

export function unlink(): void {
  onRow((row, { act, pair }) => void act({ kind: 'unlink', pair, segment: row.id }))
}

export function toggleLock(): void {
  onRow((row, { act, pair }) => void act({ kind: 'lock', pair, segment: row.id, locked: !row.locked }))
}

/** Fixes the link and goes to the next row. */
export function accept(): void {
  onRow((row, { act, pair, listed, select, announce }) => {
    if (!row.locked) void act({ kind: 'lock', pair, segment: row.id, locked: true })
    const next = listed[listed.indexOf(row.id) + 1]
    if (next !== undefined) select(next)
    else announce(textNow('review.align.last-row'))
  })
}

/** Says that somebody should look at the link again, or takes that back. */
export function toggleDoubt(): void {
  onRow((row, { act, pair, announce }) => {
    void act({ kind: 'doubt', pair, segment: row.id, doubted: !row.doubted }).then(
      (change) => change && announce(textNow(row.doubted ? 'link.doubt-gone' : 'link.doubted')),
    )
  })
}

/** Goes to the next link that a person should look at, or with -1 to the one before. */
export async function goToDoubtful(step: 1 | -1): Promise<void> {
  const { find, notify, announce } = reviewStore.getState()
  const next = await find('link', step)
  if (next.kind === 'row') return go(next)
  announce(textNow('review.align.none-doubtful'))
  notify('done', textNow('review.align.none-doubtful'))
}
