import type { MemoryMatchView, RowView } from '../../../../src/bridge/index.ts'
import { listsAll } from '../../../../src/listing/row-query.ts'
import type { NextRow } from '../../../state/next-row.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { matchesOf, useMemoryMatches } from '../../../state/memory-matches.ts'
import { factsOf, type Offer } from '../../../state/row-facts.ts'
import { rowOffers } from '../../../state/row-offer.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'
import { openRenderingsDialog, openReplaceDialog, openTermDialog } from '../../dialog/open-dialog.ts'
import { tellFilled } from './fill-command.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { termsOf } from '../../../state/row-terms.ts'
import { rememberedSelection } from '../editor/selection-memory.ts'

/** What a reviewer does to the English of the row they stand on. */

/** Confirms the row with what stands in it, and goes where the reviewer is needed next. */
export function confirm(): void {
  confirmWith([])
}

/** Confirms the row and sets its open flags aside: the English may stay as it is. Errors that somebody confirmed stay errors. */
export function approve(): void {
  const row = selectedRow(reviewStore.getState())
  if (row) confirmWith(factsOf(row).flags.flatMap(({ key, verdict }) => (verdict === null ? [key] : [])))
}

function confirmWith(accepted: readonly string[]): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  if (!row) return
  const { pair, draft, editing } = state
  const text = draft?.segment === row.id ? draft.text : undefined
  // Looked for before the row is confirmed: the host answers before it writes.
  const next = nextThatMatters()
  void state
    .act({ kind: 'confirm', pair, segment: row.id, ...(text === undefined ? {} : { text }) })
    .then((change) => tellFilled(change, { pair, segment: row.id }))
  if (accepted.length > 0) void state.act({ kind: 'dismiss', keys: accepted, reason: 'acceptable', scope: 'flag', note: '' })
  void next.then((found) => {
    // Who went elsewhere meanwhile stays there.
    if (reviewStore.getState().selected === row.id) go(found, editing)
  })
}

/** Where confirming a row leads: the next that matters, else the next that nobody has reviewed, else nowhere. */
export async function nextThatMatters(): Promise<NextRow> {
  const { find } = reviewStore.getState()
  const pressing = await find('matters')
  return pressing.kind === 'row' ? pressing : find('unreviewed')
}

/** Goes to a row that was looked for, and says what was found. */
export function go(next: NextRow, editing = false): void {
  const { select, setEditing, announce, notify, query } = reviewStore.getState()
  if (next.kind === 'none') {
    const done = textNow(listsAll(query) ? 'review.all-done' : 'review.filter-done')
    announce(done)
    notify('done', done)
    return
  }
  select(next.id, 'centre')
  if (editing) setEditing(true)
  const row = selectedRow(reviewStore.getState())
  const flags = row ? factsOf(row).flags.length : 0
  announce(textNow('review.went-to', { row: row?.number ?? 0, count: flags }))
  if (next.wrapped) notify('info', textNow('review.wrapped'))
}

/** Takes the suggestion with this number, from 1. */
export function takeNumber(place: number): void {
  const row = selectedRow(reviewStore.getState())
  const offer = row ? rowOffers(row, matchesOf(useMemoryMatches.getState().found, row.id))[place - 1] : undefined
  if (!row || !offer) return
  if (offer.kind === 'flag') takeOffer(row, offer.offer)
  else takeMatch(row, offer.match)
}

/** Puts a suggestion into the row: into what is being typed when something is, else as an act of its own. */
export function takeOffer(row: RowView, offer: Offer): void {
  const state = reviewStore.getState()
  const typing = state.draft?.segment === row.id
  const editor = activeEditor.current()
  if (typing && editor?.rowId === row.id) {
    if (!editor.replace(row.target, offer.range, offer.text)) state.notify('info', textNow('review.offer.gone'))
    return
  }
  void state.act({ kind: 'suggest', pair: state.pair, segment: row.id, range: offer.range, text: offer.text, base: row.target })
}

