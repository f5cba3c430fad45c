import { z } from 'zod'
import { querySchema } from '../../src/bridge/index.ts'
import type { RowQuery } from '../../src/listing/index.ts'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { jsonOf } from './json-file.ts'
import type { ProjectFile } from './project-file.ts'

/** A query under a name. Ids are never used twice, so that one that was removed can come back to its place. */
export interface SavedFilter {
  readonly id: number
  readonly name: string
  readonly query: RowQuery
}

/** Where a project keeps its filters: they name its terms and texts, and travel with the file, whoever opens it. */
const KEY = 'filters'

const one: z.ZodType<SavedFilter> = z.object({ id: z.int().positive(), name: z.string(), query: querySchema })
const kept = z.object({ next: z.int().positive(), list: z.array(z.unknown()) })

interface Kept {
  readonly next: number
  readonly list: readonly SavedFilter[]
}

/** The filters that a project keeps by name, in the order in which they came. What another version of the program wrote and this one cannot read is left out. */
export class SavedFilters {
  readonly #file: Pick<ProjectFile, 'meta' | 'setMeta'>

  constructor(file: Pick<ProjectFile, 'meta' | 'setMeta'>) {
    this.#file = file
  }

  list(): readonly SavedFilter[] {
    return this.#read().list
  }

  /** Keeps a filter, under a new id where `id` is null. Fails with `listing.name-taken` where another one is named so, in either case. */
  put(id: number | null, name: string, query: RowQuery): Outcome<null> {
    const { next, list } = this.#read()
    const own = id ?? next
    const others = list.filter((filter) => filter.id !== own)
    if (others.some((other) => sameName(other.name, name))) return fail('listing.name-taken', { name })
    this.#write({ next: Math.max(next, own + 1), list: [...others, { id: own, name, query }].toSorted((a, b) => a.id - b.id) })
    return succeed(null)
  }

  remove(id: number): void {
    const { next, list } = this.#read()
    this.#write({ next, list: list.filter((filter) => filter.id !== id) })
  }

  #read(): Kept {
    const text = this.#file.meta(KEY)
    const read = kept.safeParse(text === null ? null : jsonOf(text))
    if (!read.success) return { next: 1, list: [] }
    const list = read.data.list.flatMap((entry) => {
      const filter = one.safeParse(entry)
      return filter.success ? [filter.data] : []
    })
    return { next: read.data.next, list }
  }

  #write(value: Kept): void {
    this.#file.setMeta(KEY, JSON.stringify(value))
  }
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0
}
