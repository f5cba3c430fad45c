import type { FoundView, ListView, RowsView, RowView, TermUseView } from '../../src/bridge/index.ts'
import {
  eachOf,
  listsAll,
  NameSearch,
  RowIndex,
  rowMatch,
  runsLength,
  toRuns,
  type Goal,
  type IndexedRow,
  type Named,
  type RowCounts,
  type RowMatch,
  type RowQuery,
  type Runs,
  type SearchedText,
} from '../../src/listing/index.ts'
import { succeed, type Outcome, type Segment, type SegmentId } from '../../src/model/index.ts'
import {
  indexOf,
  machineTarget,
  remarksOf,
  sourceText,
  targetText,
  sentencesPrint,
  textPrint,
  type DocumentPair,
  type ReviewState,
} from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import { FoldedTexts } from './folded-texts.ts'
import { guardedSearch, type SearchLimits } from './guarded-search.ts'
import { bySeverity, openFlags } from './open-flags.ts'
import type { RowFlags } from './project-file.ts'
import { rowView } from './row-view.ts'
import { SearchedRow } from './searched-row.ts'

export interface PairRowsOptions {
  readonly pair: () => DocumentPair
  readonly verdicts: () => ReviewState['verdicts']
  readonly threads: () => ReviewState['threads']
  readonly flags: (segment: SegmentId) => RowFlags | undefined
  readonly facts: (segment: SegmentId) => readonly FlagFact[]
  /** Whether the person before the screen was the last to change a row. */
  readonly isMine?: (segment: SegmentId) => boolean
  /** Grows with every change of rows. */
  readonly edition: () => number
}

/** What is asked for besides the query itself. */
export interface ListRequest {
  readonly query: RowQuery
  readonly also: Runs
  readonly near: SegmentId | null
}

/** How many rows are sent along with a list, and how many on each side of a row that was looked for. */
const FIRST_ROWS = 80
const AROUND = 40

const PATTERN_LIMITS: SearchLimits = { rows: 4000, time: 4000 }

const NO_ROWS: ReadonlySet<SegmentId> = new Set()

/** How long texts are made ready for searching at a time, in milliseconds. */
const WARM_TURN = 4

/** The rows of one pair as the window asks for them: lists, windows of rows, the next row that matters, counts. */
export class PairRows {
  readonly #options: PairRowsOptions
  readonly #index = new RowIndex()
  /** Made when a search first needs them, or while nothing else is to do. */
  readonly #folded = new FoldedTexts((text, id) => this.#text(text, id))
  #warming: NodeJS.Timeout | null = null
  #closed = false

  constructor(options: PairRowsOptions) {
    this.#options = options
    this.#index.change(this.#allIndexed(options.pair()))
  }

  counts(): RowCounts {
    return this.#index.counts()
  }

