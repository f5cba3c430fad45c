import type { Range } from '../model/index.ts'
import { foldText, foldWithOrigin, originalRange } from './folded-text.ts'
import { standsAlone } from './text-block.ts'

/** One thing looked for, folded. */
export interface QueryTerm {
  readonly text: string
  /** Quoted: it stands by itself, not inside a longer word. */
  readonly whole: boolean
}

/** What is looked for: all of `terms`. */
export interface Query {
  readonly terms: readonly QueryTerm[]
  /** The terms as one piece of text: where it stands, the find is better. */
  readonly phrase: string
}

/**
 * Reads what a person typed: words apart are looked for each for itself, from one character on, also inside of words; words in quotation marks of any
 * kind are one term, as they stand. Quotation marks that are not closed reach to the end. Null when nothing is left to look for.
 */
export function parseQuery(typed: string): Query | null {
  const terms = [...foldText(typed).matchAll(/"([^"]*)(?:"|$)|([^\s"]+)/gu)].flatMap(([, quoted, plain]): readonly QueryTerm[] => {
    const text = (quoted ?? plain ?? '').trim()
    return text === '' ? [] : [{ text, whole: quoted !== undefined }]
  })
  return terms.length === 0 ? null : { terms, phrase: terms.map(({ text }) => text).join(' ') }
}

/** Whether a folded text holds a term. */
export function holdsTerm(text: string, term: QueryTerm): boolean {
  return nextPlace(text, term, 0) >= 0
}

/** Where the term stands next in a folded text, from `from` on; -1 where it does not. */
function nextPlace(text: string, { text: term, whole }: QueryTerm, from: number): number {
  let at = text.indexOf(term, from)
  while (at >= 0 && whole && !standsAlone(text, at, at + term.length)) at = text.indexOf(term, at + 1)
  return at
}

/** The stretches of a text that a query's terms stand in, in order, for marking; they do not overlap. Ranges count in `original`. */
export function queryRanges(original: string, { terms }: Query): readonly Range[] {
  const folded = foldWithOrigin(original)
  const found: Range[] = []
  for (const term of terms)
    for (let at = nextPlace(folded.text, term, 0); at >= 0; at = nextPlace(folded.text, term, at + term.text.length))
      found.push(originalRange(folded, [at, at + term.text.length]))
  return joined(found)
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last && range[0] < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])]
    else result.push(range)
  }
  return result
}
