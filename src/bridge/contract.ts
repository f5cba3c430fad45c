import { z } from 'zod'
import { FILTERS, GOALS, type RowQuery } from '../listing/index.ts'
import { ISSUE_TYPES, PROJECT_WORD, SEVERITIES, WORD_STANDINGS, type Problem, type Range } from '../model/index.ts'
import { SPELLING_CHOICES } from './view.ts'
import { KEY_PRESETS } from './key-choice.ts'
import type { Intent } from '../review/index.ts'
import type { ConcordanceView, MemoriesView, MemoryAnewView, MemoryExportView, MemoryImportView, MemoryMatchView } from './memory-view.ts'
import type { AnsweredFlagsView, DismissReachView } from './flag-view.ts'
import type { ComparisonView } from './comparison-view.ts'
import type { PairingView, PairsAddedView, ProjectMadeView } from './pairing-view.ts'
import type { ReportSavedView, ReportView, ScoringView } from './report-view.ts'
import type {
  AiAskView,
  AiReviewerView,
  AiTrialView,
  ChangeView,
  ChecksView,
  DictionariesView,
  ExportView,
  FoundView,
  GlimpseView,
  HistoryEntry,
  ListView,
  Preferences,
  ProjectSummary,
  ProjectView,
  RenderingsView,
  ReplacePreview,
  RowsView,
  NearRowView,
  SavedFilterView,
  StartView,
  TermUseView,
  TextView,
} from './view.ts'

/**
 * Every call of the interface to its host: the shape of its input, checked by the host before anything else happens, and
 * the type of its answer. Both transports (Electron's IPC, HTTP) serve exactly this table; a renderer does not know which
 * one it talks to. A call either answers with its value or with a `Problem` for the reviewer.
 */

const id = z.string().min(1).max(200)
const pair = z.int().nonnegative()
const segment = z.int().nonnegative()
const text = z.string().max(1_000_000)
/** Ids of rows as runs; see `Runs`. */
const runs = z.array(segment).max(2_000_000)
/** A position in a row's text, in code units. */
const place = z.int().nonnegative()
const side = z.enum(['source', 'target'])
/** What a person says of a row. */
const remark = z.string().max(10_000)
const remarkId = z.int().nonnegative()
const issueType = z.enum(ISSUE_TYPES)
const severity = z.enum(SEVERITIES)
const keys = z.array(z.string().min(1).max(20_000)).min(1).max(100_000)
const wording = z.object({ en: z.string(), zh: z.string() })
const term = z.object({ text: z.string().trim().min(1).max(500), status: z.enum(['preferred', 'admitted', 'deprecated', 'superseded']) })

export const conceptSchema = z.object({
  id,
  chinese: z.array(z.string().trim().min(1).max(200)).min(1).max(50),
  english: z.array(term).min(1).max(100),
  reason: wording.exactOptional(),
  domain: z.string().max(100).exactOptional(),
  severity: z.enum(SEVERITIES).exactOptional(),
  caseSensitive: z.boolean().exactOptional(),
  required: z.boolean().exactOptional(),
  context: z.object({ only: z.string().max(500).exactOptional(), never: z.string().max(500).exactOptional() }).exactOptional(),
})

const replacePattern = z.object({
  finds: z
    .array(z.object({ find: z.string().max(1000), replacement: z.string().max(10_000) }))
    .min(1)
    .max(500),
  regex: z.boolean(),
  caseSensitive: z.boolean(),
  wholeWords: z.boolean(),
})