  /** Follows rows that are new or have another value, and rows that are gone. Gives further rows that the change reaches. */
  follow(changed: Iterable<SegmentId>, removed: Iterable<SegmentId>): readonly SegmentId[] {
    const pair = this.#options.pair()
    const rows: IndexedRow[] = []
    const gone = [...removed]
    for (const id of gone) this.#folded.forget(id)
    for (const id of changed) {
      this.#folded.forget(id)
      const segment = pair.segments[indexOf(pair, id)]
      if (segment) rows.push(this.#indexed(pair, segment))
    }
    return this.#index.change(rows, gone)
  }

  row(id: SegmentId): RowView | null {
    const pair = this.#options.pair()
    const place = indexOf(pair, id)
    const segment = pair.segments[place]
    if (!segment) return null
    const { repeated = false, inconsistent = false, filled = false, mine = false } = this.#index.factsOf(id) ?? {}
    return rowView(
      pair,
      segment,
      this.#options.flags(id),
      { verdicts: this.#options.verdicts(), threads: this.#options.threads() },
      { number: place + 1, repeated, inconsistent, filled, mine },
    )
  }

  /** The Chinese of a row and of those around it, '' at an end of the document; null where there is no such row. */
  inContext(id: SegmentId): { readonly source: string; readonly before: string; readonly after: string } | null {
    const pair = this.#options.pair()
    const place = indexOf(pair, id)
    const at = (other: number) => {
      const segment = pair.segments[other]
      return segment ? sourceText(pair, segment) : ''
    }
    return pair.segments[place] ? { source: at(place), before: at(place - 1), after: at(place + 1) } : null
  }

  rows(ids: Iterable<SegmentId>): RowsView {
    return { edition: this.#options.edition(), rows: [...ids].flatMap((id) => this.row(id) ?? []) }
  }

  /** The rows with these numbers in the document. */
  rowsAt(from: number, to: number): RowsView {
    const { segments } = this.#options.pair()
    return this.rows(segments.slice(Math.max(0, from - 1), Math.max(0, to)).map(({ id }) => id))
  }

  /** The first rows of the document, as the window first shows them. */
  first(): ListView {
    const ids = this.#options.pair().segments.map(({ id }) => id)
    return { ids: toRuns(ids), ...this.rows(ids.slice(0, FIRST_ROWS)) }
  }

  /** Fails with `listing.bad-pattern` and `listing.slow-pattern`. */
  async list({ query, also, near }: ListRequest): Promise<Outcome<ListView>> {
    const match = rowMatch(query)
    if (!match.ok) return match
    const edition = this.#options.edition()
    const all = this.#ids()
    const always = new Set(runsLength(also) > all.length ? all : eachOf(also))
    const fitting = listsAll(query) ? all : this.#index.fitting(all, query.filters, always, query.without)
    const found = await this.#matching(fitting, match.value, always)
    if (!found.ok) return found
    const ids = query.order === 'worst' ? this.#index.worstFirst(found.value) : found.value
    const place = near === null ? 0 : Math.max(0, ids.indexOf(near) - AROUND)
    return succeed({ ids: toRuns(ids), ...this.rows(ids.slice(place, place + FIRST_ROWS)), edition })
  }

  /** How many rows a query lists; null where it asks for an expression, which may take long, or cannot be answered. */
  async count(query: RowQuery): Promise<number | null> {
    const match = rowMatch(query)
    if (!match.ok || match.value.guarded) return null
    const found = await this.#matching(this.#index.fitting(this.#ids(), query.filters, NO_ROWS, query.without), match.value, NO_ROWS)
    return found.ok ? found.value.length : null
  }

  find(among: Runs, goal: Goal): FoundView {
    const id = this.#index.find(eachOf(among), goal)
    const number = id === null ? 0 : indexOf(this.#options.pair(), id) + 1
    const { edition, rows } = this.rowsAt(number - AROUND / 2, id === null ? 0 : number + AROUND / 2)
    return { id, edition, rows }
  }

  /** Where terms are named, and where an open flag rests on them. */
  uses(terms: readonly Named[]): readonly TermUseView[] {
    const pair = this.#options.pair()
    const search = new NameSearch(terms)
    const known = new Map(terms.map(({ key }) => [key, { uses: [] as number[], broken: [] as number[] }]))
    for (const segment of pair.segments) {
      for (const key of search.keysIn(this.#folded.text('source', segment.id))) known.get(key)?.uses.push(segment.id)
      for (const key of conceptsOf(this.#open(pair, segment))) known.get(key)?.broken.push(segment.id)
    }
    return [...known].map(([concept, { uses, broken }]) => ({ concept, uses: toRuns(uses), broken: toRuns(broken) }))
  }

  /** The Chinese of a row as `foldText` gives it; empty where there is no such row. */
  reading(id: SegmentId): string {
    return this.#folded.text('source', id)
  }

  /** All rows in their order, with their Chinese as `foldText` gives it. */
  *readings(): Generator<{ readonly segment: SegmentId; readonly reading: string }> {
    for (const { id } of this.#options.pair().segments) yield { segment: id, reading: this.#folded.text('source', id) }
  }

  /** The rows whose Chinese reads so. */
  readingLike(words: string): readonly SegmentId[] {
    return this.#options.pair().segments.flatMap(({ id }) => (this.#folded.text('source', id) === words ? [id] : []))
  }

  /** Makes texts ready for searching, a little at a time. */
  warm(from = 0): void {
    if (this.#closed) return
    const pair = this.#options.pair()
    const end = performance.now() + WARM_TURN
    let at = from
    for (; at < pair.segments.length && performance.now() < end; at++) {
      const segment = pair.segments[at]
      if (segment) for (const text of ['source', 'target'] as const) this.#folded.text(text, segment.id)
    }
    this.#warming = at < pair.segments.length ? setTimeout(() => this.warm(at), WARM_TURN) : null
    this.#warming?.unref()
  }

  close(): void {
    this.#closed = true
    if (this.#warming) clearTimeout(this.#warming)
  }

  #ids(): readonly SegmentId[] {
    return this.#options.pair().segments.map(({ id }) => id)
  }

  async #matching(
    ids: readonly SegmentId[],
    { tests, words, guarded }: RowMatch,
    always: ReadonlySet<SegmentId>,
  ): Promise<Outcome<readonly SegmentId[]>> {
    if (tests.length === 0) return succeed(ids)
    const row = new SearchedRow(this.#options.pair(), this.#folded, (pair, segment) => this.#open(pair, segment))
    const near = words === '' ? () => true : this.#folded.near(words)
    const fits = (id: SegmentId) => always.has(id) || (near(id) && row.standOn(id) && tests.every((test) => test(row)))
    if (!guarded) return succeed(ids.filter(fits))
    return guardedSearch(ids, PATTERN_LIMITS, (some) => some.filter(fits))
  }

  #text(text: SearchedText, id: SegmentId): string | null {
    const pair = this.#options.pair()
    const segment = pair.segments[indexOf(pair, id)]
    if (!segment) return null
    if (text === 'source') return sourceText(pair, segment)
    if (text === 'target') return targetText(pair, segment)
    // While nobody corrected it, the English is the machine's.
    return segment.correction === null ? null : machineTarget(pair, segment)
  }

  #open(pair: DocumentPair, segment: Segment): ReturnType<typeof openFlags> {
    const { facts, flags, verdicts } = this.#options
    return openFlags(pair, segment, facts(segment.id), () => flags(segment.id)?.flags ?? [], verdicts())
  }

  /** One after another: a long list of them would be held for nothing. */
  *#allIndexed(pair: DocumentPair): Generator<IndexedRow> {
    for (const segment of pair.segments) yield this.#indexed(pair, segment)
  }

  #indexed(pair: DocumentPair, segment: Segment): IndexedRow {
    const { id, state, locked, doubted = false, confidence, correction, source, target } = segment
    const decided = correction !== null || state === 'reviewed' || state === 'final'
    return {
      id,
      source: sentencesPrint(pair.source, source),
      state,
      locked,
      doubted,
      confidence,
      sources: source.length,
      targets: target.length,
      edited: correction !== null,
      mine: decided && (this.#options.isMine?.(id) ?? false),
      ...(decided ? { english: textPrint(targetText(pair, segment)) } : {}),
      open: bySeverity(this.#open(pair, segment)),
      commented: remarksOf(this.#options.threads(), pair, segment).length > 0,
    }
  }
}

function conceptsOf(flags: readonly FlagFact[]): Iterable<string> {
  return flags.length === 0 ? [] : new Set(flags.flatMap(({ concept }) => concept ?? []))
}
