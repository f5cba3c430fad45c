import type { Worker } from 'node:worker_threads'
import type { DismissReachView } from '../../src/bridge/index.ts'
import type { Glossary, Segment, SegmentId } from '../../src/model/index.ts'
import {
  indexOf,
  machineTarget,
  mapBetween,
  pairOf,
  rowChanges,
  sourceText,
  targetText,
  widerKeys,
  withKeysOfAct,
  type DocumentPair,
  type Intent,
  type ReviewState,
  type RowPlace,
  type Step,
} from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import type { AnswerStore } from './answer-store.ts'
import { dismissReach, withKeysAmong, type FlaggedProject } from './dismiss-reach.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { KeptFlags } from './kept-flags.ts'
import { rowKey, type ProjectFile, type RowFlags } from './project-file.ts'
import { order, startWorker } from './thread.ts'
import { verdictRows } from './verdict-rows.ts'
import type { RuleChoice, WatchedFlags, WatchedRow, WorkerNews } from './work.ts'

export interface FlagStoreOptions {
  readonly file: ProjectFile
  /** What language models said: the check makes flags of it. */
  readonly answers: AnswerStore
  /** The packs in use now. */
  readonly glossaries: () => Promise<readonly Glossary[]>
  readonly rules: () => RuleChoice
  /** What the checks look words up in. May take a while, when one has to be compiled: nothing but the check waits for it. */
  readonly dictionaries: () => Promise<DictionaryStack>
  readonly state: () => ReviewState
  /** These rows have other flags now. */
  readonly onFlags: (pair: number, segments: readonly SegmentId[]) => void
  /** So much of all rows, from 0 to 1, has been checked anew after `recheck`. */
  readonly onChecking: (share: number) => void
  readonly onFault: (error: unknown) => void
}

/** Milliseconds for which nothing was asked of a check before its thread may end: what it was asked last is answered by then. */
const QUIET = 10_000

/** Milliseconds after which a freshly opened project of so many rows is on the screen; until then it has the machine for itself. */
function startDelay(rows: number): number {
  return Math.min(2500, 100 + rows / 8)
}

/**
 * The flags of an open project: kept in memory and in the file, brought up to date by a check that runs in a thread of its
 * own. Between an edit and the check's answer the old flags follow the text, so that nothing flickers.
 */
export class FlagStore {
  readonly #options: FlagStoreOptions
  readonly #flags: KeptFlags
  readonly #start: NodeJS.Timeout
  #worker: Worker | null = null
  /** The worker has all rows. Until then it needs no news: what it is given then is the state of that moment. */
  #loaded = false
  /** Whole checks that were ordered and have not answered. */
  #awaited = 0
  /** How often loading was asked for. */
  #loads = 0
  /** A recheck was asked for, of whose progress is told. */
  #rechecking = false
  #closed = false
  /** When the check was last asked or last answered, as `performance.now()`. */
  #stirred = 0
  /** The packs that the check has. */
  #packs: readonly Glossary[] = []

  constructor(options: FlagStoreOptions) {
    this.#options = options
    this.#flags = new KeptFlags(options.file.flagTable)
    // The flags in the file show at once; the check starts when the project is on the screen.
    const rows = options.state().pairs.reduce((sum, pair) => sum + pair.segments.length, 0)
    this.#start = setTimeout(() => this.#watching(), startDelay(rows))
  }

  of(pair: number, segment: number): RowFlags | undefined {
    return this.#flags.of(pair, segment)
  }

  /** Rule, severity and concept of each flag of a row, which are there without the flags being read. */
  facts(pair: number, segment: number): readonly FlagFact[] {
    return this.#flags.facts(pair, segment)
  }

  /** Learns the flags of a pair that was written to the file since it was opened. */
  adopt(pair: number): void {
    this.#flags.adopt(pair)
  }

