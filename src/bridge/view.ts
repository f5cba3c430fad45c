import type { KeyChoice } from './key-choice.ts'
import type { RowCounts, RowQuery, Runs } from '../listing/index.ts'
import type {
  Concept,
  Flag,
  IssueType,
  Message,
  ParagraphKind,
  Problem,
  ProjectWord,
  Segment,
  Severity,
  TermStatus,
  Thread,
  Verdict,
  Wording,
} from '../model/index.ts'
import type { RuleParameter } from '../check/index.ts'
import type { SourceDiffPart } from '../memory/index.ts'
import type { ActName, ReplacedPlace } from '../review/index.ts'

/** What the interface shows. Values only: the host makes them, the renderer never computes a rule of translation. */

/** A flag with the key that answers to it are kept under. */
export interface FlagView extends Flag {
  readonly key: string
  readonly verdict: Verdict | null
}

/** One row of the grid: a segment with its texts. Flag ranges count in `source` and `target`. */
export interface RowView {
  readonly id: number
  /** Its number in the document, from 1. */
  readonly number: number
  readonly source: string
  readonly machine: string
  readonly target: string
  readonly state: Segment['state']
  readonly locked: boolean
  readonly confidence: number
  readonly reasons: readonly Message[]
  /** Where each sentence starts in `source` and in `machine`: the places where the row can be split. */
  readonly sourceStarts: readonly number[]
  readonly machineStarts: readonly number[]
  readonly kind: ParagraphKind
  /** Whether the row begins a paragraph of the source (or of the target, where it has no source). */
  readonly paragraphStart: boolean
  /** A person doubts its link. */
  readonly doubted: boolean
  /** A hard border lies before the row: something new begins here on both sides. */
  readonly border: boolean
  /** Where the English of a link that a person made across others stands in its own document; null for an ordinary row. */
  readonly crossing: 'above' | 'below' | null
  /** Its Chinese stands in another row too. */
  readonly repeated: boolean
  /** Persons confirmed different English for its Chinese. */
  readonly inconsistent: boolean
  /** Its English is that of a confirmed row with the same Chinese, and not confirmed here. */
  readonly filled: boolean
  /** The person before the screen was the last to change or confirm it. */
  readonly mine: boolean
  readonly flags: readonly FlagView[]
  /** Flags of the machine English that the correction has put right. Their ranges count in `source` and `machine`. */
  readonly fixed: readonly FlagView[]
  /** What persons said of it, oldest first. */
  readonly threads: readonly Thread[]
}

export interface SideView {
  readonly name: string
  readonly language: string
  readonly encoding: string
  readonly sentences: number
}

export interface PackView {
  readonly id: string
  readonly name: string
  readonly concepts: number
}

export interface PairView {
  readonly id: number
  readonly source: SideView
  readonly target: SideView
  /** From 0 to 1: how much the two texts look like a pair. */
  readonly likeness: number
  /** How many rows it has, and how many each filter lists. */
  readonly counts: RowCounts
}

/** Rows as they were at a moment. */
export interface RowsView {
  /** Of two answers the one with the higher number is the newer: it grows with every change of rows, acts and flags alike. */
  readonly edition: number
  readonly rows: readonly RowView[]
}

/** What a query lists: the ids of all its rows in order, and the rows around the one that the window stands on, or the first ones. */
export interface ListView extends RowsView {
  readonly ids: Runs
}

/** The row that was looked for, with some of those around it in the document; null when no row is as it should be. */
export interface FoundView extends RowsView {
  readonly id: number | null
}

/** Where the names of a term stand in the Chinese of a pair, and which rows have an open flag that rests on it; in document order. */
export interface TermUseView {
  readonly concept: string
  readonly uses: Runs
  readonly broken: Runs
}

