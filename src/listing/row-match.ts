import { fail, succeed, type Outcome } from '../model/index.ts'
import { foldText } from '../memory/folded-text.ts'
import type { RowQuery, TextSearch } from './row-query.ts'

/** What a row can be searched by; asked for only where the query needs it. */
export interface RowContent {
  source(): string
  target(): string
  /** Whether one of its texts holds words that are folded as `foldText` does. */
  holds(text: SearchedText, words: string): boolean
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

/** What a query asks of the texts and flags of a row. Fails with `listing.bad-pattern` where a regular expression is none. */
export function rowMatch({ text, source, target, rule, concept }: RowQuery): Outcome<RowMatch> {
  const tests: RowTest[] = []
  if (rule !== null) tests.push((row) => row.flags().some((flag) => flag.rule === rule))
  if (concept !== null) tests.push((row) => row.flags().some((flag) => flag.concept === concept))
  const words = foldText(text)
  if (words !== '') tests.push((row) => TEXTS.some((which) => row.holds(which, words)))
  const patterns: RowTest[] = []
  for (const [side, search] of [['source', source] as const, ['target', target] as const]) {
    if (!search?.text) continue
    if (!search.regex) {
      const wanted = foldText(search.text)
      if (wanted !== '') tests.push((row) => row.holds(side, wanted))
      continue
    }
    const pattern = compiled(search)
    if (!pattern.ok) return pattern
    patterns.push((row) => pattern.value.test(row[side]()))
  }
  return succeed({ tests: [...tests, ...patterns], words, guarded: patterns.length > 0 })
}

/** The expression; case does not matter. What is valid without the Unicode flag only is taken without it. */
function compiled({ text }: TextSearch): Outcome<RegExp> {
  let reason = ''
  for (const flags of ['iu', 'i']) {
    try {
      return succeed(new RegExp(text, flags))
    } catch (error) {
      reason ||= error instanceof Error ? error.message : String(error)
    }
  }
  return fail('listing.bad-pattern', { pattern: text, reason: reason.replace(/^Invalid regular expression: (?:\/.*\/\w*: )?/su, '') })
}
