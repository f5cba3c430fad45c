import type { TermUseView } from '../../../src/bridge/index.ts'
import { fromRuns } from '../../../src/listing/runs.ts'
import { foldText } from '../../../src/memory/folded-text.ts'
import type { Concept, TermStatus } from '../../../src/model/index.ts'

/** A term with the rows that it concerns, by id in the order of the document. */
export interface TermUse {
  readonly concept: Concept
  /** Rows whose Chinese holds one of the term's names. */
  readonly uses: readonly number[]
  /** Rows with an open flag that rests on the term. */
  readonly broken: readonly number[]
}

/** Every term with what the host found of it, in the order of the terms. */
export function termUses(terms: readonly Concept[], found: readonly TermUseView[]): readonly TermUse[] {
  const known = new Map(found.map((use) => [use.concept, use]))
  return terms.map((concept) => {
    const use = known.get(concept.id)
    return { concept, uses: fromRuns(use?.uses ?? []), broken: fromRuns(use?.broken ?? []) }
  })
}

export const TERM_FILTERS = ['all', 'broken', 'unused'] as const
export type TermFilter = (typeof TERM_FILTERS)[number]

export function passes({ uses, broken }: TermUse, filter: TermFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'broken':
      return broken.length > 0
    case 'unused':
      return uses.length === 0
  }
}

/** Whether a term holds the query in its Chinese, its English or its reason; case and width do not matter. */
export function matches(concept: Concept, query: string): boolean {
  const wanted = foldText(query)
  const texts = [...concept.chinese, ...concept.english.map(({ text }) => text), concept.reason?.en ?? '', concept.reason?.zh ?? '']
  return texts.some((text) => foldText(text).includes(wanted))
}

/** The English of a term with one status. */
export function englishOf(concept: Concept, status: TermStatus): readonly string[] {
  return concept.english.filter((term) => term.status === status).map(({ text }) => text)
}