export const intentSchema: z.ZodType<Intent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correct'), pair, segment, text }),
  z.object({ kind: z.literal('confirm'), pair, segment, text: text.optional(), final: z.boolean().optional() }),
  z.object({ kind: z.literal('reopen'), pair, segment }),
  z.object({ kind: z.literal('restore'), pair, segment }),
  z.object({ kind: z.literal('suggest'), pair, segment, range: z.tuple([z.int().nonnegative(), z.int().nonnegative()]), text, base: text }),
  z.object({ kind: z.enum(['fill', 'unfill']), pair, segment }),
  z.object({ kind: z.literal('lock'), pair, segment, locked: z.boolean() }),
  z.object({ kind: z.literal('doubt'), pair, segment, doubted: z.boolean() }),
  z.object({ kind: z.literal('clear-link'), pair, segment }),
  z.object({ kind: z.literal('pinpoint'), pair, segment, english: segment }),
  z.object({ kind: z.literal('merge'), pair, segment }),
  z.object({ kind: z.literal('split'), pair, segment, source: z.int().nonnegative(), target: z.int().nonnegative() }),
  z.object({ kind: z.literal('move'), pair, segment, side, to: z.enum(['previous', 'next']) }),
  z.object({ kind: z.literal('unlink'), pair, segment }),
  z.object({ kind: z.literal('cut'), pair, segment, source: place.nullable(), target: place.nullable(), split: z.boolean() }),
  z.object({ kind: z.literal('join'), pair, segment, side, before: z.int().positive() }),
  z.object({ kind: z.literal('link'), pair, segment, english: segment }),
  z.object({ kind: z.literal('realign'), pair, segment }),
  z.object({ kind: z.literal('border'), pair, segment, border: z.boolean() }),
  z.object({
    kind: z.literal('dismiss'),
    keys,
    reason: z.enum(['wrong', 'acceptable', 'other']),
    scope: z.enum(['flag', 'term', 'rule']),
    note: z.string().max(2000),
    among: z.object({ pair, rows: runs }).optional(),
  }),
  z.object({ kind: z.literal('judge'), keys, verdict: z.enum(['confirmed', 'open']), act: z.int().optional() }),
  z.object({
    kind: z.literal('replace-all'),
    pair,
    pattern: replacePattern,
    segments: z.array(segment).max(1_000_000),
    prints: z.array(z.int().nonnegative()).max(1_000_000),
    locked: z.boolean(),
  }),
  z.object({ kind: z.literal('put-term'), concept: conceptSchema }),
  z.object({ kind: z.literal('remove-term'), id }),
  z.object({ kind: z.literal('remove-pair'), pair }),
  z.object({ kind: z.literal('put-word'), word: z.string().regex(PROJECT_WORD), standing: z.enum(WORD_STANDINGS).nullable() }),
  z.object({ kind: z.literal('comment'), pair, segment, text: remark, quote: z.object({ side, text: remark }).nullable() }),
  z.object({ kind: z.literal('reply'), pair, segment, thread: remarkId, text: remark }),
  z.object({ kind: z.literal('edit-comment'), pair, segment, thread: remarkId, comment: remarkId, text: remark }),
  z.object({ kind: z.literal('delete-comment'), pair, segment, thread: remarkId, comment: remarkId }),
  z.object({ kind: z.literal('resolve'), pair, segment, thread: remarkId, resolved: z.boolean() }),
  z.object({ kind: z.literal('mark-error'), pair, segment, side, range: z.tuple([place, place]), base: text, type: issueType, severity }),
  z.object({ kind: z.literal('change-error'), pair, segment, error: remarkId, type: issueType, severity }),
  z.object({ kind: z.literal('clear-error'), pair, segment, error: remarkId }),
  z.object({ kind: z.literal('reject'), pair, segment, type: issueType, severity }),
])

/** Texts that were read, two by two. */
const textPairs = z
  .array(z.object({ source: id, target: id }))
  .min(1)
  .max(200)

const searchForm = z.object({ regex: z.boolean(), caseSensitive: z.boolean().exactOptional(), wholeWords: z.boolean().exactOptional() })
const search = searchForm.extend({ text: z.string().max(1000) })

export const querySchema: z.ZodType<RowQuery, RowQuery> = z.object({
  filters: z.array(z.enum(FILTERS)).max(FILTERS.length),
  without: z.array(z.enum(FILTERS)).max(FILTERS.length).exactOptional(),
  text: z.string().max(1000),
  form: searchForm.exactOptional(),
  source: search.nullable(),
  target: search.nullable(),
  rule: id.nullable(),
  concept: id.nullable(),
  order: z.enum(['document', 'worst']),
})

/** Ids of rules or packs. */
const names = z.array(id).max(1000)

/** What is checked, and how; see `CheckProfile`. */
export const checkChoiceSchema = z.object({
  rulesOn: names,
  rulesOff: names,
  packsOff: names,
  severities: z.record(id, severity).default({}),
  parameters: z.record(id, z.record(id, z.number())).default({}),
})

