import { basename, extname, resolve } from 'node:path'
import type {
  ComparisonView,
  GlimpseView,
  HostEvent,
  PackView,
  PairingView,
  PairsAddedView,
  Preferences,
  ProjectMadeView,
  ProjectView,
} from '../../src/bridge/index.ts'
import type { CheckProfile } from '../../src/check/index.ts'
import type { Glossary, Segment } from '../../src/model/index.ts'
import { pairOf } from '../../src/review/index.ts'
import type { BorderKind } from '../../src/segment/index.ts'
import { arrange, type ReadText } from './arrange.ts'
import { packsInUse } from './check-choice.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { compareTexts } from './compare-texts.ts'
import { Fault, unwrap } from './fault.ts'
import { glimpse } from './glimpse.ts'
import { projectId, type Library } from './library.ts'
import { lockProject, type ProjectLock } from './lock.ts'
import type { MemoryDesk } from './memory-desk.ts'
import { memoryChange } from './memory-rows.ts'
import { makePairs, type MadePairs, type TextPair } from './make-pairs.ts'
import { makeReview, storeReview } from './make-review.ts'
import { PackShelf } from './pack-shelf.ts'
import { pairTexts, type ShelvedText } from './pair-texts.ts'
import { projectChecks, setProjectChecks } from './project-checks.ts'
import { ProjectFile } from './project-file.ts'
import { findSample } from './sample.ts'
import { LiveAligner } from './realign.ts'
import { ReviewSession, type SessionOptions } from './session.ts'
import { readTextFile } from './text-file.ts'
import type { Stage } from './work.ts'

export interface ReviewRequest {
  /** The job's id, under which progress is told. */
  readonly id: string
  readonly source: ReadText
  readonly target: ReadText
  readonly name: string
  readonly force: boolean
  readonly borders?: BorderKind | undefined
  readonly signal: AbortSignal
}

/** Pairs to be made into a project. */
export interface PairsRequest {
  /** The job's id, under which progress is told. */
  readonly id: string
  readonly pairs: readonly TextPair[]
  readonly signal: AbortSignal
}

/** How many open projects keep all that makes them quick: a server has those of everybody open. */
const AWAKE = 3

export interface DeskOptions {
  readonly library: Library
  readonly author: () => string
  readonly liveRealign: () => boolean
  readonly repetitions: () => Preferences['repetitions']
  readonly tell: (event: HostEvent) => void
  /** What the person wants checked in new projects, and in those that have no choice of their own. */
  readonly checks: () => CheckProfile
  /** What texts are aligned with now. */
  readonly dictionaries: () => Promise<DictionaryStack>
  /** Follows every project that is open. */
  readonly memory: Pick<MemoryDesk, 'opened' | 'follow'>
}

