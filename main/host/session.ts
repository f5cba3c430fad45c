import type {
  AnsweredFlagsView,
  ChangeView,
  DismissReachView,
  HistoryEntry,
  HostEvent,
  NearRowView,
  PackView,
  ProjectView,
  RealignView,
  RenderingsView,
  ReplacePreview,
  ScoringView,
  TermUseView,
} from '../../src/bridge/index.ts'
import type { CheckProfile } from '../../src/check/index.ts'
import { succeed, type Glossary, type Outcome, type Segment } from '../../src/model/index.ts'
import {
  applySteps,
  indexOf,
  invertSteps,
  machineTarget,
  pairOf,
  type Act,
  type DocumentPair,
  type Intent,
  type Plan,
  type ReviewState,
  type Step,
} from '../../src/review/index.ts'
import type { AskedProject } from '../ai/ai-desk.ts'
import { AnswerStore, type AskedRow } from './answer-store.ts'
import { answeredFlags } from './answered-job.ts'
import { askedRows, rowsReading } from './asked-rows.ts'
import { AuthorBook } from './author-book.ts'
import { changedRows, focusOf } from './change.ts'
import { FlagStore } from './flag-store.ts'
import { Fault } from './fault.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { rowHistory } from './history.ts'
import type { ProjectFile, RowFlags } from './project-file.ts'
import { fixedPlaces, withRealigning, type Realigner, type Realigning } from './realigning.ts'
import { nearRows } from './near-rows.ts'
import type { PairRows } from './pair-rows.ts'
import { planGuarded } from './guarded-plan.ts'
import { chineseOf, renderingsView, type RenderingsRequest } from './term-renderings.ts'
import { replacePreview, type ReplaceRequest } from './replace-preview.ts'
import { addReview } from './make-review.ts'
import { projectChecks, setProjectChecks } from './project-checks.ts'
import { ProjectRows } from './project-rows.ts'
import { RepetitionFiller, type RepetitionFillerOptions } from './repetition-filler.ts'
import { SavedFilters } from './saved-filters.ts'
import { runAnswered } from './thread.ts'
import { scoringOf, setScoring } from './scoring.ts'
import { withMarked, withMarkedFacts } from './with-marked.ts'
import type { ReviewResult, RuleChoice } from './work.ts'

export interface SessionOptions {
  readonly id: string
  readonly file: ProjectFile
  /** The packs in use now. */
  readonly packs: () => readonly PackView[]
  /** Their concepts, which are read when they are needed. */
  readonly glossaries: () => Promise<readonly Glossary[]>
  /** The choice of rules now. */
  readonly rules: () => RuleChoice
  /** What the checks look words up in. */
  readonly dictionaries: () => Promise<DictionaryStack>
  readonly recovered: boolean
  /** Who acts: the name that history and the file show. */
  readonly author: () => string
  /** ISO 8601 in UTC. */
  readonly now: () => string
  /** Whether changes of links by hand are followed by realigning. */
  readonly liveRealign: () => boolean
  /** What becomes of repetitions of a confirmed row. */
  readonly repetitions?: RepetitionFillerOptions['choice']
  /** Null where nothing can be aligned anew. */
  readonly realigner: Realigner | null
  readonly onEvent: (event: HostEvent) => void
  /** Hears of each act when it is on the disk, with the state after it. */
  readonly onAct?: (act: Act, after: ReviewState) => void
  /** A thread that failed: reported, the review itself goes on. */
  readonly onFault: (error: unknown) => void
}

/** Changes by hand that say something of the rows around them; a cut says more of its own row. */
const LIVE: ReadonlySet<Intent['kind']> = new Set(['merge', 'split', 'move', 'unlink', 'link', 'border'])

/** The flags of so many rows are looked through in a moment; those of more in a thread of their own, which takes a while to start. */
const AT_ONCE = 5000

/** Milliseconds after which a freshly opened project is on the screen: until then it has the machine for itself. */
const WARM_DELAY = 1500

