import type { TermFinding } from '../glossary/index.ts'
import { holds, overlaps, type Range } from '../model/index.ts'

/** Whether a glossary has the Chinese at `range` as a term, or as part of one: then the glossary speaks for it. */
export function isKnownTerm(range: Range, terms: readonly TermFinding[]): boolean {
  return terms.some(({ chinese }) => chinese.some((name) => holds(name.range, range)))
}

/** Whether a glossary has a term that shares Chinese with `range`. */
export function isPartOfTerm(range: Range, terms: readonly TermFinding[]): boolean {
  return terms.some(({ chinese }) => chinese.some((name) => overlaps(name.range, range)))
}
