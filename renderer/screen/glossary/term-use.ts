import type { RowView } from '../../../src/bridge/index.ts'
import type { Concept, TermStatus } from '../../../src/model/index.ts'

/** A term with the rows that it concerns. Row numbers are places in the document, from 0. */
export interface TermUse {
  readonly concept: Concept
  /** Rows whose Chinese holds one of the term's names. */
  readonly uses: readonly number[]
  /** Rows with an open flag that rests on the term. */
  readonly broken: readonly number[]
}

/** Every term with its uses in `rows`, in the order of the terms. */
export function termUses(terms: readonly Concept[], rows: readonly RowView[]): readonly TermUse[] {
  return terms.map((concept) => {
    const at = (holds: (row: RowView) => boolean) => rows.flatMap((row, index) => (holds(row) ? [index] : []))
    return {
      concept,
      uses: at(({ source }) => concept.chinese.some((name) => source.includes(name))),
      broken: at(({ flags }) => flags.some((flag) => flag.concept === concept.id && flag.verdict?.kind !== 'dismissed')),
    }
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
  const wanted = folded(query.trim())
  const texts = [...concept.chinese, ...concept.english.map(({ text }) => text), concept.reason?.en ?? '', concept.reason?.zh ?? '']
  return texts.some((text) => folded(text).includes(wanted))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The English of a term with one status. */
export function englishOf(concept: Concept, status: TermStatus): readonly string[] {
  return concept.english.filter((term) => term.status === status).map(({ text }) => text)
}
