import type { RowView } from '../../src/bridge/index.ts'
import type { Concept } from '../../src/model/index.ts'
import { factsOf } from './row-facts.ts'

/** A term that the selected row is about: one of the project's, or one that a flag rests on. */
export interface RowTerm {
  readonly id: string
  readonly chinese: readonly string[]
  readonly preferred: readonly string[]
  readonly never: readonly string[]
  /** The project's own term, which can be changed. */
  readonly own: Concept | null
}

/** The terms of a row, in the order in which the Chinese names them. */
export function termsOf(row: RowView, terms: readonly Concept[]): readonly RowTerm[] {
  const own = terms.filter(({ chinese }) => chinese.some((name) => row.source.includes(name))).map(ownTerm)
  const known = new Set(own.map(({ id }) => id))
  const named = new Map<string, RowTerm>()
  for (const flag of [...factsOf(row).flags, ...factsOf(row).dismissed]) {
    if (flag.concept === undefined || known.has(flag.concept) || !flag.source) continue
    const before = named.get(flag.concept)
    named.set(flag.concept, {
      id: flag.concept,
      chinese: [row.source.slice(...flag.source)],
      preferred: [...new Set([...(before?.preferred ?? []), ...flag.suggestions.map(({ text }) => text)])],
      never: [...new Set([...(before?.never ?? []), ...(flag.target ? [row.target.slice(...flag.target)] : [])])],
      own: null,
    })
  }
  const place = (term: RowTerm) => Math.min(...term.chinese.map((name) => row.source.indexOf(name)).filter((at) => at >= 0), Infinity)
  return [...own, ...named.values()].toSorted((a, b) => place(a) - place(b))
}

function ownTerm(concept: Concept): RowTerm {
  const named = (...statuses: readonly string[]) =>
    concept.english.filter(({ status }) => statuses.includes(status)).map(({ text }) => text)
  return {
    id: concept.id,
    chinese: concept.chinese,
    preferred: named('preferred', 'admitted'),
    never: named('deprecated', 'superseded'),
    own: concept,
  }
}
