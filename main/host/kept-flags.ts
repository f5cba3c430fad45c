import type { SegmentId } from '../../src/model/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import type { FlagTable, RowFlags } from './flag-table.ts'
import { rowKey } from './project-file.ts'

const NO_FACTS: readonly FlagFact[] = []

/**
 * The flags of an open project: what counts and filters ask of them in memory, the flags themselves in the file, from where those of a row
 * are read when they are asked for. Flags that followed an edit and wait for the check are in memory only.
 */
export class KeptFlags {
  readonly #table: FlagTable
  readonly #facts: Map<number, Map<SegmentId, readonly FlagFact[]>>
  readonly #unwritten = new Map<string, RowFlags>()

  constructor(table: FlagTable) {
    this.#table = table
    this.#facts = table.facts()
  }

  /** Learns the flags of a pair that was written to the file since. */
  adopt(pair: number): void {
    this.#facts.set(pair, this.#table.facts().get(pair) ?? new Map())
  }

  /** Rule, severity and concept of each flag of a row, in the order of the flags. */
  facts(pair: number, segment: SegmentId): readonly FlagFact[] {
    return this.#facts.get(pair)?.get(segment) ?? NO_FACTS
  }

  /** The flags of a row; undefined where it was never checked. Throws the Fault `project.damaged`. */
  of(pair: number, segment: SegmentId): RowFlags | undefined {
    return this.#unwritten.get(rowKey(pair, segment)) ?? this.#table.of(pair, segment)
  }

  /** Whether the file has these flags of a row, and nothing else is shown. */
  has(pair: number, segment: SegmentId, { flags, fixed }: RowFlags): boolean {
    if (this.#unwritten.has(rowKey(pair, segment))) return false
    const texts = this.#table.texts(pair, segment) ?? { flags: '[]', fixed: '[]' }
    return texts.flags === JSON.stringify(flags) && texts.fixed === JSON.stringify(fixed)
  }

  /** Shows other flags of a row. They are in memory only, until `written` says that the file has them. */
  set(pair: number, segment: SegmentId, found: RowFlags): void {
    this.#unwritten.set(rowKey(pair, segment), found)
    const rows = this.#facts.get(pair)
    const facts = found.flags.length === 0 ? NO_FACTS : found.flags
    if (rows) rows.set(segment, facts)
    else this.#facts.set(pair, new Map([[segment, facts]]))
  }

  written(pair: number, segments: Iterable<SegmentId>): void {
    for (const segment of segments) this.#unwritten.delete(rowKey(pair, segment))
  }

  /** Forgets a row that is gone, from the file as well. */
  delete(pair: number, segment: SegmentId): void {
    this.#unwritten.delete(rowKey(pair, segment))
    this.#facts.get(pair)?.delete(segment)
  }
}
