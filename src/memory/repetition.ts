import { foldText } from './folded-text.ts'
import { GramIndex } from './gram-index.ts'
import { skeletonOf } from './placeable.ts'
import { compared, likeness, type Compared } from './similar.ts'

/** A row of a project, by whatever names it. */
export interface RepeatableRow<Id> {
  readonly id: Id
  readonly source: string
}

/** Rows whose sources read alike (see `foldText`), in the order in which they came; one row alone is a group too. */
export interface SourceGroup<Id> {
  /** As the first row has it. */
  readonly source: string
  readonly rows: readonly Id[]
}

/** Another group whose source is like the one asked for. */
export interface NearGroup<Id> extends SourceGroup<Id> {
  /** See `likeness`. */
  readonly score: number
}

/** Near repetitions begin here: little enough differs that one correction is worth a look for the other. */
export const NEAR_LEAST = 85

interface Group<Id> {
  readonly source: string
  readonly rows: Id[]
  readonly compared: Compared
}

/** The rows of a project by their source: which are the same, and which nearly. */
export class RepetitionIndex<Id> {
  readonly #groups: Group<Id>[] = []
  readonly #byText = new Map<string, number>()
  readonly #groupOf = new Map<Id, number>()
  readonly #grams = new GramIndex()

  /** Rows without a source are in no group. */
  constructor(rows: Iterable<RepeatableRow<Id>>) {
    for (const { id, source } of rows) {
      const text = foldText(source)
      if (text === '') continue
      const known = this.#byText.get(text)
      const at = known ?? this.#groups.length
      this.#groupOf.set(id, at)
      if (known !== undefined) this.#groups[known]?.rows.push(id)
      else {
        this.#byText.set(text, at)
        this.#groups.push({ source, rows: [id], compared: compared(source) })
        this.#grams.add(at, skeletonOf(text).text)
      }
    }
  }

  /** Groups of two rows and more, in the order of their first rows. */
  repetitions(): readonly SourceGroup<Id>[] {
    return this.#groups.filter(({ rows }) => rows.length > 1).map(({ source, rows }) => ({ source, rows: [...rows] }))
  }

  /** All rows whose source reads like that of a row, itself included; empty for a row that is in no group. */
  same(id: Id): readonly Id[] {
    const at = this.#groupOf.get(id)
    return at === undefined ? [] : [...(this.#groups[at]?.rows ?? [])]
  }

  /** The other groups whose source is like that of a row by `least` or more (above 50), the most alike first. */
  near(id: Id, least: number = NEAR_LEAST): readonly NearGroup<Id>[] {
    const own = this.#groupOf.get(id)
    const group = own === undefined ? undefined : this.#groups[own]
    if (!group) return []
    const found = this.#grams.candidates(group.compared.skeleton.text, least).flatMap(({ row }): readonly NearGroup<Id>[] => {
      const other = row === own ? undefined : this.#groups[row]
      const score = other ? (likeness(group.compared, other.compared, least)?.score ?? null) : null
      return other && score !== null ? [{ source: other.source, rows: [...other.rows], score }] : []
    })
    return found.sort((a, b) => b.score - a.score)
  }
}