const preferences = z.object({
  language: z.enum(['en', 'zh', 'system']),
  theme: z.enum(['light', 'dark', 'contrast', 'system']),
  author: z.string().max(100),
  fontSize: z.number().min(11).max(24),
  panelWidth: z.number().min(240).max(900),
  csvBom: z.boolean(),
  liveRealign: z.boolean(),
  repetitions: z.enum(['fill', 'ask', 'leave']),
  spelling: z.enum(SPELLING_CHOICES),
  toured: z.boolean(),
  keys: z.object({
    preset: z.enum(KEY_PRESETS),
    changed: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4).readonly()).readonly(),
  }),
})

/** Name of a call -> the schema of its input. */
export const inputSchemas = {
  /** What the start screen needs. */
  start: z.object({}),
  setPreferences: preferences.partial(),
  /** Which rules and packs there are, and which are on. */
  checks: z.object({ project: id.nullable().default(null) }),
  /**
   * What is checked in a project from now on, or, without one, in those that are made later; only what differs from the usual is named. An open
   * project is checked anew, of which the event `checking` tells.
   */
  setChecks: checkChoiceSchema.extend({ project: id.nullable().default(null) }),
  /** Delivers the same as a file that can be shared. */
  exportProfile: z.object({ project: id.nullable() }),
  /** Takes what is checked from such a file: the one given (`bytes` in base 64), or one that the reviewer picks where the host can. */
  importProfile: z.object({
    project: id.nullable(),
    file: z.object({ name: z.string().min(1).max(500), bytes: z.string().max(2_000_000) }).nullable(),
  }),
  /** Sets the AI reviewer. `key` null takes the key away, none leaves it; with the address of another service it is forgotten. */
  setAiReviewer: z
    .object({
      on: z.boolean(),
      address: z.string().trim().max(500),
      model: z.string().trim().max(200),
      key: z.string().max(2000).nullable(),
    })
    .partial(),
  /** Asks the AI reviewer once, on or not, about a sentence that comes with the program. A job that can be cancelled. */
  tryAiReviewer: z.object({ job: id }),
  /**
   * Asks the AI reviewer about rows; those with an answer about their texts as they are only where `again` says so. Answers when the job has begun:
   * its news are the events `asking` and `asked`, what it finds comes as flags.
   */
  askAiReviewer: z.object({ job: id, project: id, pair, segments: z.array(segment).min(1).max(1_000_000), again: z.boolean() }),
  /** Which dictionaries there are and what they know of a project. */
  dictionaries: z.object({ project: id.nullable() }),
  /** Adds a dictionary: the file given (`bytes` in base 64), or one that the reviewer picks where the host can. */
  addDictionary: z.object({ project: id.nullable(), file: z.object({ name: z.string().min(1).max(500), bytes: z.string() }).nullable() }),
  /** Switches dictionaries on and off and puts them in order; a file that is not named is taken off the list. */
  setDictionaries: z.object({
    project: id.nullable(),
    cedict: z.boolean(),
    files: z.array(z.object({ id, on: z.boolean() })).max(100),
  }),
  /** Reads one file that was picked or dropped; `bytes` in base 64. */
  readText: z.object({ name: z.string().max(500), bytes: z.string() }),
  /** Aligns and checks two texts that were read, and opens the new project. `force` goes on where they do not look like a pair. */
  createReview: z.object({
    job: id,
    source: id,
    target: id,
    name: z.string().max(200),
    force: z.boolean(),
    borders: z.enum(['lines', 'paragraphs', 'chapters']).optional(),
  }),
  /** Proposes which of the texts that were read belong together. A job that can be cancelled. */
  pairTexts: z.object({ job: id, texts: z.array(id).min(1).max(400) }),
  /** Aligns and checks several pairs of texts that were read, and opens the new project; a pair that cannot be made is told and left out. A job. */
  createProject: z.object({ job: id, name: z.string().max(200), pairs: textPairs }),
  /** The same for pairs that go into an open project, all in one act. */
  addPairs: z.object({ job: id, project: id, pairs: textPairs }),
  /** Holds another English of a pair's Chinese, a text that was read, against its machine English. A job that can be cancelled. */
  compareTranslation: z.object({ job: id, project: id, pair, text: id }),
  openSample: z.object({ job: id, sample: id }),
  cancel: z.object({ job: id }),
  listProjects: z.object({}),
  /** The first rows of a known project, to be shown until `openProject` has answered. */
  glimpse: z.object({ id }),
  /** Opens a project by its id, or lets the reviewer pick a file where the host can (`id` null). */
  openProject: z.object({ id: z.string().nullable() }),
  closeProject: z.object({ project: id }),
  /** Which rows a query lists. Those in `also` stand among them whatever they are; `near` is the row to begin around, or null. */
  list: z.object({ project: id, pair, query: querySchema, also: runs, near: segment.nullable() }),
  /** The rows of all pairs whose Chinese is that of a row, or nearly so, the most alike first. */
  nearRows: z.object({ project: id, pair, segment }),
  /** The filters that the project keeps by name, with how many rows of a pair each lists. */
  savedFilters: z.object({ project: id, pair }),
  /** Keeps a filter: a new one (`id` null), or one that is there, or was, with another name or query. Fails with `listing.name-taken`. */
  putFilter: z.object({
    project: id,
    pair,
    id: z.int().positive().nullable(),
    name: z.string().trim().min(1).max(100),
    query: querySchema,
  }),
  removeFilter: z.object({ project: id, pair, id: z.int().positive() }),
  /** Rows by their ids; those that are not there are left out. */
  rows: z.object({ project: id, pair, ids: z.array(segment).max(1000) }),
  /** The rows with the numbers `from` to `to` in the document, counted from 1; fewer at its ends. */
  rowsAt: z.object({ project: id, pair, from: z.int(), to: z.int() }),
  /** The first of the rows `among` that a reviewer who looks for `goal` goes to. */
  find: z.object({ project: id, pair, among: runs, goal: z.enum(GOALS) }),
  /** Where terms are used: those of the project, or Chinese names that are not (yet) a term. */
  termUses: z.object({ project: id, pair, names: z.array(z.string().min(1).max(200)).max(100).nullable() }),
  /** The pairs of the memory most like a row, the best first; what the row itself put in is none of them. */
  memoryMatches: z.object({ project: id, pair, segment }),
  /** The pairs of the memory that hold everything that was typed. */
  concordance: z.object({ typed: z.string().max(1000), side: z.enum(['source', 'target', 'both']), limit: z.int().min(1).max(500) }),
  /** The user's own memory and those that were imported. */
  memories: z.object({}),
  /** Takes an imported memory off. */
  removeMemory: z.object({ id: z.int().nonnegative() }),
  /** Reads a TMX file as a memory: the file given (`bytes` in base 64), or one that the reviewer picks where the host can. A job that can be cancelled. */
  importMemory: z.object({ job: id, file: z.object({ name: z.string().min(1).max(500), bytes: z.string() }).nullable() }),
  /** Writes a memory as TMX. */
  exportMemory: z.object({ id: z.int().nonnegative() }),
  /** Puts a memory that cannot be read aside and starts with an empty one, which open projects fill again. */
  startMemoryAnew: z.object({}),
  /** How the rows that name a Chinese term render it: as terms and packs say, as `english` says, and as these rows have in common. */
  renderings: z.object({
    project: id,
    pair,
    chinese: z.array(z.string().trim().min(1).max(200)).min(1).max(50),
    english: z.array(z.string().trim().min(1).max(500)).max(100),
  }),
  /** Which Chinese of a row the machine English `english` stands for, as far as other rows tell; null where they do not. */
  chineseOf: z.object({ project: id, pair, segment, english: z.string().trim().min(1).max(500) }),
  /** What replacing would change in rows: in all of those `among`, or a page of them. */
  previewReplace: z.object({ project: id, pair, pattern: replacePattern, among: runs, locked: z.boolean() }),
  /** Both score cards of a pair, or of all pairs, with what the plots show and the errors that count. */
  report: z.object({ project: id, pair: pair.nullable(), language: z.enum(['en', 'zh']) }),
  /** How the project is scored from now on; fails with `score.profile-misfit`, which names the value. */
  setScoring: z.object({ project: id, mqm: z.unknown(), gbt: z.unknown() }),
  /** Writes the same as a page or a PDF that can be sent. */
  saveReport: z.object({ project: id, pair: pair.nullable(), language: z.enum(['en', 'zh']), format: z.enum(['html', 'pdf']) }),
  /** How many flags a dismissal of the flag with this key would set aside, by how far it reaches; `among` are the rows listed. */
  dismissReach: z.object({ project: id, pair, segment, key: z.string().min(1).max(20_000), among: runs }),
  /** What became of the flags of a project, rule by rule, and every dismissal in force. */
  answeredFlags: z.object({ project: id }),
  /** The misspelled words of rows, as they read in the window. Ranges count in the texts that were sent. None while spelling is not marked. */
  spell: z.object({ project: id, pair, rows: z.array(z.object({ id: segment, text })).max(200) }),
  /** What a misspelled word of a row may stand for, the likeliest first, at most five. */
  spellingSuggestions: z.object({ project: id, pair, segment, word: z.string().regex(PROJECT_WORD) }),
  act: z.object({ project: id, intent: intentSchema }),
  undo: z.object({ project: id }),
  redo: z.object({ project: id }),
  history: z.object({ project: id, pair, segment }),
  /** The reviewer is about to align a pair: what that needs is made ready meanwhile. */
  readyAligner: z.object({ project: id, pair }),
  export: z.object({
    project: id,
    pair,
    format: z.enum(['tmx', 'xliff', 'xlsx', 'csv', 'json', 'txt']),
    only: z.enum(['all', 'reviewed']),
    bom: z.boolean(),
    safe: z.boolean(),
  }),
} as const