/**
 * An open project. Holds the state that the window shows; every act is planned against it, applied, written to the disk,
 * and only then answered. The check runs beside it in a thread and sends its flags afterwards.
 */
export class ReviewSession implements AskedProject {
  readonly id: string
  readonly #options: SessionOptions
  readonly #file: ProjectFile
  readonly #flags: FlagStore
  readonly #rows: ProjectRows
  readonly #answers: AnswerStore
  readonly #filler: RepetitionFiller
  readonly #authors: AuthorBook
  readonly #warming: NodeJS.Timeout
  #closed = false
  #state: ReviewState
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: SessionOptions) {
    this.id = options.id
    this.#options = options
    this.#file = options.file
    this.#state = options.file.state()
    this.#answers = new AnswerStore(options.file)
    this.#filler = new RepetitionFiller({
      state: () => this.#state,
      rows: () => this.#rows,
      choice: options.repetitions ?? (() => 'leave'),
    })
    this.#flags = new FlagStore({
      file: options.file,
      answers: this.#answers,
      glossaries: options.glossaries,
      rules: options.rules,
      dictionaries: options.dictionaries,
      state: () => this.#state,
      onFlags: (pair, rows) => options.onEvent({ kind: 'flags', flags: { project: this.id, ...this.#rows.flagged(pair, rows) } }),
      onChecking: (share) => options.onEvent({ kind: 'checking', project: this.id, share }),
      onFault: options.onFault,
    })
    this.#authors = new AuthorBook(options.file.log)
    this.#rows = new ProjectRows({
      isMine: (pair, segment) => this.#authors.isOf(options.author(), pair, segment),
      state: () => this.#state,
      flags: (pair, segment) => this.flagsOf(pair, segment),
      facts: (pair, segment) => this.#withMarked(pair, segment, this.#flags.facts(pair, segment), withMarkedFacts),
    })
    this.#warming = setTimeout(() => this.#rows.warm(), WARM_DELAY)
    this.#warming.unref()
  }

  get state(): ReviewState {
    return this.#state
  }

  get name(): string {
    return this.#file.meta('name') ?? ''
  }

  get path(): string {
    return this.#file.path
  }

  /** How the project is scored; see `setScoring` of scoring.ts. */
  get scoring(): ScoringView {
    return scoringOf(this.#file)
  }

  setScoring(given: Parameters<typeof setScoring>[1]): Outcome<ScoringView> {
    return setScoring(this.#file, given)
  }

  /** What is checked in the project; null where it has no choice of its own. */
  get checks(): CheckProfile | null {
    return projectChecks(this.#file)
  }

  /** Keeps what is checked in the project, and checks every row anew. */
  setChecks(profile: CheckProfile): void {
    setProjectChecks(this.#file, profile)
    this.recheck()
  }

  /** The rows of the project that read like a row in Chinese, or nearly so. */
  nearRows(pair: number, segment: number): Promise<readonly NearRowView[]> {
    return nearRows(this.#rows, { pair, segment })
  }

  /** The filters that the project keeps by name. */
  get filters(): SavedFilters {
    return new SavedFilters(this.#file)
  }

  /** How many acts there are. */
  get revision(): number {
    return this.#file.log.last()
  }

  /** Everything that was done, read from the file. */
  get acts(): readonly Act[] {
    return this.#file.acts()
  }

  /** Checks every row anew: the choice of rules or packs has changed. */
  recheck(): void {
    this.#flags.recheck()
  }

  /** Rows as a language model can be asked about them: those with text on both sides. */
  rowsToAsk(pair: number, segments: readonly number[]): readonly AskedRow[] {
    return askedRows(this.#pair(pair), segments)
  }

  isAnswered(row: AskedRow, model: string): boolean {
    return this.#answers.isAnswered(row, model)
  }

  /** Keeps what a model said of rows that still read as they were asked about, and has them checked; says how many others there were. */
  takeAnswers(pair: number, model: string, answers: Parameters<AskedProject['takeAnswers']>[2]): { readonly changed: number } {
    if (this.#closed) return { changed: answers.length }
    const now = new Map(
      this.rowsToAsk(
        pair,
        answers.map(({ row }) => row.segment),
      ).map((row) => [row.segment, JSON.stringify(row)]),
    )
    const still = answers.filter(({ row }) => now.get(row.segment) === JSON.stringify(row))
    this.#answers.put(model, still, this.#options.now())
    this.#flags.recheckRows(
      rowsReading(
        this.#state,
        still.map(({ row }) => row),
      ),
    )
    return { changed: answers.length - still.length }
  }

  flagsOf(pair: number, segment: number): RowFlags | undefined {
    return this.#withMarked(pair, segment, this.#flags.of(pair, segment), withMarked)
  }

  /** The rows of a pair, to be listed and read by window. Throws the Fault `review.row-gone` where there is no such pair. */
  rows(pair: number): PairRows {
    return this.#rows.of(pair)
  }

  /** Where the project's terms are used in a pair; or, given Chinese names, where one of these is. */
  termUses(pair: number, names: readonly string[] | null): readonly TermUseView[] {
    const terms = names ? [{ key: '', names }] : [...this.#state.terms.values()].map(({ id, chinese }) => ({ key: id, names: chinese }))
    return this.rows(pair).uses(terms)
  }

  /** How a pair renders a Chinese term. */
  async renderings(pair: number, request: RenderingsRequest): Promise<RenderingsView> {
    const packs = await this.#options.glossaries()
    const [naming] = this.termUses(pair, request.chinese)
    const concepts = [...packs.flatMap((pack) => pack.concepts), ...this.#state.terms.values()]
    return renderingsView(this.#pair(pair), naming?.uses ?? [], request, concepts)
  }

  /** Which Chinese of a row some machine English stands for; null where other rows do not tell. */
  chineseOf(pair: number, segment: number, english: string): string | null {
    return chineseOf(this.#pair(pair), segment, english)
  }

  /** What replacing would change. Fails as `replacePreview` does. */
  previewReplace(pair: number, request: ReplaceRequest): Promise<Outcome<ReplacePreview>> {
    return replacePreview(() => this.#pair(pair), request)
  }

  /** Everything the window needs to show the project, the first rows included. */
  view(): ProjectView {
    const [first] = this.#state.pairs
    return {
      ...this.#undoView(),
      id: this.id,
      name: this.name,
      place: this.#file.path,
      revision: this.#file.log.last(),
      edition: this.#rows.edition,
      pairs: this.#pairViews(),
      first: first ? this.rows(first.id).first() : { edition: this.#rows.edition, ids: [], rows: [] },
      terms: [...this.#state.terms.values()],
      words: wordsView(this.#state),
      packs: this.#options.packs(),
      recovered: this.#options.recovered,
    }
  }

  /** What became of the flags, rule by rule, and every dismissal in force. Fails as opening a project does. */
  async answeredFlags(): Promise<Outcome<AnsweredFlagsView>> {
    const rows = this.#state.pairs.reduce((sum, { segments }) => sum + segments.length, 0)
    return rows <= AT_ONCE ? succeed(answeredFlags(this.#state, this.#file)) : runAnswered(this.path)
  }

  /** How many flags a dismissal of the flag with this key would set aside, by how far it reaches. */
  dismissReach(key: string, at: Parameters<FlagStore['reachOf']>[1]): DismissReachView {
    return this.#flags.reachOf(key, at)
  }

  /** One act of the reviewer, with the realigning that follows it. On the disk when this resolves; acts go one after another. */
  act(intent: Intent): Promise<Outcome<ChangeView>> {
    return this.#inTurn(async () => {
      const planned = planGuarded(
        this.#state,
        this.#flags.widened(this.#filler.widened(intent)),
        this.#options.author(),
        this.#options.now(),
      )
      if (!planned.ok) return planned
      const filling = this.#filler.following(intent, planned.value.steps)
      const { steps, after, realigned } = await this.#withRealigning(intent, planned.value, filling.steps)
      const { name, leftOut = 0 } = planned.value
      const told = (change: ChangeView) => succeed({ ...change, ...filling.told, ...(leftOut > 0 ? { leftOut } : {}) })
      if (steps.length === 0) return told(this.#change([], this.#state, realigned))
      const id = this.#nextAct()
      const change = this.#perform({ ...this.#signed(), id, kind: 'do', subject: id, name, steps }, after, realigned)
      this.#filler.remember(name === 'fill' || name === 'unfill' ? steps : filling.steps)
      return told(name === 'fill' ? { ...change, filled: steps.length } : change)
    })
  }

  /** Brings finished reviews in as pairs of the project, in one act; null where there are none. */
  addPairs(results: readonly ReviewResult[]): Promise<ChangeView | null> {
    return this.#inTurn(() => {
      const steps = results.map((result): Step => {
        const { pairs, aside = [] } = this.#state
        const id = 1 + Math.max(0, ...[...pairs, ...aside].map((pair) => pair.id))
        // Out of the project until the act is on the disk.
        const pair = addReview(this.#file, id, result, true)
        this.#flags.adopt(id)
        this.#state = { ...this.#state, aside: [...aside, pair] }
        return { kind: 'place-pair', pair: id, before: 'out', after: 'in' }
      })
      if (steps.length === 0) return null
      const id = this.#nextAct()
      return this.#perform({ ...this.#signed(), id, kind: 'do', subject: id, name: 'add-pair', steps }, applySteps(this.#state, steps))
    })
  }

  /** Makes the aligner ready for a pair that the reviewer is about to align. Returns at once. */
  readyAligner(id: number): void {
    const pair = pairOf(this.#state, id)
    if (pair) this.#options.realigner?.warm(pair, fixedPlaces(pair)).catch(this.#options.onFault)
  }

  undo(): Promise<Outcome<ChangeView>> {
    return this.#inTurn(() => this.#again('undo'))
  }

  redo(): Promise<Outcome<ChangeView>> {
    return this.#inTurn(() => this.#again('redo'))
  }

  /** What happened to a row, newest first; rows that it was merged or split from included. */
  history(pair: number, segment: number): readonly HistoryEntry[] {
    const now = pairOf(this.#state, pair)
    return rowHistory(this.#file.log.about(pair, segment), pair, segment, (id) => {
      const row = now?.segments[indexOf(now, id)]
      return now && row ? machineTarget(now, row) : null
    })
  }

  /** Nobody has used the project for a while: what it holds and can make anew is let go. */
  rest(): void {
    this.#flags.rest()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#warming)
    this.#options.realigner?.close()
    this.#rows.close()
    this.#flags.close()
    this.#file.close()
  }

  #pairViews(): ProjectView['pairs'] {
    return this.#state.pairs.map((pair) => ({
      id: pair.id,
      source: side(pair, 'source'),
      target: side(pair, 'target'),
      likeness: this.#file.likeness(pair.id),
      counts: this.rows(pair.id).counts(),
    }))
  }

  #again(kind: 'undo' | 'redo'): Outcome<ChangeView> {
    const { log } = this.#file
    const subject = kind === 'undo' ? log.undoable() : log.redoable()
    if (!subject) return succeed(this.#change([], this.#state))
    const done = log.act(subject.id).steps
    const steps = kind === 'undo' ? invertSteps(done) : done
    const id = this.#nextAct()
    const act: Act = { ...this.#signed(), id, kind, subject: subject.id, name: subject.name, steps }
    return succeed(this.#perform(act, applySteps(this.#state, steps)))
  }

  /** Runs `work` when all before it has ended, so that each act is planned against the state that the last one left. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#turn.then(untilAnswered).then(work)
    this.#turn = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }

  /** The steps of an act and those of the realigning around them; of the hand's alone where the aligner fails. */
  async #withRealigning(intent: Intent, planned: Plan, filled: readonly Step[]): Promise<Realigning> {
    const { realigner, liveRealign } = this.#options
    const steps = [...planned.steps, ...filled]
    const asked = planned.realign || (liveRealign() && LIVE.has(intent.kind) && steps.length > 0)
    const alone = (): Realigning => ({ steps, after: applySteps(this.#state, steps), realigned: null })
    if (!asked || !realigner || !('segment' in intent)) return alone()
    try {
      return await withRealigning(this.#state, intent, steps, realigner)
    } catch (error) {
      this.#options.onFault(error)
      return alone()
    }
  }

  #perform(act: Act, after: ReviewState, realigned: RealignView | null = null): ChangeView {
    const before = this.#state
    this.#file.append(act, after)
    this.#authors.follow(act.steps, act.author)
    // From here on it is on the disk: memory follows.
    this.#state = after
    this.#flags.follow(before, act.steps)
    for (const step of act.steps) if (step.kind === 'place-pair' && step.after === 'out') this.#rows.forget(step.pair)
    this.#followCuts(before)
    const change = this.#change(act.kind === 'undo' ? act.steps.toReversed() : act.steps, before, realigned)
    this.#options.onEvent({ kind: 'changed', change })
    this.#options.onAct?.(act, after)
    return change
  }

  /** An aligner knows the sentences as they were: while the reviewer reads on, it learns those that were cut or joined. */
  #followCuts(before: ReviewState): void {
    if (!this.#options.liveRealign()) return
    for (const { id, source, target } of this.#state.pairs) {
      const former = pairOf(before, id)
      if (former?.source !== source || former.target !== target) this.readyAligner(id)
    }
  }

  #change(steps: readonly Step[], before: ReviewState, realigned: RealignView | null = null): ChangeView {
    const pairs = this.#rows.changed(changedRows(before, this.#state, steps, this.#flags))
    return {
      ...this.#undoView(),
      project: this.id,
      revision: this.#file.log.last(),
      edition: this.#rows.edition,
      pairs,
      ...(steps.some((step) => step.kind === 'place-pair') ? { pairList: this.#pairViews() } : {}),
      terms: steps.some((step) => step.kind === 'term') ? [...this.#state.terms.values()] : null,
      ...(steps.some((step) => step.kind === 'word') ? { words: wordsView(this.#state) } : {}),
      focus: focusOf(this.#state, steps),
      realigned,
    }
  }

  /** What is known of the flags of a row, with the errors that persons marked in it. */
  #withMarked<T>(pairId: number, id: number, found: T, add: (state: ReviewState, pair: DocumentPair, segment: Segment, found: T) => T): T {
    if (this.#state.errors.size === 0) return found
    const pair = pairOf(this.#state, pairId)
    const segment = pair?.segments[indexOf(pair, id)]
    return pair && segment ? add(this.#state, pair, segment, found) : found
  }

  #pair(id: number): DocumentPair {
    const pair = pairOf(this.#state, id)
    if (!pair) throw new Fault('review.row-gone')
    return pair
  }

  #undoView(): { undo: Act['name'] | null; redo: Act['name'] | null } {
    return { undo: this.#file.log.undoable()?.name ?? null, redo: this.#file.log.redoable()?.name ?? null }
  }

  #nextAct(): number {
    return this.#file.log.last() + 1
  }

  #signed(): { author: string; at: string } {
    return { author: this.#options.author(), at: this.#options.now() }
  }
}

function wordsView({ words }: ReviewState): ProjectView['words'] {
  return [...words].map(([word, standing]) => ({ word, standing }))
}

function side(pair: DocumentPair, which: 'source' | 'target'): ProjectView['pairs'][number]['source'] {
  const { document, sentences } = pair[which]
  return { name: document.name, language: document.language, encoding: document.encoding, sentences: sentences.length }
}

/** Until what was asked before has been answered: writing to the disk holds everything else up. */
function untilAnswered(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
