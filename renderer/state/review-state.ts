import type { StoreApi } from 'zustand'
import type {
  AiReviewerView,
  CallInput,
  CallName,
  Answer,
  ChangeView,
  GlimpseView,
  HostEvent,
  PairView,
  Preferences,
  ProjectView,
  RealignView,
  RowView,
  StartView,
  TextView,
} from '../../src/bridge/index.ts'
import type { Filter, Goal, RowOrder, RowQuery } from '../../src/listing/index.ts'
import type { Problem } from '../../src/model/index.ts'
import type { HandTool } from './hand-tool.ts'
import type { HeldRows } from './held-rows.ts'
import type { NextRow } from './next-row.ts'
import type { Intent } from '../../src/review/index.ts'

/** How the English is shown: with what a person changed, as it stands, or as the machine wrote it. */
export type TextMode = 'diff' | 'clean' | 'machine'
/** `review` corrects the English, `align` the links; `read` shows both texts in their flow. */
export type WorkMode = 'review' | 'align' | 'read'
/** `centre` for a jump, `nearest` for a step to a neighbour, `stay` where the row is in sight already. */
export type Reveal = 'centre' | 'nearest' | 'stay'
export type PanelTab = 'issues' | 'terms' | 'memory' | 'history' | 'comments'

/** Long work that the host does for this window. `share` from 0 to 1. */
export interface Job {
  readonly id: string
  /** What is made: one pair, a proposal of pairs, several pairs, or nothing but a comparison. */
  readonly kind: 'review' | 'pairing' | 'project' | 'comparison'
  readonly title: string
  readonly stage: Extract<HostEvent, { kind: 'progress' }>['stage'] | null
  readonly share: number
  /** Which of several pairs is being made; null where there is but one. */
  readonly part: { readonly at: number; readonly of: number; readonly name: string } | null
  readonly cancelling: boolean
}

/** Rows that the AI reviewer is being asked about. */
export interface Asking {
  readonly job: string
  readonly rows: number
  /** Of how many the answer has come. */
  readonly done: number
  readonly cancelling: boolean
}

/** A short word to the reviewer in the corner of the window. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'info' | 'warning' | 'problem'
  readonly content: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: Problem }
  /** What one click on the notice's button does. */
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** Two texts that were read, by their ids. */
export interface TextPair {
  readonly source: string
  readonly target: string
}

/** English that is being typed and is not yet the host's. `base` is what the row said when typing began or was last kept. */
export interface Draft {
  readonly pair: number
  readonly segment: number
  readonly base: string
  readonly text: string
}

/** Where the selected row would be cut: after so many Chinese and so many English sentences. */
export interface Cut {
  readonly source: number
  readonly target: number
}

/**
 * Everything the window shows. The host has all rows; `held` are those that the window has at hand, `listed` tells which there are. A row that
 * did not change keeps its identity.
 */
