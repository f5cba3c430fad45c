import { editDistance } from './edit-distance.ts'
import { foldText } from './folded-text.ts'
import { scoreOf, type GramIndex } from './gram-index.ts'
import type { MemoryRows } from './memory-rows.ts'
import { sameNumbers, skeletonOf, type Skeleton } from './placeable.ts'
import { keyOf } from './text-key.ts'

/** A sentence for which the memory is asked, with the keys (`textKey`) of those around it; null where they are not known. */
export interface Asked {
  readonly source: string
  readonly before: number | null
  readonly after: number | null
}

/** What was taken off a score: numbers differ, or the same text was typed in another way (width, case, traditional characters). */
export type Penalty = 'none' | 'numbers' | 'form'

/** Off for numbers or form: such a match is never one of 100. */
export const PENALTY = 1

/** A row and how like its source is; see `likeness`. */
export interface Similar {
  readonly row: number
  readonly score: number
  readonly penalty: Penalty
}

/** A text as it is compared. */
export interface Compared {
  readonly skeleton: Skeleton
  /** `keyOf` of the text as typed. */
  readonly exact: number
}

export function compared(source: string): Compared {
  return { skeleton: skeletonOf(foldText(source)), exact: keyOf(source.trim()) }
}

/**
 * How like two sources are: the share of the longer one's characters that no edit touches, every number counted as one character that fits any
 * other, in whole percents rounded down, less `PENALTY` where numbers differ or only the form does. Null below `least`. Symmetric.
 */
export function likeness(a: Compared, b: Compared, least: number): { readonly score: number; readonly penalty: Penalty } | null {
  const [from, to] = [a.skeleton.text, b.skeleton.text]
  const limit = Math.floor((1 - least / 100) * Math.max(from.length, to.length) + 1e-9)
  const edits = from === to ? 0 : editDistance(from, to, limit)
  if (edits === null) return null
  const numbers = !sameNumbers(a.skeleton, b.skeleton)
  const penalty = numbers ? 'numbers' : edits === 0 && a.exact !== b.exact ? 'form' : 'none'
  const score = Math.max(0, scoreOf(edits, from.length, to.length) - (penalty === 'none' ? 0 : PENALTY))
  return score < least ? null : { score, penalty }
}

/**
 * The rows most like a source, the best first, the newest first among equals, at most `limit`, none under `least` (above 50) and no two with the same
 * texts. A score of 100 is raised by the number of neighbours that are the same: 101, 102. Finds every row that a comparison with all of them
 * would, but those that share no two characters in a row, and `except`.
 */
export function findSimilar(
  rows: MemoryRows,
  grams: GramIndex,
  asked: Asked,
  options: { readonly least: number; readonly limit: number; readonly except: number | null },
): readonly Similar[] {
  const query = compared(asked.source)
  const best = new Best(rows, options.limit)
  for (const { row, bound } of grams.candidates(query.skeleton.text, options.least)) {
    // Nothing after this one has a higher bound; a whole match may yet rise above 100.
    if (bound < best.least && bound < 100) break
    if (!rows.has(row) || row === options.except) continue
    const other = { skeleton: skeletonOf(rows.text(row, 'source')), exact: rows.isExactly(row, query.exact) ? query.exact : Number.NaN }
    const found = likeness(query, other, Math.max(options.least, Math.min(best.least, 100)))
    if (found === null) continue
    const score = found.score === 100 ? 100 + rows.sameNeighbours(row, asked.before, asked.after) : found.score
    best.put({ ...found, row, score })
  }
  return best.list
}

/** The best so far, in order. */
class Best {
  readonly list: Similar[] = []
  readonly #rows: MemoryRows
  readonly #limit: number

  constructor(rows: MemoryRows, limit: number) {
    this.#rows = rows
    this.#limit = limit
  }

  /** What a further one needs to come in, at least. */
  get least(): number {
    return this.list.length < this.#limit ? 0 : (this.list.at(-1)?.score ?? 0)
  }

  put(found: Similar): void {
    const order = (a: Similar, b: Similar) => b.score - a.score || this.#rows.newerFirst(a.row, b.row)
    const twin = this.list.findIndex(({ row }) => this.#sameTexts(row, found.row))
    const known = this.list[twin]
    if (known) {
      if (order(found, known) < 0) this.list[twin] = found
    } else this.list.push(found)
    this.list.sort(order)
    if (this.list.length > this.#limit) this.list.pop()
  }

  #sameTexts(a: number, b: number): boolean {
    return this.#rows.text(a, 'target') === this.#rows.text(b, 'target') && this.#rows.text(a, 'source') === this.#rows.text(b, 'source')
  }
}