/** Puts the English of a pair of the memory in place of the row's: into what is being typed when something is, else as an act of its own. */
export function takeMatch(row: RowView, { english }: MemoryMatchView): void {
  const state = reviewStore.getState()
  const editor = activeEditor.current()
  if (state.draft?.segment === row.id && editor?.rowId === row.id) {
    const typed = state.draft.text
    editor.replace(typed, [0, typed.length], english)
    return
  }
  void state.act({ kind: 'suggest', pair: state.pair, segment: row.id, range: [0, row.target.length], text: english, base: row.target })
}

/** Opens the reasons for setting the worst open flag aside, with the first one ready. */
export function startDismissing(): void {
  const { setPanel, setDismissing, dismissing, notify } = reviewStore.getState()
  const row = selectedRow(reviewStore.getState())
  const flag = row ? factsOf(row).flags[0] : undefined
  if (!flag) return notify('info', textNow('review.dismiss.none'))
  setPanel({ open: true, tab: 'issues' })
  setDismissing(dismissing === flag.key ? null : flag.key)
}

/** Opens a flag that was set aside or confirmed again. */
export function reopenFlag(key: string): void {
  void reviewStore.getState().act({ kind: 'judge', keys: [key], verdict: 'open' })
}

/** Back to the machine English. What was being typed can be brought back. */
export function restore(): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  if (!row) return
  if (state.draft) abandonDraft()
  if (factsOf(row).edited) void state.act({ kind: 'restore', pair: state.pair, segment: row.id })
}

/** Drops what is being typed, and offers to bring it back. */
export function abandonDraft(): void {
  const { draft, dropDraft, notify, act } = reviewStore.getState()
  if (!draft) return
  dropDraft()
  activeEditor.current()?.show(draft.base)
  notify('info', textNow('review.draft-dropped'), {
    label: textNow('review.bring-back'),
    run: () => void act({ kind: 'correct', pair: draft.pair, segment: draft.segment, text: draft.text }),
  })
}

export function reopen(): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  if (row) void state.act({ kind: 'reopen', pair: state.pair, segment: row.id })
}

/** Opens the dialog for a new term with what is marked in the row; with nothing marked, with what its worst flag is about. */
export function addTerm(): void {
  const row = selectedRow(reviewStore.getState())
  if (!row) return openTermDialog()
  const marked = rememberedSelection(row.id)
  const never = (activeEditor.current()?.selectedText() || marked.target).trim()
  const chinese = marked.source.trim()
  if (never !== '' || chinese !== '') return openTermDialog({ ...(chinese && { chinese }), ...(never && { never }) })
  const flag = factsOf(row).flags.find(({ source }) => source !== null)
  if (!flag?.source) return openTermDialog()
  const preferred = flag.suggestions[0]?.text
  openTermDialog({
    chinese: row.source.slice(...flag.source),
    ...(flag.target ? { never: row.target.slice(...flag.target) } : {}),
    ...(preferred ? { preferred } : {}),
  })
}

/** Opens find and replace over the listed rows, with what is marked in the English of the row. */
export function findAndReplace(): void {
  const row = selectedRow(reviewStore.getState())
  const marked = row ? activeEditor.current()?.selectedText() || rememberedSelection(row.id).target : ''
  const find = marked.trim()
  openReplaceDialog(find === '' ? {} : { find })
}

/** Opens the renderings of the Chinese that is marked; with nothing marked, of what the worst flag or the first term of the row is about. */
export function showRenderings(): void {
  const { project, ...state } = reviewStore.getState()
  const row = selectedRow(state)
  if (!row) return openRenderingsDialog('')
  const marked = rememberedSelection(row.id).source.trim()
  const flagged = factsOf(row).flags.find(({ source, concept }) => source !== null && concept !== undefined)?.source
  const [term] = termsOf(row, project?.terms ?? [])
  openRenderingsDialog(marked || (flagged ? row.source.slice(...flagged) : (term?.chinese[0] ?? '')))
}
