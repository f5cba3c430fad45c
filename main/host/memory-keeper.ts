import { adaptNumbers, MemoryIndex, parseQuery, queryRanges, sourceDiff, textKey } from '../../src/memory/index.ts'
import { assertNever, succeed, type Outcome } from '../../src/model/index.ts'
import { failureOf } from './fault.ts'
import { saying } from './memory-database.ts'
import { MemoryFile, type FileChanges } from './memory-file.ts'
import { reviewedRowsOf } from './memory-rows.ts'
import { OWN_MEMORY } from './memory-schema.ts'
import type {
  ConcordancePage,
  ConcordanceRequest,
  FollowedProject,
  MatchRequest,
  MemoryAnswers,
  MemoryMatch,
  MemoryRequest,
} from './memory-work.ts'
import { ProjectFile } from './project-file.ts'

interface OpenMemory {
  readonly file: MemoryFile
  readonly index: MemoryIndex
  /** The pairs of each imported memory. */
  readonly imported: Map<number, readonly number[]>
}

/** The user's memory in its thread: the file, and the index over it, which is brought up to date before each answer. */
export class MemoryKeeper {
  readonly #path: string
  readonly #now: () => number
  #open: OpenMemory | null = null

  constructor(path: string, now: () => number) {
    this.#path = path
    this.#now = now
  }

  /** An expected failure is an answer; the next request tries again, the file included. */
  answer(request: MemoryRequest): Outcome<MemoryAnswers[keyof MemoryAnswers]> {
    try {
      return succeed(this.#answer(request))
    } catch (error) {
      const failure = failureOf(error)
      if (failure.problem.code !== 'memory.busy') this.close()
      return failure
    }
  }

  close(): void {
    this.#open?.file.close()
    this.#open = null
  }

  #answer(request: MemoryRequest): MemoryAnswers[keyof MemoryAnswers] {
    switch (request.kind) {
      case 'follow':
        this.#file.follow(request.change)
        return null
      case 'opened':
        this.#catchUpWith(request.project, request.path, request.revision)
        return null
      case 'matches':
        return this.#matches(request.asked)
      case 'concordance':
        return this.#concordance(request.asked)
      case 'list':
        return this.#file.list()
      case 'remove':
        this.#file.remove(request.memory)
        return this.#file.list()
      default:
        return assertNever(request)
    }
  }

  get #file(): MemoryFile {
    return (this.#open ?? this.#load(new MemoryFile(this.#path, this.#now()))).file
  }

  /** The index as the file is now. */
  #index(): MemoryIndex {
    const open = this.#open ?? this.#load(new MemoryFile(this.#path, this.#now()))
    this.#apply(open.file.changes())
    if (open.index.isSparse) this.#load(open.file)
    return (this.#open ?? open).index
  }

  #load(file: MemoryFile): OpenMemory {
    return saying(this.#path, () => {
      const imported = new Map(file.list().flatMap(({ id }) => (id === OWN_MEMORY ? [] : [[id, file.idsOf(id)] as const])))
      return (this.#open = { file, index: new MemoryIndex(file.units()), imported })
    })
  }

  #apply(changes: FileChanges): void {
    const open = this.#open
    if (!open) return
    const { file, index, imported } = open
    if (changes.kind === 'all') {
      this.#load(file)
      return
    }
    for (const id of changes.units) {
      const unit = file.unit(id)
      if (unit) index.put(unit)
      else index.remove(id)
    }
    for (const memory of changes.memories) {
      for (const id of imported.get(memory) ?? []) index.remove(id)
      const units = file.unitsOf(memory)
      for (const unit of units) index.put(unit)
      imported.set(
        memory,
        units.map(({ id }) => id),
      )
    }
  }

  /** Reads what the memory missed of a project: rows confirmed before there was one, or by a program that was killed in between. */
  #catchUpWith(project: FollowedProject, path: string, revision: number): void {
    if (this.#file.revision(project.id) === revision) return
    const opened = ProjectFile.open(path, { readOnly: true })
    try {
      const acts = opened.acts()
      this.#file.replace(project, acts.length, reviewedRowsOf(opened.state(), acts))
    } finally {
      opened.close()
    }
  }

  #matches({ source, before, after, least, limit, asking }: MatchRequest): readonly MemoryMatch[] {
    const index = this.#index()
    const except = asking ? this.#file.unitAt(asking.project, asking.pair, asking.segment) : null
    const key = (text: string | null) => (text === null ? null : textKey(text))
    const options = {
      ...(least === undefined ? {} : { least }),
      ...(limit === undefined ? {} : { limit }),
      ...(except === null ? {} : { except }),
    }
    return index.matches({ source, before: key(before), after: key(after) }, options).flatMap(({ id, score, penalty }) => {
      const unit = this.#file.stored(id)
      if (!unit) return []
      const adapted = penalty === 'numbers' && score === 99 ? adaptNumbers(unit, source) : null
      return [{ unit, score, penalty, adapted, diff: sourceDiff(unit.source, source) }]
    })
  }

  #concordance({ typed, side, limit }: ConcordanceRequest): ConcordancePage {
    const { ids, ...count } = this.#index().concordance(typed, side, limit)
    const query = parseQuery(typed)
    const hits = ids.flatMap((id) => {
      const unit = this.#file.stored(id)
      if (!unit || !query) return []
      const ranges = (on: 'source' | 'target') => (side === 'both' || side === on ? queryRanges(unit[on], query) : [])
      return [{ unit, source: ranges('source'), target: ranges('target') }]
    })
    return { hits, ...count }
  }
}