export interface ReviewValues {
  /** Null until the host has answered the first call. */
  readonly start: StartView | null
  readonly preferences: Preferences
  /** How the AI reviewer is set. Null until the host has answered the first call. */
  readonly ai: AiReviewerView | null
  readonly screen: 'loading' | 'start' | 'review' | 'glossary' | 'report'
  /** The first rows of the project that is being opened, as soon as they are known. */
  readonly glimpse: GlimpseView | null
  readonly connected: boolean
  readonly project: ProjectView | null
  /** Id of the pair that the grid shows. */
  readonly pair: number
  /** Id of the row that the reviewer stands on. */
  readonly selected: number | null
  /** Id of the row that the reviewer stood on before a search or a filter that lists nothing. */
  readonly left: number | null
  /** Ids of the rows that the grid lists, in its order. */
  readonly listed: readonly number[]
  /** The rows at hand. One that is listed and not at hand is on its way when it is in sight. */
  readonly held: HeldRows
  /** Of the project's rows as the window knows them; see `RowsView`. */
  readonly edition: number
  /** Which rows are to be listed, and how. The list follows when the host has answered. */
  readonly query: RowQuery
  /** Why the query cannot be answered: a regular expression that is none, say. The list stays what it was. */
  readonly queryProblem: Problem | null
  /** Rows that changed since the list was made: they stay in it. */
  readonly stayed: ReadonlySet<number>
  readonly textMode: TextMode
  readonly mode: WorkMode
  /** Whether the keyboard is in the row's editor. */
  readonly editing: boolean
  readonly draft: Draft | null
  readonly cut: Cut | null
  /** What the hand holds in align mode. */
  readonly tool: HandTool | null
  /** What the last act realigned; null when it realigned nothing. */
  readonly realigned: RealignView | null
  /** How the grid is to bring the selected row into sight; each new value does it once. */
  readonly reveal: { readonly how: Reveal; readonly turn: number }
  /** Key of the flag whose reasons for dismissing are open. */
  readonly dismissing: string | null
  /** Key of the flag that the reviewer points at, in the text or on its card. */
  readonly pointed: string | null
  readonly panel: { readonly open: boolean; readonly tab: PanelTab }
  /** Whether the list of the project's pairs is open. */
  readonly drawer: boolean
  /** Where the reviewer stood in the pairs that they left, by pair. */
  readonly places: ReadonlyMap<number, number>
  readonly jobs: readonly Job[]
  /** What the AI reviewer is being asked about the open project, by whichever window. */
  readonly asking: readonly Asking[]
  readonly notices: readonly Notice[]
  /** How many acts the host has not answered yet. */
  readonly saving: number
  /** Done when the act that gives rows other ids is answered; keys about rows wait for it. Null when there is none. */
  readonly reshaping: Promise<void> | null
  /** Settles when the row that the reviewer goes to is known and at hand; null while they stand on one. Keys about rows wait for it. */
  readonly arriving: Promise<void> | null
  /** The last thing that happened, for a screen reader. */
  readonly announcement: string
}

