import type { Goal } from '../../../../src/listing/filter.ts'
import { assertNever } from '../../../../src/model/index.ts'
import type { CommandName } from '../../../state/keymap.ts'
import { leaveReading, stepReading } from '../../../state/reading-place.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow, type TextKey } from '../../../text/index.ts'
import {
  openChecksDialog,
  openCompareDialog,
  openDismissalsDialog,
  openExportDialog,
  openFiltersDialog,
  openGoToRowDialog,
  openPaletteDialog,
  openPreferencesDialog,
  openProfileDialog,
  openShortcutsDialog,
  openWordsDialog,
} from '../../dialog/open-dialog.ts'
import { toggleDrawer } from '../pairs/drawer-focus.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { focusSource, isInSource } from '../editor/source-focus.ts'
import { startConcordance } from './memory-command.ts'
import { askRow, askShown } from './ask-command.ts'
import * as align from '../align/align-command.ts'
import * as hand from '../align/hand-command.ts'
import * as remark from './remark-command.ts'
import { fillFromRow, nextRepetition } from './fill-command.ts'
import * as row from './row-command.ts'
import { clearSearch, focusSearch, searchPlace, turnSwitch } from './search-command.ts'
import { correctSpelling } from './spelling-command.ts'
import { takeCorrection } from './take-correction.ts'
import { confirmError } from './judge-command.ts'
import { startTour } from '../../tour/tour-state.ts'
import { changeTextSize } from './text-size.ts'

/** Rows that PageUp and PageDown pass over. */
const PAGE = 8

/** Commands that ask nothing of the rows. All others wait until the row that the last one went to is there, and, in align mode, the rows that it left. */
const ANY_TIME: ReadonlySet<CommandName> = new Set([
  'align-mode',
  'read',
  'find',
  'find-source',
  'find-target',
  'find-case',
  'find-words',
  'find-regex',
  'panel',
  'pairs',
  'shortcuts',
  'palette',
  'preferences',
  'checks',
  'dismissals',
  'words',
  'profile',
  'larger-text',
  'smaller-text',
  'usual-text',
])

/** Does what a key or a button asks for. False when the key is to go on to whoever else wants it. */
export function runCommand(command: CommandName): boolean {
  const state = reviewStore.getState()
  const waiting = state.arriving ?? (state.mode === 'align' ? state.reshaping : null)
  if (waiting && !ANY_TIME.has(command)) {
    void waiting.then(() => runCommand(command))
    return true
  }
  switch (command) {
    case 'undo':
    case 'redo':
      // While something is being typed, taking back is the editor's own.
      if (state.editing && (state.draft !== null || (command === 'undo' && activeEditor.current()?.composing()))) return false
      void state[command]()
      return true
    case 'leave':
      return leave()
    case 'next-row':
      return step(1)
    case 'previous-row':
      return step(-1)
    case 'page-down':
      return step(PAGE)
    case 'page-up':
      return step(-PAGE)
    case 'first-row':
      return step(-Infinity)
    case 'last-row':
      return step(Infinity)
    default:
      PLAIN[command]()
      return true
  }
}

type PlainCommand = Exclude<
  CommandName,
  'undo' | 'redo' | 'leave' | 'next-row' | 'previous-row' | 'page-down' | 'page-up' | 'first-row' | 'last-row'
>

