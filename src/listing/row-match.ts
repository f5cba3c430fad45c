import { escaped, succeed, textExpression, type Outcome } from '../model/index.ts'
import { foldText } from '../memory/folded-text.ts'
import type { RowQuery, SearchForm } from './row-query.ts'

/** What a row can be searched by; asked for only where the query needs it. */
export interface RowContent {
  text(which: SearchedText): string
  /** Folded as `foldText` does. */
  folded(which: SearchedText): string
  /** Whether a folded text holds folded words. */
  holds(which: SearchedText, words: string): boolean
  /** The open flags. */
  flags(): readonly { readonly rule: string; readonly concept?: string }[]
}

export type SearchedText = 'source' | 'target' | 'machine'
const TEXTS: readonly SearchedText[] = ['source', 'target', 'machine']

export type RowTest = (row: RowContent) => boolean

/** Tests of rows, cheap ones first. */
export interface RowMatch {
  readonly tests: readonly RowTest[]
  /** Folded words that a row must hold in one of its texts, empty where there are none: a host can pass many rows by that hold them nowhere. */
  readonly words: string
  /** A regular expression is among them: it may take for ever, and is to be run under a guard. */
  readonly guarded: boolean
}

/** One search of a query: in any of these texts. */
interface Search {
  readonly texts: readonly SearchedText[]
  readonly wanted: string
  readonly form: SearchForm
}

/** What a query asks of the texts and flags of a row. Fails as `textExpression` does. */
export function rowMatch({ text, form = { regex: false }, source, target, rule, concept }: RowQuery): Outcome<RowMatch> {
  const tests: RowTest[] = []
  if (rule !== null) tests.push((row) => row.flags().some((flag) => flag.rule === rule))
  if (concept !== null) tests.push((row) => row.flags().some((flag) => flag.concept === concept))
  const searches: readonly Search[] = [
    { texts: TEXTS, wanted: text, form },
    { texts: ['source'], wanted: source?.text ?? '', form: source ?? form },
    { texts: ['target'], wanted: target?.text ?? '', form: target ?? form },
  ]
  const patterns: RowTest[] = []
  for (const search of searches) {
    if (search.wanted.trim() === '') continue
    const made = search.form.regex ? byExpression(search) : succeed(byWords(search))
    if (!made.ok) return made
    ;(search.form.regex ? patterns : tests).push(made.value)
  }
  // Words that stand anywhere; those of one side are in its test already.
  const words = form.regex ? '' : foldText(text)
  return succeed({ tests: [...tests, ...patterns], words, guarded: patterns.length > 0 })
}

/** The quick search of folded texts goes first; what it cannot tell is looked at in the few rows that it leaves. */
function byWords({ texts, wanted, form: { caseSensitive = false, wholeWords = false } }: Search): RowTest {
  const words = foldText(wanted)
  const held = (row: RowContent) => texts.filter((which) => row.holds(which, words))
  if (!caseSensitive && !wholeWords) return (row) => texts.some((which) => row.holds(which, words))
  // Folded texts have no case left, and are the same in every width; typed ones keep both.
  const exact = textExpression(escaped(caseSensitive ? wanted.trim() : words), { regex: false, caseSensitive: true, wholeWords })
  if (!exact.ok) return () => false
  return (row) => held(row).some((which) => exact.value.test(caseSensitive ? row.text(which) : row.folded(which)))
}

function byExpression({ texts, wanted, form: { caseSensitive = false, wholeWords = false } }: Search): Outcome<RowTest> {
  const made = textExpression(wanted, { regex: true, caseSensitive, wholeWords })
  return made.ok ? succeed((row) => texts.some((which) => made.value.test(row.text(which)))) : made
}