/** What the window can do. Functions that answer `null` have already shown the problem as a notice. */
export interface ReviewActions {
  /** First call of the window: preferences, recent projects, and the project to open first. */
  begin(): Promise<void>
  /** Any call, with its problem shown as a notice unless `quiet`. Null when it failed. */
  ask<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    quiet?: boolean,
  ): Promise<Extract<Answer<Name>, { ok: true }>['value'] | null>
  /** Any call, with its answer as it came, for screens that show problems in their own place. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<Name>>

  /** Opens a project by id; `null` lets the reviewer pick a file where the host can. Says whether one is open now. */
  openProject(id: string | null): Promise<boolean>
  openSample(sample: string, title: string): Promise<boolean>
  /** Aligns and checks two read texts as a job, and opens the result. Answers the host's own answer: "not a pair" is the caller's to show. */
  createReview(input: Omit<CallInput<'createReview'>, 'job'>): Promise<Answer<'createReview'>>
  /** Proposes which of the texts that were read belong together, as a job. */
  pairTexts(texts: readonly string[]): Promise<Answer<'pairTexts'>>
  /** Makes one project of pairs of texts, as a job, and opens it; pairs that could not be made are told. */
  createProject(name: string, pairs: readonly TextPair[]): Promise<Answer<'createProject'>>
  /** The same for pairs that go into the open project; null where none is open. */
  addPairs(pairs: readonly TextPair[]): Promise<Answer<'addPairs'> | null>
  /** Holds a text that was read against the machine English of a pair, as a job. */
  compareTranslation(pair: number, text: Pick<TextView, 'id' | 'name'>): Promise<Answer<'compareTranslation'>>
  /** Takes a pair out of the project; the notice of it offers to undo. */
  removePair(id: number): Promise<void>
  /** Goes to the pair before or after the shown one. */
  stepPair(by: 1 | -1): Promise<void>
  setDrawer(open: boolean): void
  /** Keeps what is being typed, closes the project and goes to the start screen. */
  closeProject(): Promise<void>
  /** Shows a project that the host has just handed over, from its first row. */
  showProject(project: ProjectView): void
  /** Fetches the open project again, after events may have been missed. The reviewer keeps their place. */
  reload(): Promise<void>
  /** Takes in an event of the host, `command` apart, which is for the screens. Done when nothing typed is left to send. */
  receive(event: HostEvent): Promise<void>
  cancelJob(id: string): Promise<void>
  setPreferences(change: Partial<Preferences>): Promise<void>

  /** One act of the reviewer. Keeps what is being typed first, unless the act itself is about that text. */
  act(intent: Intent): Promise<ChangeView | null>
  undo(): Promise<void>
  redo(): Promise<void>

  /** Sets the AI reviewer. The answer as it came: a dialog shows problems in its own place. */
  setAi(change: CallInput<'setAiReviewer'>): Promise<Answer<'setAiReviewer'>>
  /** Has the AI reviewer asked about rows of the shown pair, what is being typed included; again about those that it answered only with `again`. */
  askAi(segments: readonly number[], again: boolean): Promise<void>
  cancelAsking(): Promise<void>

  /** Goes to another screen of the open project. */
  setScreen(screen: Exclude<ReviewValues['screen'], 'loading'>): void
  select(id: number | null, reveal?: Reveal): void
  selectPair(id: number): Promise<void>
  /** Lists the rows of one filter alone; with `beside`, of this one beside or without the others chosen before. */
  setFilter(filter: Filter, beside?: boolean): Promise<void>
  /** Leaves the rows of a filter out of the list, or lets them in again. */
  excludeFilter(filter: Filter): Promise<void>
  setOrder(order: RowOrder): Promise<void>
  /** Changes what is listed; done when the list is there. */
  setQuery(change: Partial<RowQuery>): Promise<void>
  /** Has the listed rows from place `first` to `last` at hand, and some before and behind them; keeps those with the ids `drawn` at hand too. */
  seeRows(first: number, last: number, drawn: readonly number[]): void
  /** Has these rows at hand; done when they are. */
  fetchRows(ids: readonly number[]): Promise<void>
  /** The rows with these numbers in the document, counted from 1: at hand when this is done. */
  fetchNumbers(from: number, to: number): Promise<readonly RowView[]>
  /** The first listed row after the selected one that a reviewer who looks for `goal` goes to, at hand already; `step` -1 looks backwards. */
  find(goal: Goal, step?: 1 | -1): Promise<NextRow>
  /** Stands on the row with this number in the document, from 1. Lists all rows where it is not listed. */
  goToNumber(number: number): Promise<void>
  setTextMode(mode: TextMode): void
  setMode(mode: WorkMode): void
  setEditing(editing: boolean): void
  setCut(cut: Cut | null): void
  setTool(tool: HandTool | null): void
  setDismissing(key: string | null): void
  point(key: string | null): void
  setPanel(change: Partial<ReviewValues['panel']>): void

  /** The editor's text as it is typed. */
  type(text: string): void
  /** Sends what is being typed to the host as one correction. Done when the host has it. */
  keepDraft(): Promise<void>
  /** Forgets what is being typed. */
  dropDraft(): void

  notify(tone: Notice['tone'], text: string, action?: Notice['action']): void
  notifyProblem(problem: Problem): void
  dismissNotice(id: number): void
  announce(text: string): void
}

export type ReviewStore = ReviewValues & ReviewActions

export type SetStore = StoreApi<ReviewStore>['setState']
export type GetStore = StoreApi<ReviewStore>['getState']

/** The pair that the grid shows. Null when no project is open. */
export function currentPair(state: Pick<ReviewValues, 'project' | 'pair'>): PairView | null {
  return state.project?.pairs.find(({ id }) => id === state.pair) ?? null
}

/** A row of the shown pair. Null where it is not (or no longer) at hand. */
export function rowOf({ held }: Pick<ReviewValues, 'held'>, id: number | null): RowView | null {
  return id === null ? null : (held.rows.get(id) ?? null)
}

/** The row that the reviewer stands on. Null while it is on its way, and where they stand on none. */
export function selectedRow(state: Pick<ReviewValues, 'held' | 'selected'>): RowView | null {
  return rowOf(state, state.selected)
}
