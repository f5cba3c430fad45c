import type { RowView } from '../../../../src/bridge/index.ts'
import { SEVERITY_TITLES, type IssueType, type Severity } from '../../../../src/model/index.ts'
import { markedId } from '../../../../src/review/marked-flag.ts'
import { ERROR_TYPES } from '../../../state/error-type.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { reviewStore } from '../../../state/store.ts'
import { languageNow, textNow } from '../../../text/index.ts'
import { markedWords } from './marked-words.ts'
import { useRemarks } from './remark-state.ts'
import { go, nextThatMatters } from './row-command.ts'
import { forgetSelection } from '../editor/selection-memory.ts'

/** What a reviewer says of the row they stand on. */

/** Opens the comments of the row, with the field ready; words that are marked are quoted. */
export function comment(): void {
  const { setPanel } = reviewStore.getState()
  const row = selectedRow(reviewStore.getState())
  if (!row) return
  const marked = markedWords(row)
  const quote = marked && { side: marked.side, text: marked.base.slice(...marked.range) }
  useRemarks.setState({ wantsField: true, quoted: quote && { row: row.id, quote } })
  setPanel({ open: true, tab: 'comments' })
}

/** The type and severity of the error that was marked last. */
let last: { readonly type: IssueType; readonly severity: Severity } | null = null
/** Settles when the host has the error that was marked last. */
let marking: Promise<unknown> = Promise.resolve()

/** Marks the words as an error of the type with this number, from 1; as severe as the last one was. */
export function markError(number: number): void {
  const type = ERROR_TYPES[number - 1]
  if (type) mark(type, last?.severity ?? 'major')
}

/** Marks the words as the last error was. */
export function markAgain(): void {
  if (last) mark(last.type, last.severity)
  else reviewStore.getState().notify('info', textNow('error.no-last'))
}

function mark(type: IssueType, severity: Severity): void {
  onRow((row, { act, pair, notify, setPanel }) => {
    // What is left out has no words in the English: it is the Chinese.
    const whole = type === 'accuracy/omission' && row.source !== '' ? whatIsLeftOut(row) : null
    const marked = markedWords(row) ?? whole
    if (!marked) return notify('info', textNow('error.no-words'))
    last = { type, severity }
    setPanel({ tab: 'issues' })
    forgetSelection()
    const { side, range, base } = marked
    marking = act({ kind: 'mark-error', pair, segment: row.id, side, range: [...range], base, type, severity }).then(say)
  })
}

function whatIsLeftOut(row: RowView) {
  return { side: 'source', range: [0, row.source.length], base: row.source } as const
}

/** Gives the error that was marked last in the row another severity. */
export function setSeverity(severity: Severity): void {
  afterMarking((row, id, type) => {
    const { act, pair } = reviewStore.getState()
    last = { type, severity }
    marking = act({ kind: 'change-error', pair, segment: row.id, error: id, type, severity }).then(say)
  })
}

/** Takes the error that was marked last in the row away. */
export function clearError(): void {
  afterMarking((row, error) => clearMarked(row, error))
}

export function clearMarked(row: RowView, error: number): void {
  const { act, pair, announce } = reviewStore.getState()
  marking = act({ kind: 'clear-error', pair, segment: row.id, error }).then((done) => {
    if (done) announce(textNow('error.cleared'))
  })
}

function say(done: unknown): void {
  if (!done || !last) return
  const { type, severity } = last
  reviewStore
    .getState()
    .announce(textNow('error.marked', { type: textNow(`review.type.${type}`), severity: SEVERITY_TITLES[severity][languageNow()] }))
}

/** Works on the newest error that a person marked in the row, once the host has it. */
function afterMarking(work: (row: RowView, id: number, type: IssueType) => void): void {
  if (reviewStore.getState().mode !== 'review') return
  void marking.then(() =>
    onRow((row, { notify }) => {
      const marked = row.flags.flatMap(({ key, type }) => {
        const id = markedId(key)
        return id === null ? [] : [{ id, type }]
      })
      const newest = marked.toSorted((a, b) => b.id - a.id)[0]
      if (newest) work(row, newest.id, newest.type)
      else notify('info', textNow('error.none'))
    }),
  )
}

/** Asks why the row is rejected. */
export function startRejecting(): void {
  onRow((row, { keepDraft }) => {
    void keepDraft()
    useRemarks.setState({ rejecting: useRemarks.getState().rejecting === row.id ? null : row.id })
  })
}

/** Rejects the row, and goes where the reviewer is needed next. */
export function reject(row: RowView, type: IssueType, severity: Severity): void {
  const state = reviewStore.getState()
  useRemarks.setState({ rejecting: null })
  const next = nextThatMatters()
  void state.act({ kind: 'reject', pair: state.pair, segment: row.id, type, severity }).then((done) => {
    if (!done) return
    state.announce(textNow('reject.said', { row: row.number }))
    void next.then((found) => reviewStore.getState().selected === row.id && go(found))
  })
}

/** In review mode: in align mode the same keys say nothing. */
function onRow(work: (row: RowView, state: ReturnType<typeof reviewStore.getState>) => void): void {
  const state = reviewStore.getState()
  const row = selectedRow(state)
  if (row && state.mode === 'review') work(row, state)
}