const PLAIN: Readonly<Record<PlainCommand, () => void>> = {
  confirm: row.confirm,
  approve: row.approve,
  edit: startEditing,
  'focus-source': focusSource,
  'focus-target': startEditing,
  read: toggleReading,
  'next-flagged': () => void look('flagged', 'review.none-flagged'),
  'next-unreviewed': () => void look('unreviewed', 'review.all-done'),
  'take-1': () => row.takeNumber(1),
  'take-2': () => row.takeNumber(2),
  'take-3': () => row.takeNumber(3),
  'take-4': () => row.takeNumber(4),
  dismiss: row.startDismissing,
  'confirm-error': confirmError,
  'ask-row': askRow,
  'ask-shown': () => void askShown(),
  reopen: row.reopen,
  restore: row.restore,
  comment: remark.comment,
  reject: remark.startRejecting,
  'error-1': () => remark.markError(1),
  'error-2': () => remark.markError(2),
  'error-3': () => remark.markError(3),
  'error-4': () => remark.markError(4),
  'error-5': () => remark.markError(5),
  'error-6': () => remark.markError(6),
  'error-7': () => remark.markError(7),
  'error-8': () => remark.markError(8),
  'error-9': () => remark.markError(9),
  'error-major': () => remark.setSeverity('major'),
  'error-minor': () => remark.setSeverity('minor'),
  'error-critical': () => remark.setSeverity('critical'),
  'error-clear': remark.clearError,
  'error-again': remark.markAgain,
  'add-term': row.addTerm,
  replace: row.findAndReplace,
  renderings: row.showRenderings,
  'fill-repetitions': fillFromRow,
  'next-repetition': () => void nextRepetition(),
  spelling: () => void correctSpelling(),
  words: openWordsDialog,
  'take-correction': () => void takeCorrection(),
  find: focusFind,
  'find-source': () => focusSearch('source'),
  'find-target': () => focusSearch('target'),
  'find-case': () => turnSwitch('caseSensitive'),
  'find-words': () => turnSwitch('wholeWords'),
  'find-regex': () => turnSwitch('regex'),
  filters: openFiltersDialog,
  concordance: startConcordance,
  'align-mode': align.toggleAlign,
  panel: () => reviewStore.getState().setPanel({ open: !reviewStore.getState().panel.open }),
  shortcuts: openShortcutsDialog,
  accept: align.accept,
  split: align.split,
  merge: align.merge,
  'move-up': () => align.move('target', 'previous'),
  'move-down': () => align.move('target', 'next'),
  'move-chinese-up': () => align.move('source', 'previous'),
  'move-chinese-down': () => align.move('source', 'next'),
  unlink: align.unlink,
  lock: align.toggleLock,
  'next-doubtful': () => void align.goToDoubtful(1),
  'previous-doubtful': () => void align.goToDoubtful(-1),
  doubt: align.toggleDoubt,
  'clear-link': hand.clearLink,
  pinpoint: hand.beginPin,
  'pin-here': hand.linkHere,
  cut: hand.takeKnife,
  'cut-at-caret': hand.takeKnifeAtCaret,
  'cut-here': () => hand.cutHere(true),
  'cut-keep': () => hand.cutHere(false),
  'place-earlier': () => hand.movePlace(-1, false),
  'place-later': () => hand.movePlace(1, false),
  'mark-earlier': () => hand.movePlace(-1, true),
  'mark-later': () => hand.movePlace(1, true),
  'cut-side': hand.turnKnife,
  'cut-none': hand.liftKnife,
  join: () => hand.join('target'),
  'join-chinese': () => hand.join('source'),
  link: () => hand.beginLink('source'),
  'link-english': () => hand.beginLink('target'),
  'link-here': hand.linkHere,
  border: hand.toggleBorder,
  realign: hand.realign,
  'cut-earlier': () => align.changeCut('target', -1),
  'cut-later': () => align.changeCut('target', 1),
  'cut-chinese-earlier': () => align.changeCut('source', -1),
  'cut-chinese-later': () => align.changeCut('source', 1),
  pairs: () => toggleDrawer(focusGrid),
  compare: openCompareDialog,
  'next-pair': () => void reviewStore.getState().stepPair(1),
  'previous-pair': () => void reviewStore.getState().stepPair(-1),
  palette: openPaletteDialog,
  tour: startTour,
  'go-to-row': openGoToRowDialog,
  'new-review': () => void reviewStore.getState().closeProject(),
  'open-project': () => void reviewStore.getState().openProject(null),
  export: () => openExportDialog(),
  preferences: openPreferencesDialog,
  checks: () => openChecksDialog(),
  dismissals: openDismissalsDialog,
  profile: openProfileDialog,
  'larger-text': () => changeTextSize(1),
  'smaller-text': () => changeTextSize(-1),
  'usual-text': () => changeTextSize(0),
}

export function focusFind(): void {
  const field = document.querySelector<HTMLInputElement>('[data-find]')
  field?.focus()
  field?.select()
}

async function look(goal: Goal, none: TextKey): Promise<void> {
  const { find, editing, notify } = reviewStore.getState()
  const next = await find(goal)
  if (next.kind === 'none') return notify('done', textNow(none))
  row.go(next, editing)
}

/** In the row's editor; from reading, in the grid. */
function startEditing(): void {
  const { mode, setEditing } = reviewStore.getState()
  if (mode === 'read') void leaveReading(true)
  else setEditing(true)
}

function toggleReading(): void {
  const { mode, setMode } = reviewStore.getState()
  if (mode === 'read') void leaveReading(false)
  else setMode('read')
}

function step(by: number): boolean {
  const { listed, selected, select, editing, setEditing, mode } = reviewStore.getState()
  if (mode === 'read') {
    void stepReading(by)
    return true
  }
  if (isInSource()) focusGrid()
  const here = selected === null ? -1 : listed.indexOf(selected)
  const next = listed[Math.max(0, Math.min(listed.length - 1, here + by))]
  if (next === undefined) return true
  select(next)
  if (editing) setEditing(true)
  return true
}

/** Escape: first what is being typed, then the editor, then the search, then the Chinese, then what the hand holds, then align mode or reading. */
function leave(): boolean {
  const state = reviewStore.getState()
  if (activeEditor.current()?.composing()) return false
  const searched = searchPlace()
  const kind =
    state.dismissing !== null
      ? 'reasons'
      : state.draft
        ? 'draft'
        : state.editing
          ? 'editor'
          : searched !== null
            ? 'find'
            : isInSource()
              ? 'source'
              : state.tool
                ? 'tool'
                : 'mode'
  switch (kind) {
    case 'reasons':
      state.setDismissing(null)
      break
    case 'draft':
      row.abandonDraft()
      state.setEditing(false)
      break
    case 'editor':
      state.setEditing(false)
      break
    case 'find':
      if (searched === null || !clearSearch(searched)) focusGrid()
      break
    case 'source':
      focusGrid()
      break
    case 'tool':
      state.setTool(null)
      break
    case 'mode':
      if (state.mode === 'review') return false
      if (state.mode === 'read') void leaveReading(false)
      else state.setMode('review')
      break
    default:
      return assertNever(kind)
  }
  return true
}

export function focusGrid(): void {
  document.querySelector<HTMLElement>('[data-grid]')?.focus({ preventScroll: true })
}
