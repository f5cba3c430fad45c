import type { TermFinding } from '../glossary/index.ts'
import { overlaps, type Range } from '../model/index.ts'

/** Whether a glossary has the Chinese at `range` as a term, or as part of one: then the glossary speaks for it. */
export function isKnownTerm(range: Range, terms: readonly TermFinding[]): boolean {
  return terms.some(({ chinese }) => chinese.some((name) => name.range[0] <= range[0] && range[1] <= name.range[1]))
}

/** Whether a glossary has a term that shares Chinese with `range`. */
export function isPartOfTerm(range: Range, terms: readonly TermFinding[]): boolean {
  return terms.some(({ chinese }) => chinese.some((name) => overlaps(name.range, range)))
}
