import { checkPairs, type CheckedPair, type CheckOptions } from '../../src/check/index.ts'
import type { Concept, Flag, Glossary, TermStatus } from '../../src/model/index.ts'

/** A concept by its Chinese names and its English by status, as short as a line of a test table. */
export function concept(
  chinese: string | readonly string[],
  english: Partial<Record<'preferred' | 'admitted' | 'forbidden', readonly string[]>>,
  rest: Partial<Concept> = {},
): Concept {
  const names = typeof chinese === 'string' ? [chinese] : chinese
  const terms = (status: TermStatus, texts: readonly string[] = []) => texts.map((text) => ({ text, status }))
  return {
    id: names[0] ?? '',
    chinese: names,
    english: [...terms('preferred', english.preferred), ...terms('admitted', english.admitted), ...terms('deprecated', english.forbidden)],
    ...rest,
  }
}

export function glossary(...concepts: readonly Concept[]): Glossary {
  return { id: 'test', name: 'test', concepts }
}

/** The two sides of a pair. */
export type Texts = readonly [source: string, target: string]

/** Pairs of one document, numbered from 0. */
export function pairs(...texts: readonly Texts[]): readonly CheckedPair[] {
  return texts.map(([source, target], id) => ({ id, source, target }))
}

/** The flags of one document that a rule raised, by pair; the rule is run also where it is off by default. */
export function documentFlags(rule: string, texts: readonly Texts[], options: Partial<CheckOptions> = {}): readonly (readonly Flag[])[] {
  const found = checkPairs(pairs(...texts), { glossaries: [], rulesOn: [rule], ...options })
  return found.map((flags) => flags.filter((flag) => flag.rule === rule))
}

/** The flags of one pair that a rule raised. */
export function flagsOf(rule: string, source: string, target: string, glossaries: readonly Glossary[] = []): readonly Flag[] {
  return documentFlags(rule, [[source, target]], { glossaries }).flat()
}

/** What the flags of a rule on one pair point to, as `spots`. */
export function spotsOf(rule: string, source: string, target: string, glossaries: readonly Glossary[] = []): readonly string[] {
  return spots(flagsOf(rule, source, target, glossaries), source, target)
}

/** What a flag points to, as `中文 | English`. */
export function spots(flags: readonly Flag[], source: string, target: string): readonly string[] {
  return flags.map((flag) => `${flag.source ? source.slice(...flag.source) : '-'} | ${flag.target ? target.slice(...flag.target) : '-'}`)
}
