import { forceUnwrap, type Side } from '../model/index.ts'
import { foldText } from './folded-text.ts'
import type { MemoryUnit } from './memory-unit.ts'
import { BLOCK_ROWS, TextBlock } from './text-block.ts'
import { keyOf } from './text-key.ts'

/** Up to `BLOCK_ROWS` pairs, folded. */
export interface PairBlock {
  readonly source: TextBlock
  readonly target: TextBlock
  /** No pair of the block is newer. */
  newest: number
}

/** The figures of a pair, in columns: a hundred thousand objects would take ten times the room. */
interface Columns {
  readonly id: Float64Array
  readonly at: Float64Array
  /** Of the source as it was typed. */
  readonly exact: Float64Array
  /** NaN where the neighbour is not known: it is equal to nothing. */
  readonly before: Float64Array
  readonly after: Float64Array
}

/** The pairs of a memory in memory, each under a row number that is never used twice; a pair that is gone leaves an empty row. */
export class MemoryRows {
  readonly blocks: PairBlock[] = []
  #columns: Columns = columns(BLOCK_ROWS)
  #size = 0

  /** Rows, the empty ones included. */
  get size(): number {
    return this.#size
  }

  /** Adds a pair; gives its row number and its folded source. */
  add(unit: MemoryUnit): { readonly row: number; readonly source: string } {
    const source = foldText(unit.source)
    const row = this.#size++
    if (row === this.#columns.id.length) this.#columns = enlarged(this.#columns)
    const { id, at, exact, before, after } = this.#columns
    id[row] = unit.id
    at[row] = unit.at
    exact[row] = keyOf(unit.source.trim())
    before[row] = unit.before ?? Number.NaN
    after[row] = unit.after ?? Number.NaN
    if (row % BLOCK_ROWS === 0) this.blocks.push({ source: new TextBlock(), target: new TextBlock(), newest: -Infinity })
    const block = this.#block(row)
    block.source.push(source)
    block.target.push(foldText(unit.target))
    block.newest = Math.max(block.newest, unit.at)
    return { row, source }
  }

  remove(row: number): void {
    this.#block(row).source.clear(row % BLOCK_ROWS)
    this.#block(row).target.clear(row % BLOCK_ROWS)
    this.#columns.id[row] = Number.NaN
  }

  /** The folded text; empty where the pair is gone. */
  text(row: number, side: Side): string {
    return this.#block(row)[side].row(row % BLOCK_ROWS)
  }

  has(row: number): boolean {
    return !Number.isNaN(this.id(row))
  }

  id(row: number): number {
    return forceUnwrap('the row is there', this.#columns.id[row])
  }

  at(row: number): number {
    return forceUnwrap('the row is there', this.#columns.at[row])
  }

  /** Whether the source was typed exactly so: `key` is `keyOf` of a trimmed text. */
  isExactly(row: number, key: number): boolean {
    return this.#columns.exact[row] === key
  }

  /** How many of the two neighbours are the same: 0, 1 or 2. */
  sameNeighbours(row: number, before: number | null, after: number | null): 0 | 1 | 2 {
    const [first, second] = [this.#columns.before[row] === before, this.#columns.after[row] === after]
    return first && second ? 2 : first || second ? 1 : 0
  }

  /** Orders rows, the newest first. */
  readonly newerFirst = (a: number, b: number): number => this.at(b) - this.at(a) || b - a

  #block(row: number): PairBlock {
    return forceUnwrap('the row is there', this.blocks[Math.floor(row / BLOCK_ROWS)])
  }
}

function columns(rows: number): Columns {
  const column = () => new Float64Array(rows)
  return { id: column(), at: column(), exact: column(), before: column(), after: column() }
}

function enlarged(old: Columns): Columns {
  const larger = columns(old.id.length * 2)
  larger.id.set(old.id)
  larger.at.set(old.at)
  larger.exact.set(old.exact)
  larger.before.set(old.before)
  larger.after.set(old.after)
  return larger
}