/** The projects that are open now. Each is locked while it is, so that no second program writes it. */
export class ProjectDesk {
  readonly #options: DeskOptions
  /** In the order in which they were last used. */
  readonly #open = new Map<string, { readonly session: ReviewSession; readonly lock: ProjectLock }>()
  readonly #paths = new Map<string, string>()
  /** The project that was used last. */
  #latest: string | null = null
  /** Open projects that wait to be checked anew. */
  readonly #stale = new Set<string>()
  readonly #packs = new PackShelf()

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /** Aligns and checks two texts and opens the new project. Faults as `makeReview`, and what the disk says. */
  async create({ id, source, target, name, force, borders, signal }: ReviewRequest): Promise<ProjectView> {
    const sides = unwrap(arrange(source, target, force))
    const onProgress = (stage: Stage, share: number) => this.#options.tell({ kind: 'progress', job: id, stage, share })
    const [packs, dictionaries, rules] = [await this.packs(), await this.#options.dictionaries(), this.#options.checks()]
    const result = await makeReview({
      ...sides,
      glossaries: packsInUse(packs, rules),
      rules,
      dictionaries,
      force,
      ...(borders ? { borders } : {}),
      signal,
      onProgress,
    })
    onProgress('check', 1)
    this.#options.tell({ kind: 'progress', job: id, stage: 'write', share: 0 })
    const title = name.trim() || basename(sides.source.name, extname(sides.source.name))
    const path = this.#options.library.freePath(title)
    storeChecked(storeReview(path, title, result), rules)
    return this.openPath(path)
  }

  /** Proposes which texts belong together. Rejects as `pairTexts` does. */
  async pairTexts(id: string, texts: readonly ShelvedText[], signal: AbortSignal): Promise<PairingView> {
    const onProgress = (stage: Stage, share: number) => this.#options.tell({ kind: 'progress', job: id, stage, share })
    return pairTexts(texts, { dictionaries: await this.#options.dictionaries(), signal, onProgress })
  }

  /** Aligns and checks pairs of texts and opens them as one new project. Faults as `makePairs`, and what the disk says. */
  async createProject(name: string, request: PairsRequest): Promise<ProjectMadeView> {
    const rules = this.#options.checks()
    const { made, failed } = await this.#make(request, rules)
    const title = name.trim() || made[0]?.source.document.name || ''
    const path = this.#options.library.freePath(title)
    storeChecked(storeReview(path, title, ...made), rules)
    return { project: await this.openPath(path), failed }
  }

  /** The same for pairs that go into an open project. */
  async addPairs(project: string, request: PairsRequest): Promise<PairsAddedView> {
    const session = this.session(project)
    const { made, failed } = await this.#make(request, session.checks ?? this.#options.checks())
    return { change: await session.addPairs(made), failed }
  }

  /** Holds another English against that of a pair of an open project. Rejects as `compareTexts` does. */
  async compare(
    project: string,
    { id, pair, other, signal }: { readonly id: string; readonly pair: number; readonly other: ReadText; readonly signal: AbortSignal },
  ): Promise<ComparisonView> {
    const session = this.session(project)
    const compared = pairOf(session.state, pair)
    if (!compared) throw new Fault('review.pair-gone')
    const [packs, dictionaries, rules] = [await this.packs(), await this.#options.dictionaries(), session.checks ?? this.#options.checks()]
    const own: Glossary = { id: 'project', name: 'project', concepts: [...session.state.terms.values()] }
    const onProgress = (stage: Stage, share: number) => this.#options.tell({ kind: 'progress', job: id, stage, share })
    return compareTexts(compared, other, { glossaries: [...packsInUse(packs, rules), own], rules, dictionaries, signal, onProgress })
  }

  async #make({ id, pairs, signal }: PairsRequest, rules: CheckProfile): Promise<MadePairs> {
    const [packs, dictionaries] = [await this.packs(), await this.#options.dictionaries()]
    const order = { glossaries: packsInUse(packs, rules), rules, dictionaries, signal }
    const made = await makePairs(pairs, order, (part, stage, share) =>
      this.#options.tell({ kind: 'progress', job: id, stage, share, part }),
    )
    this.#options.tell({ kind: 'progress', job: id, stage: 'write', share: 0 })
    return made
  }

  /** Opens a sample that was opened before, or makes its review anew. */
  async createSample(job: string, sample: string, signal: AbortSignal): Promise<ProjectView> {
    const { name, ...paths } = findSample(sample)
    const before = this.#options.library.recent().find((project) => project.name === name)
    if (before) return this.openPath(before.place)
    // One after the other: should both be unreadable, the same one is named each time.
    const source = await readText(paths.source)
    const target = await readText(paths.target)
    return this.create({ id: job, source, target, name, force: true, signal })
  }

  /** The first rows of a known project, in a moment however long it is; null where it is open already, or nothing can be shown. */
  glimpse(id: string): GlimpseView | null {
    const path = this.#pathOf(id)
    return path === null || this.#open.has(id) ? null : glimpse(path)
  }

  /** Opens a known project by its id. */
  async open(id: string): Promise<ProjectView> {
    const path = this.#pathOf(id)
    if (path === null) throw new Fault('project.missing', { path: id })
    // What was asked before is answered first: opening holds everything else up.
    await new Promise((resolve) => setImmediate(resolve))
    return this.openPath(path)
  }

  /** Opens a project file. Throws the Faults `project.missing`, `.damaged`, `.foreign`, `.newer` and `.locked`. */
  async openPath(given: string): Promise<ProjectView> {
    const path = resolve(given)
    const id = this.known(path)
    if (this.#open.has(id)) return this.session(id).view()
    const packs = await this.#packs.cards()
    if (!ProjectFile.exists(path)) throw new Fault('project.missing', { path })
    const lock = lockProject(path)
    try {
      const session = this.#session(id, ProjectFile.open(path), packs, lock)
      this.#open.set(id, { session, lock })
      for (const idle of [...this.#open.values()].slice(0, -AWAKE)) idle.session.rest()
      this.#latest = id
      this.#remember(session)
      this.#tellMemory(session)
      return session.view()
    } catch (error) {
      lock.release()
      throw error
    }
  }

  session(id: string): ReviewSession {
    const open = this.#open.get(id)
    if (!open) throw new Fault('project.missing', { path: this.#paths.get(id) ?? id })
    this.#latest = id
    // To the end: the projects stand in the order in which they were last used.
    this.#open.delete(id)
    this.#open.set(id, open)
    if (this.#stale.delete(id)) open.session.recheck()
    return open.session
  }

  /** The id of the project at a path, which `open` then knows. */
  known(path: string): string {
    const id = projectId(path)
    this.#paths.set(id, resolve(path))
    return id
  }

  close(id: string): void {
    const open = this.#open.get(id)
    if (!open) return
    this.#open.delete(id)
    this.#stale.delete(id)
    this.#remember(open.session)
    open.session.close()
    open.lock.release()
  }

  closeAll(): void {
    for (const id of [...this.#open.keys()]) this.close(id)
  }

  #pathOf(id: string): string | null {
    return this.#paths.get(id) ?? this.#options.library.pathOf(id)
  }

  /** A session of an open file, which is closed again where it is damaged. */
  #session(id: string, file: ProjectFile, packs: readonly PackView[], lock: ProjectLock): ReviewSession {
    try {
      return new ReviewSession(this.#sessionOptions({ id, file, recovered: recovered(file, lock) }, packs))
    } catch (error) {
      file.close()
      throw error
    }
  }

  #sessionOptions(of: Pick<SessionOptions, 'id' | 'file' | 'recovered'>, packs: readonly PackView[]): SessionOptions {
    const checks = () => projectChecks(of.file) ?? this.#options.checks()
    const glossaries = async () => packsInUse(await this.packs(), checks())
    return {
      ...of,
      packs: () => packsInUse(packs, checks()),
      glossaries,
      rules: checks,
      dictionaries: this.#options.dictionaries,
      author: this.#options.author,
      liveRealign: this.#options.liveRealign,
      repetitions: this.#options.repetitions,
      realigner: new LiveAligner({ dictionaries: this.#options.dictionaries, glossaries }),
      now: () => new Date().toISOString(),
      onEvent: this.#options.tell,
      onAct: (act, after) => {
        const name = of.file.meta('name') ?? ''
        this.#options.memory.follow(memoryChange({ id: of.id, name }, act.id, act, after))
      },
      onFault: (error) => process.stderr.write(`The check of ${of.file.path} failed: ${String(error)}\n`),
    }
  }

  /**
   * The person's choice has changed: the project that was last used is checked anew, the other open ones as soon as they are used, as each check takes a
   * thread for itself. Those with a choice of their own are not concerned.
   */
  recheck(): void {
    for (const [id, { session }] of this.#open)
      if (session.checks !== null) continue
      else if (id === this.#latest) session.recheck()
      else this.#stale.add(id)
  }

  /** Has the memory brought up to date with all open projects: it was begun anew. */
  fillMemory(): void {
    for (const { session } of this.#open.values()) this.#tellMemory(session)
  }

  /** The glossaries that ship. */
  packs(): Promise<readonly Glossary[]> {
    return this.#packs.glossaries()
  }

  #tellMemory({ id, name, path, revision }: ReviewSession): void {
    this.#options.memory.opened({ id, name }, path, revision)
  }

  #remember(session: ReviewSession): void {
    const { pairs } = session.state
    const isReviewed = ({ state }: Segment) => state === 'reviewed' || state === 'final'
    try {
      this.#options.library.remember({
        id: session.id,
        name: session.name,
        place: session.path,
        openedAt: new Date().toISOString(),
        rows: pairs.reduce((sum, { segments }) => sum + segments.length, 0),
        reviewed: pairs.reduce((sum, { segments }) => sum + segments.filter(isReviewed).length, 0),
      })
    } catch (error) {
      // The list of recent projects is a convenience: a full disk must not keep the reviewer from the work itself.
      process.stderr.write(`The list of recent projects was not written: ${String(error)}\n`)
    }
  }
}

/** A new project keeps what was checked in it. */
function storeChecked(file: ProjectFile, profile: CheckProfile): void {
  setProjectChecks(file, profile)
  file.close()
}

/** Whether the last run did not end by itself. What it left is checked before anything is shown. */
function recovered(file: ProjectFile, lock: ProjectLock): boolean {
  if (!lock.abandoned) return false
  const faults = file.check()
  if (faults.length === 0) return true
  throw new Fault('project.damaged', { path: file.path, detail: faults.slice(0, 3).join('; ') })
}

async function readText(path: string): Promise<ReadText> {
  return { name: basename(path), ...unwrap(await readTextFile(path)) }
}
