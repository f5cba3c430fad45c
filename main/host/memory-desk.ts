import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../src/model/index.ts'
import { AskedThread } from './asked-thread.ts'
import { failureOf, faultOf } from './fault.ts'
import { MemoryFile } from './memory-file.ts'
import type {
  ConcordancePage,
  ConcordanceRequest,
  FollowedProject,
  ImportReport,
  MatchRequest,
  MemoryAnswers,
  MemoryListing,
  MemoryMatch,
  MemoryRequest,
  ProjectChange,
  TmxBytes,
} from './memory-work.ts'
import { inThread } from './thread.ts'

export interface MemoryDeskOptions {
  /** Where the user's memory lies, as `memory.sqlite`. */
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What went wrong while the memory followed a project: the review itself goes on, and opening the project again makes up for it. */
  readonly onFault: (error: unknown) => void
}

/**
 * The translation memory of this user, kept by a thread that starts when it is first needed. Several programs may have it open: each hears of what
 * the others wrote when it is next asked. Questions are answered in their order, after all changes that were told before.
 */
export class MemoryDesk {
  readonly path: string
  readonly #options: MemoryDeskOptions
  readonly #thread = new AskedThread({ name: 'memory', answer: (news) => (news.kind === 'remembered' ? news : null) })

  constructor(options: MemoryDeskOptions) {
    this.#options = options
    this.path = join(options.folder, 'memory.sqlite')
  }

  /** A project was opened; `revision` is the number of its acts. Brings the memory up to date with it. Returns at once. */
  opened(project: FollowedProject, path: string, revision: number): void {
    this.#tell({ kind: 'opened', project, path, revision })
  }

  /** An act is on the disk; see `memoryChange`. Returns at once. */
  follow(change: ProjectChange): void {
    this.#tell({ kind: 'follow', change })
  }

  /** The pairs most like a Chinese sentence, the best first. Fails with `memory.damaged`, `.foreign`, `.newer` or `.busy`, or what the disk says. */
  matches(asked: MatchRequest): Promise<Outcome<readonly MemoryMatch[]>> {
    return this.#ask({ kind: 'matches', asked })
  }

  /** The pairs that hold what a person typed. Fails as `matches` does. */
  concordance(asked: ConcordanceRequest): Promise<Outcome<ConcordancePage>> {
    return this.#ask({ kind: 'concordance', asked })
  }

  list(): Promise<Outcome<readonly MemoryListing[]>> {
    return this.#ask({ kind: 'list' })
  }

  /** Takes an imported memory off; answers those that are left. Fails also with `memory.gone` and `memory.own`. */
  remove(memory: number): Promise<Outcome<readonly MemoryListing[]>> {
    return this.#ask({ kind: 'remove', memory })
  }

  /** Reads a TMX file as a memory of its own, in a thread of its own. Fails as `importTmx`, and with `job.cancelled`: then nothing of it stays. */
  async import(
    file: string,
    options: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void } = {},
  ): Promise<Outcome<ImportReport>> {
    let started: number | null = null
    const work = { kind: 'memory-import', path: this.path, file, now: this.#options.now() } as const
    const outcome = await inThread<Outcome<ImportReport>>(work, options, (news) => {
      if (news.kind === 'importing') {
        started = news.memory
        options.onProgress?.(news.share)
      }
      return news.kind === 'imported' ? news.result : null
    }).catch(failureOf)
    if (!outcome.ok && started !== null) this.#abandon(started)
    return outcome
  }

  /** A memory as TMX, made in a thread of its own. Fails as `exportTmx`, and with `job.cancelled`. */
  export(memory: number, options: { readonly signal?: AbortSignal } = {}): Promise<Outcome<TmxBytes>> {
    const work = { kind: 'memory-export', path: this.path, memory, now: this.#options.now() } as const
    return inThread<Outcome<TmxBytes>>(work, options, (news) => (news.kind === 'tmx' ? news.result : null)).catch(failureOf)
  }

  /**
   * What helps against `memory.damaged` and `.foreign`: puts the file aside under another name, which it answers, and starts with an empty memory. Projects
   * fill it again when they are opened; other programs that have the old file open go on with it until they end.
   */
  async startAnew(): Promise<string> {
    await this.#thread.end()
    const stamp = new Date(this.#options.now()).toISOString().replace(/[-:]|\..*/gu, '')
    const aside = join(this.#options.folder, `memory-${stamp}.sqlite`)
    for (const end of ['', '-wal', '-shm']) if (existsSync(this.path + end)) renameSync(this.path + end, aside + end)
    return aside
  }

  /** Ends the thread when all that was told to it is on the disk. */
  async close(): Promise<void> {
    // An answer comes after all that was told before it.
    if (this.#thread.isRunning) await this.list().catch(this.#options.onFault)
    await this.#thread.end()
  }

  #tell(request: MemoryRequest): void {
    this.#ask(request).then((answer) => {
      if (!answer.ok) this.#options.onFault(faultOf(answer.problem))
    }, this.#options.onFault)
  }

  #ask<Kind extends MemoryRequest['kind']>(
    request: Extract<MemoryRequest, { readonly kind: Kind }>,
  ): Promise<Outcome<MemoryAnswers[Kind]>> {
    const { path } = this
    return this.#thread.ask((id) => ({ kind: 'memory', id, path, request })) as Promise<Outcome<MemoryAnswers[Kind]>>
  }

  #abandon(memory: number): void {
    try {
      const file = new MemoryFile(this.path, this.#options.now())
      file.abandon(memory)
      file.close()
    } catch (error) {
      // It is not found as long as it is not finished, and taken off when it is old.
      this.#options.onFault(error)
    }
  }
}
