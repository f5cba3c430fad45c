import { create } from 'zustand'
import type { Concept, Problem } from '../../../src/model/index.ts'
import { reviewStore } from '../../state/store.ts'

/** What a new term starts with: the reviewer's selections, or what a flag is about. */
export interface TermDraft {
  /** Chinese as selected or as the flag marks it. */
  readonly chinese?: string
  /** Selected English: taken to be the rendering that must not be used. */
  readonly never?: string
  readonly preferred?: string
  /** What follows when the term has been put. */
  andThen?(concept: Concept): void
}

/** What replacing starts with. */
export interface ReplaceDraft {
  /** Ids of the rows that are looked through; those that the grid lists when not given. */
  readonly among?: readonly number[]
  readonly find?: string
  readonly replacement?: string
  /** Replacing renderings of a Chinese term: what is looked for, and what each becomes when all are to be rendered as `replacement`. */
  readonly term?: {
    readonly chinese: string
    readonly finds: readonly { readonly find: string }[]
    fitted(replacement: string): readonly { readonly find: string; readonly replacement: string }[]
  }
}

/** What is lost when the reviewer says yes. Asked only where undo cannot bring it back. */
export interface ConfirmAsked {
  readonly title: string
  readonly body: string
  /** The word on the button that goes ahead, such as "Discard". */
  readonly yes: string
}

export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'term'; readonly draft: TermDraft; readonly concept: Concept | null }
  | { readonly kind: 'replace'; readonly draft: ReplaceDraft }
  | { readonly kind: 'renderings'; readonly chinese: string }
  | { readonly kind: 'export'; readonly pair: number }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'dictionaries' }
  | { readonly kind: 'dismissals' }
  | { readonly kind: 'checks'; readonly rule: string | null; readonly part: 'rules' | 'profile' | 'ai' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'concordance'; readonly typed: string }
  | { readonly kind: 'memories' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'words' }
  | { readonly kind: 'add-pairs' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'go-to-row' }
  | { readonly kind: 'filters' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly retry: (() => void) | null }
  | { readonly kind: 'confirm'; readonly asked: ConfirmAsked; readonly answer: (yes: boolean) => void }

const CLOSED: OpenDialog = { kind: 'none' }

/** The one dialog on top of the screen. Dialogs do not stack: opening one closes the other. */
export const useOpenDialog = create<{ readonly dialog: OpenDialog }>(() => ({ dialog: CLOSED }))

function show(dialog: OpenDialog): void {
  const before = useOpenDialog.getState().dialog
  // A question that gives way to another dialog was not answered with yes.
  if (before.kind === 'confirm') before.answer(false)
  useOpenDialog.setState({ dialog })
}

export function closeDialog(): void {
  show(CLOSED)
}

/** Adds a term, prefilled with `draft`. */
export function openTermDialog(draft: TermDraft = {}): void {
  show({ kind: 'term', draft, concept: null })
}

/** Changes or removes a term of the project. */
export function openTermForEdit(concept: Concept): void {
  show({ kind: 'term', draft: {}, concept })
}

/** Finds and replaces; what is being typed is kept first, so that it is looked through too. */
export function openReplaceDialog(draft: ReplaceDraft = {}): void {
  void reviewStore
    .getState()
    .keepDraft()
    .then(() => show({ kind: 'replace', draft }))
}

/** Shows every English rendering of a Chinese term; empty: the reviewer types it. */
export function openRenderingsDialog(chinese: string): void {
  void reviewStore
    .getState()
    .keepDraft()
    .then(() => show({ kind: 'renderings', chinese }))
}

/** Exports a pair; the one that is shown when nothing is said. */
export function openExportDialog(pair: number | null = null): void {
  show({ kind: 'export', pair: pair ?? reviewStore.getState().pair })
}

export function openPreferencesDialog(): void {
  show({ kind: 'preferences' })
}

/** Shows which dictionaries texts are aligned with. */
export function openDictionariesDialog(): void {
  show({ kind: 'dictionaries' })
}

/** Shows what is checked; with `rule`, what that rule finds and misses. */
export function openChecksDialog(rule: string | null = null): void {
  show({ kind: 'checks', rule, part: 'rules' })
}

/** Shows what is checked where it can be exported as a profile, or taken from one. */
export function openProfileDialog(): void {
  show({ kind: 'checks', rule: null, part: 'profile' })
}

/** Shows what is dismissed in the open project, and takes it back. */
export function openDismissalsDialog(): void {
  if (reviewStore.getState().project) show({ kind: 'dismissals' })
}

/** Shows how the AI reviewer is set, among the checks. */
export function openAiReviewerDialog(): void {
  show({ kind: 'checks', rule: null, part: 'ai' })
}

/** Looks words up in the memory; begins with `typed`, or, where that is empty, as it was left. */
export function openConcordanceDialog(typed: string): void {
  show({ kind: 'concordance', typed })
}

/** Shows which memories there are. */
export function openMemoriesDialog(): void {
  show({ kind: 'memories' })
}

export function openShortcutsDialog(): void {
  show({ kind: 'shortcuts' })
}

/** Shows the project's own words. */
export function openWordsDialog(): void {
  show({ kind: 'words' })
}

/** Shows the keys, to be changed. */
export function openKeysDialog(): void {
  show({ kind: 'keys' })
}

/** Compares the shown pair's machine English with another one; what is being typed is kept first. */
export function openCompareDialog(): void {
  void reviewStore
    .getState()
    .keepDraft()
    .then(() => show({ kind: 'compare' }))
}

/** Takes files for further pairs of the open project. */
export function openAddPairsDialog(): void {
  show({ kind: 'add-pairs' })
}

/** Shows every command that can run now, to be searched. */
export function openPaletteDialog(): void {
  show({ kind: 'palette' })
}

/** Asks for the number of a row to go to. */
export function openGoToRowDialog(): void {
  show({ kind: 'go-to-row' })
}

/** Shows the filters that the project keeps. */
export function openFiltersDialog(): void {
  show({ kind: 'filters' })
}

/** Tells what went wrong and what to do; `retry` offers to try again. */
export function openProblem(problem: Problem, retry: (() => void) | null = null): void {
  show({ kind: 'problem', problem, retry })
}

/** Resolves to whether the reviewer said yes; closing the dialog means no. */
export function askConfirm(asked: ConfirmAsked): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      if (useOpenDialog.getState().dialog.kind === 'confirm') useOpenDialog.setState({ dialog: CLOSED })
      resolve(yes)
    }
    show({ kind: 'confirm', asked, answer })
  })
}