  /** Moves flags along with `steps`, which were applied to `before`, and orders the check of what they touched. */
  follow(before: ReviewState, steps: readonly Step[]): void {
    const rows = new Map<string, WatchedRow>()
    const removed: string[] = []
    const state = this.#options.state()
    let terms = false
    for (const step of steps) {
      if (step.kind === 'term') terms = true
      if (!('pair' in step)) continue
      if (step.kind === 'place-pair') {
        for (const { id } of pairOf(before, step.pair)?.segments ?? []) removed.push(rowKey(step.pair, id))
        const entered = pairOf(state, step.pair)
        if (entered) for (const segment of entered.segments) rows.set(rowKey(step.pair, segment.id), this.#watched(entered, segment))
        continue
      }
      if (step.kind === 'rewrite') this.#carry(before, state, step.pair, step.segment)
      const changes = rowChanges(step)
      for (const { id } of changes.flatMap((change) => change.before)) {
        const key = rowKey(step.pair, id)
        removed.push(key)
        this.#flags.delete(step.pair, id)
        rows.delete(key)
      }
      const pair = pairOf(state, step.pair)
      const ids = step.kind === 'rewrite' ? [step.segment] : changes.flatMap(({ after }) => after.map(({ id }) => id))
      for (const id of ids) {
        const segment = pair?.segments[indexOf(pair, id)]
        if (pair && segment) rows.set(rowKey(pair.id, id), this.#watched(pair, segment))
      }
    }
    const worker = this.#watching()
    if (!this.#loaded) return
    if (rows.size + removed.length > 0) order(worker, { kind: 'put', rows: [...rows.values()], removed })
    if (!terms) return
    this.#awaited++
    order(worker, { kind: 'glossaries', glossaries: this.#glossaries() })
  }

  /** Checks rows anew: there is news of what a language model says of them. */
  recheckRows(rows: readonly (readonly [DocumentPair, Segment])[]): void {
    const worker = this.#watching()
    if (this.#loaded) order(worker, { kind: 'put', rows: rows.map(([pair, segment]) => this.#watched(pair, segment)), removed: [] })
  }

  /** Rows that hold a flag which a verdict of one of these keys speaks of. */
  rowsOf(wanted: ReadonlySet<string>): readonly RowPlace[] {
    return verdictRows(this.#judged(), wanted)
  }

  /**
   * The interface names flags; a verdict with a wider scope is kept under the key of the term or the rule. And taking a
   * verdict back means the one that holds, wherever it stands.
   */
  widened(intent: Intent): Intent {
    if (intent.kind !== 'dismiss' && intent.kind !== 'judge') return intent
    if (intent.kind === 'dismiss' && intent.scope === 'flag') return withKeysAmong(this.#judged(), intent)
    const { verdicts } = this.#options.state()
    const { log } = this.#options.file
    if (intent.kind === 'judge' && intent.act !== undefined && intent.act > 0 && intent.act <= log.last())
      return withKeysOfAct(intent, verdicts, log.act(intent.act))
    const keys = intent.keys.map((key) => {
      const [own, term, rule] = widerKeys(key)
      if (intent.kind === 'dismiss') return intent.scope === 'term' ? term : rule
      return intent.verdict === 'open' ? ([own, term, rule].find((wider) => verdicts.has(wider)) ?? own) : own
    })
    return { ...intent, keys: [...new Set(keys)] }
  }

  /** How many flags that nobody has answered a dismissal of the flag with this key would set aside. */
  reachOf(key: string, at: Parameters<typeof dismissReach>[2]): DismissReachView {
    return dismissReach(this.#judged(), key, at)
  }

  /** Checks all rows anew, and tells how far it is. */
  recheck(): void {
    this.#rechecking = true
    this.#options.onChecking(0)
    if (this.#worker) this.#load(this.#worker)
    else this.#watching()
  }

  /** Ends the check's thread, which holds all packs, where it has nothing to do. The next change starts it again. */
  rest(): void {
    const isBusy = this.#awaited > 0 || !this.#loaded || performance.now() - this.#stirred < QUIET
    if (!this.#worker || isBusy) return
    void this.#worker.terminate()
    this.#worker = null
    this.#loaded = false
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#start)
    void this.#worker?.terminate()
  }

  /** The check's thread, started with all rows as they stand when it is first needed. */
  #watching(): Worker {
    this.#stirred = performance.now()
    if (this.#worker) return this.#worker
    clearTimeout(this.#start)
    const worker = (this.#worker = startWorker())
    worker.on('message', (news: WorkerNews) => this.#hear(news))
    worker.on('error', (error) => this.#options.onFault(error))
    this.#load(worker)
    return worker
  }

  #load(worker: Worker): void {
    this.#loaded = false
    const turn = ++this.#loads
    Promise.all([this.#options.dictionaries(), this.#options.glossaries()]).then(
      ([dictionaries, packs]) => {
        // Another load was asked for meanwhile: it reads a newer choice.
        if (this.#closed || turn !== this.#loads) return
        const { state, rules } = this.#options
        this.#packs = packs
        const rows = state().pairs.flatMap((pair) => pair.segments.map((segment) => this.#watched(pair, segment)))
        this.#awaited++
        order(worker, { kind: 'load', rows, glossaries: this.#glossaries(), dictionaries, rules: rules() })
        this.#loaded = true
      },
      (error) => {
        // What is in use stands in the file: there is nothing to read once that is closed.
        if (!this.#closed) this.#options.onFault(error)
      },
    )
  }

  #judged(): FlaggedProject {
    return {
      state: this.#options.state(),
      facts: (pair, segment) => this.facts(pair, segment),
      of: (pair, segment) => this.of(pair, segment),
    }
  }

  #glossaries(): readonly Glossary[] {
    const own: Glossary = { id: 'project', name: 'project', concepts: [...this.#options.state().terms.values()] }
    return [...this.#packs, own]
  }

  /** Flags of a rewritten row at the places where their words went; those whose words are gone wait for the check. */
  #carry(before: ReviewState, after: ReviewState, pairId: number, id: number): void {
    const found = this.#flags.of(pairId, id)
    const [was, is] = [before, after].map((state) => {
      const pair = pairOf(state, pairId)
      const segment = pair?.segments[indexOf(pair, id)]
      return pair && segment ? targetText(pair, segment) : null
    })
    if (!found || was === undefined || is === undefined || was === null || is === null) return
    const map = mapBetween(was, is)
    const flags = found.flags.flatMap((flag) => {
      const target = flag.target && map.mapRange(flag.target)
      return flag.target && !target ? [] : [{ ...flag, target, suggestions: flag.suggestions.filter(({ range }) => !range) }]
    })
    this.#flags.set(pairId, id, { ...found, flags })
  }

  #hear(news: WorkerNews): void {
    this.#stirred = performance.now()
    if (this.#closed) return
    if (news.kind === 'progress' && this.#rechecking && this.#loaded) this.#options.onChecking(Math.min(news.share, 0.99))
    if (news.kind !== 'flags') return
    if (news.whole) this.#awaited--
    const state = this.#options.state()
    const byPair = Map.groupBy(news.rows, (row) => Number(row.id.split(':')[0]))
    for (const pair of state.pairs) {
      const taken = this.#take(pair, byPair.get(pair.id) ?? [])
      if (taken.size === 0) continue
      try {
        this.#options.file.putFlags(pair.id, taken)
        this.#flags.written(pair.id, taken.keys())
      } catch (error) {
        this.#options.onFault(error)
      }
      this.#options.onFlags(pair.id, [...taken.keys()])
    }
    // News of a check that was begun before the choice changed come first: the last load is over when all that was asked for has come.
    if (!news.whole || !this.#rechecking || this.#awaited > 0) return
    this.#rechecking = false
    this.#options.onChecking(1)
  }

  /** Takes over what is news: rows that are gone or were written again while the check ran get a newer answer soon. */
  #take(pair: DocumentPair, rows: readonly WatchedFlags[]): ReadonlyMap<SegmentId, RowFlags> {
    const taken = new Map<SegmentId, RowFlags>()
    for (const { id, target, flags, fixed } of rows) {
      const segment = pair.segments[indexOf(pair, Number(id.split(':')[1]))]
      if (!segment || targetText(pair, segment) !== target) continue
      const found: RowFlags = { flags, fixed }
      if (this.#flags.has(pair.id, segment.id, found)) continue
      this.#flags.set(pair.id, segment.id, found)
      taken.set(segment.id, found)
    }
    return taken
  }

  #watched(pair: DocumentPair, segment: Segment): WatchedRow {
    const [source, machine] = [sourceText(pair, segment), machineTarget(pair, segment)]
    const findings = this.#options.answers.findings(source, machine)
    const texts = { source, target: targetText(pair, segment), machine }
    return { id: rowKey(pair.id, segment.id), document: String(pair.id), ...texts, ...(findings.length > 0 ? { findings } : {}) }
  }
}