export type CallName = keyof typeof inputSchemas

export type CallInput<Name extends CallName> = z.input<(typeof inputSchemas)[Name]>

/** Name of a call -> what it answers. */
export interface CallOutputs {
  start: StartView
  setPreferences: Preferences
  checks: ChecksView
  setChecks: ChecksView
  exportProfile: ExportView['delivered']
  /** Null when the reviewer changed their mind. */
  importProfile: ChecksView | null
  setAiReviewer: AiReviewerView
  tryAiReviewer: AiTrialView
  askAiReviewer: AiAskView
  dictionaries: DictionariesView
  /** Null when the reviewer changed their mind. */
  addDictionary: DictionariesView | null
  setDictionaries: DictionariesView
  readText: TextView
  createReview: ProjectView
  pairTexts: PairingView
  createProject: ProjectMadeView
  addPairs: PairsAddedView
  compareTranslation: ComparisonView
  openSample: ProjectView
  cancel: null
  listProjects: readonly ProjectSummary[]
  /** Null where there is nothing to be shown so soon. */
  glimpse: GlimpseView | null
  openProject: ProjectView | null
  closeProject: null
  list: ListView
  nearRows: readonly NearRowView[]
  savedFilters: readonly SavedFilterView[]
  putFilter: readonly SavedFilterView[]
  removeFilter: readonly SavedFilterView[]
  rows: RowsView
  rowsAt: RowsView
  find: FoundView
  termUses: readonly TermUseView[]
  memoryMatches: readonly MemoryMatchView[]
  concordance: ConcordanceView
  memories: MemoriesView
  removeMemory: MemoriesView
  /** Null when the reviewer changed their mind. */
  importMemory: MemoryImportView | null
  exportMemory: MemoryExportView
  startMemoryAnew: MemoryAnewView
  renderings: RenderingsView
  chineseOf: string | null
  previewReplace: ReplacePreview
  report: ReportView
  setScoring: ScoringView
  saveReport: ReportSavedView
  dismissReach: DismissReachView
  answeredFlags: AnsweredFlagsView
  /** One list for each row, in their order. */
  spell: readonly (readonly Range[])[]
  spellingSuggestions: readonly string[]
  act: ChangeView
  undo: ChangeView
  redo: ChangeView
  history: readonly HistoryEntry[]
  readyAligner: null
  export: ExportView
}

/** What travels back: the answer, or what the reviewer is to be told. */
export type Answer<Name extends CallName = CallName> =
  { readonly ok: true; readonly value: CallOutputs[Name] } | { readonly ok: false; readonly problem: Problem }