/** One English rendering of a Chinese term. */
export interface RenderingView {
  readonly text: string
  /** What a glossary says of it; null for one that was typed or found in what the rows have in common. */
  readonly status: TermStatus | null
  /** How it is written, the most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[]
  readonly places: number
  readonly rows: Runs
}

/** How a pair renders a Chinese term. */
export interface RenderingsView {
  /** The rows that name it. */
  readonly rows: Runs
  /** The most frequent first. */
  readonly renderings: readonly RenderingView[]
  /** The rows in which none was found. */
  readonly without: Runs
}

/** A row as replacing would change it. */
export interface ReplacedRowView {
  readonly id: number
  readonly number: number
  readonly source: string
  readonly before: string
  readonly after: string
  readonly places: readonly ReplacedPlace[]
  /** It goes back to be confirmed. */
  readonly reviewed: boolean
}

/** What replacing would change. */
export interface ReplacePreview {
  /** The rows that would change, in the order asked. */
  readonly ids: Runs
  /** For each of them what tells that its English is still this one (`textPrint`), and how many places change. */
  readonly prints: readonly number[]
  readonly places: readonly number[]
  /** How many of them are reviewed. */
  readonly reviewed: number
  /** Rows that would change if they were not locked. */
  readonly locked: number
  /** The first of them. */
  readonly rows: readonly ReplacedRowView[]
}

export interface UndoView {
  readonly undo: ActName | null
  readonly redo: ActName | null
}

export interface ProjectView extends UndoView {
  readonly id: string
  readonly name: string
  /** Where the project file lies, as the host may show it. */
  readonly place: string
  /** Grows by one with each act. */
  readonly revision: number
  /** See `RowsView`. */
  readonly edition: number
  readonly pairs: readonly PairView[]
  /** All rows of the first pair in document order, so that they show without another call. */
  readonly first: ListView
  readonly terms: readonly Concept[]
  readonly words: readonly ProjectWord[]
  readonly packs: readonly PackView[]
  /** Set when the last run of the program did not end by itself: what was found safe on opening. */
  readonly recovered: boolean
}

/** Rows that stand at `at` one after another give way to others. Splices apply one after another. */
export interface RowSplice {
  readonly at: number
  readonly removed: Runs
  readonly added: Runs
}

/** What is new in the rows of a pair. */
export interface PairNews {
  readonly pair: number
  readonly counts: RowCounts
  readonly splices: readonly RowSplice[]
  /** Rows that are new or changed. */
  readonly rows: readonly RowView[]
  /** Where these are too many to be sent along, the others: to be asked for when they are needed. */
  readonly stale: Runs
}

/** What realigning changed: so many rows of those numbered `first` to `last` (from 1, as they are now) are new. */
export interface RealignView {
  readonly first: number
  readonly last: number
  readonly changed: number
}

/** What an act changed. */
/** A row whose Chinese is like that of another one. */
export interface NearRowView {
  readonly pair: number
  readonly segment: number
  /** In its document, from 1. */
  readonly number: number
  readonly target: string
  readonly state: Segment['state']
  /** In percent, 100 the same; see `likeness`. */
  readonly score: number
  /** From its Chinese to that of the other one. */
  readonly diff: readonly SourceDiffPart[]
}

/** A query that the project keeps under a name. */
export interface SavedFilterView {
  readonly id: number
  readonly name: string
  readonly query: RowQuery
  /** How many rows it lists; null where telling would take long. */
  readonly count: number | null
}

export interface ChangeView extends UndoView {
  readonly project: string
  readonly revision: number
  readonly edition: number
  readonly pairs: readonly PairNews[]
  /** The project's terms, when the act changed them. */
  readonly terms: readonly Concept[] | null
  /** The project's own words, when the act changed them. */
  readonly words?: readonly ProjectWord[]
  /** The row to stand on after the act. */
  readonly focus: { readonly pair: number; readonly segment: number } | null
  /** All pairs of the project, when the act brought one in or took one out. */
  readonly pairList?: readonly PairView[]
  /** What was realigned with it; null when nothing was looked at. */
  readonly realigned: RealignView | null
  /** How many other rows of the project have the English of the confirmed row now, and how many could have it when asked for. */
  readonly filled?: number
  readonly fillable?: number
  /** How many rows the act left out, as they have changed since they were shown. */
  readonly leftOut?: number
}

/** Flags that the checker found afresh, by row; of the rows in `stale`, the flags are to be asked for. */
export interface FlagsView {
  readonly project: string
  readonly pair: number
  readonly edition: number
  readonly counts: RowCounts
  readonly rows: readonly { readonly id: number; readonly flags: readonly FlagView[]; readonly fixed: readonly FlagView[] }[]
  readonly stale: Runs
}

export interface HistoryEntry {
  readonly act: number
  readonly kind: 'do' | 'undo' | 'redo'
  readonly name: ActName
  readonly author: string
  readonly at: string
  /** The English before and after; both null where the act left it what it was. */
  readonly before: string | null
  readonly after: string | null
  /** What the act said of the row; of what it took away, what was said before. */
  readonly remark: RemarkView | null
}

export type RemarkView =
  { readonly kind: 'comment'; readonly text: string } | { readonly kind: 'error'; readonly type: IssueType; readonly severity: Severity }

/** A text that was read and waits to become one side of a pair. */
export interface TextView {
  readonly id: string
  readonly name: string
  readonly encoding: string
  readonly language: 'zh' | 'en' | null
  readonly hanRatio: number
  readonly characters: number
  /** The first lines. */
  readonly preview: string
}

export interface ProjectSummary {
  readonly id: string
  readonly name: string
  readonly place: string
  /** ISO 8601 in UTC. */
  readonly openedAt: string
  readonly rows: number
  readonly reviewed: number
}

/** Which English counts as spelled right: American, British, either of them; or no spelling is marked. */
export const SPELLING_CHOICES = ['both', 'american', 'british', 'off'] as const
export type SpellingChoice = (typeof SPELLING_CHOICES)[number]

export interface Preferences {
  readonly language: 'en' | 'zh' | 'system'
  readonly theme: 'light' | 'dark' | 'contrast' | 'system'
  readonly author: string
  readonly fontSize: number
  readonly panelWidth: number
  readonly csvBom: boolean
  /** After each change of a link by hand, the unlocked rows around it are aligned anew. */
  readonly liveRealign: boolean
  /** Which English counts as right. */
  readonly spelling: SpellingChoice
  readonly keys: KeyChoice
  /** What becomes of rows that nobody has touched when one that reads alike in Chinese is confirmed. */
  readonly repetitions: 'fill' | 'ask' | 'leave'
  /** Whether the tour has been shown. */
  readonly toured: boolean
}

/** A dictionary that is there to be used. */
export interface DictionaryView {
  /** `cedict`, or what a file of the user goes by. */
  readonly id: string
  readonly kind: 'cedict' | 'file'
  readonly name: string
  /** Where the file lies; empty for the one that ships. */
  readonly place: string
  readonly on: boolean
  /** Null where it cannot be used. */
  readonly entries: number | null
  /** The share of the project's running Chinese words that it has, from 0 to 1; null while it is off or no project is open. */
  readonly covered: number | null
  /** Lines of the file that are not used, and the first of them. */
  readonly skipped: { readonly count: number; readonly first: readonly Message[] }
  /** Why it cannot be used. */
  readonly problem: Problem | null
}

/** What texts are aligned with. */
export interface DictionariesView {
  /** CC-CEDICT first, then the user's own in their order. */
  readonly list: readonly DictionaryView[]
  /** Terms of glossaries and packs, which count as a dictionary too. */
  readonly terms: { readonly entries: number; readonly covered: number | null }
  /** The share of the project's words that one of them has; null when no project is open. */
  readonly together: number | null
}

/** The AI reviewer as it is set: a service that answers chats as OpenAI's does. Its key stays with the host. */
export interface AiReviewerView {
  readonly on: boolean
  /** Up to and with `/v1`; empty where none is set, as is `model`. */
  readonly address: string
  readonly model: string
  readonly keySet: boolean
}

/** What came of asking the AI reviewer once, about a sentence with an error in it. */
export interface AiTrialView {
  readonly model: string
  /** How long it took, in seconds, at least 1. */
  readonly seconds: number
  /** The pair that it was asked about. */
  readonly source: string
  readonly target: string
  /** What it says of each error that it reports. */
  readonly reasons: readonly Wording[]
}

/** How many rows the AI reviewer is being asked about, and how many are left out: it has answered about them as they are. */
export interface AiAskView {
  readonly rows: number
  readonly known: number
}

/** What came of asking about rows. What was answered is kept, whatever happened to the rest. */
export interface AiAskedView {
  readonly rows: number
  readonly answered: number
  /** Errors reported. */
  readonly errors: number
  /** Rows that were changed before their answer came: it was dropped. */
  readonly changed: number
  readonly cancelled: boolean
  /** Why rows have no answer; null where all have one, or the reviewer cancelled. */
  readonly problem: Problem | null
}

/** A rule as the interface shows it, with its help page. */
export interface RuleView {
  readonly id: string
  /** What its flags weigh as a rule, and what all of them weigh in its place; null where nothing was chosen. */
  readonly severity: Severity
  readonly chosenSeverity: Severity | null
  readonly parameters: readonly (RuleParameter & { readonly value: number })[]
  readonly title: Wording
  readonly description: Wording
  readonly finds: Wording
  readonly misses: Wording
  /** The share of the segments it flagged in a measurement in which people saw a major error, from 0 to 1; null where it was not measured. */
  readonly precision: number | null
  /** Whether it runs unless one says otherwise. */
  readonly usual: boolean
  readonly on: boolean
}

/** What is checked. */
export interface ChecksView {
  /** Whether the project has a choice of its own; without a project, and where it has none, that of the person holds. */
  readonly isOwn: boolean
  readonly measured: { readonly date: string; readonly set: string; readonly segments: number }
  readonly rules: readonly RuleView[]
  readonly packs: readonly (PackView & { readonly on: boolean })[]
}

export interface StartView {
  readonly version: string
  readonly host: 'desktop' | 'server'
  /** The language of the operating system, BCP 47. */
  readonly locale: string
  readonly preferences: Preferences
  readonly ai: AiReviewerView
  readonly recent: readonly ProjectSummary[]
  readonly samples: readonly { readonly id: string; readonly title: { readonly en: string; readonly zh: string } }[]
  /** What to open first: the project named on the command line (call `openProject`), or a sample on the very first start (call `openSample`). */
  readonly open: { readonly kind: 'project' | 'sample'; readonly id: string } | null
}

/** The first rows of a project that is not open yet. */
export interface GlimpseView {
  readonly name: string
  readonly rows: readonly RowView[]
}

export type ExportFormat = 'tmx' | 'xliff' | 'xlsx' | 'csv' | 'json' | 'txt'

export interface ExportView {
  readonly format: ExportFormat
  readonly written: number
  readonly leftOut: readonly { readonly segment: number; readonly reason: Message }[]
  readonly notes: readonly Message[]
  /** Where it went: a path on the desktop, a link to fetch in a browser, or nowhere when the reviewer changed their mind. */
  readonly delivered:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'download'; readonly url: string; readonly name: string }
    | { readonly kind: 'cancelled' }
}
