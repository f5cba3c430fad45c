import type { PatternForm } from '../model/index.ts'
import type { Filter } from './filter.ts'

export type RowOrder = 'document' | 'worst'

/** How texts are searched: for words in whichever form they are typed (see `foldText`) where nothing else is said. */
export type SearchForm = Pick<PatternForm, 'regex'> & Partial<PatternForm>

/** What is looked for in one text. */
export interface TextSearch extends SearchForm {
  readonly text: string
}

/** Which rows are listed, and in which order. A row must be what every part asks. */
export interface RowQuery {
  /** Together as `filterMasks` says; none lists all rows. */
  readonly filters: readonly Filter[]
  /** Of these a row may be none. */
  readonly without?: readonly Filter[]
  /** In the Chinese, the English as it stands, or the machine English; nothing is looked for where it is empty. */
  readonly text: string
  /** How `text` is looked for; for its words where it is not given. */
  readonly form?: SearchForm
  readonly source: TextSearch | null
  /** In the English as it stands. */
  readonly target: TextSearch | null
  /** Rows with an open flag of this rule. */
  readonly rule: string | null
  /** Rows with an open flag that rests on this glossary concept. */
  readonly concept: string | null
  readonly order: RowOrder
}

export const ALL_ROWS: RowQuery = {
  filters: [],
  without: [],
  text: '',
  form: { regex: false },
  source: null,
  target: null,
  rule: null,
  concept: null,
  order: 'document',
}

/** Whether it lists every row there is. */
export function listsAll({ filters, without = [], text, source, target, rule, concept }: RowQuery): boolean {
  return (
    without.length === 0 &&
    filters.every((filter) => filter === 'all') &&
    text.trim() === '' &&
    !source?.text &&
    !target?.text &&
    rule === null &&
    concept === null
  )
}
