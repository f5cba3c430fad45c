import { wordFlag } from '../../src/check/index.ts'
import type { Flag, InterfaceLanguage, Range, Severity } from '../../src/model/index.ts'

/** A flag as scripts read it. Ranges count in the two texts of its pair. */
export interface FlagJson {
  readonly rule: string
  readonly type: string
  readonly severity: Severity
  readonly source: Range | null
  readonly target: Range | null
  readonly message: string
  readonly suggestions: readonly { readonly text: string }[]
}

export function flagJson({ rule, type, severity, source, target, message, suggestions }: Flag, language: InterfaceLanguage): FlagJson {
  return {
    rule,
    type,
    severity,
    source,
    target,
    message: wordFlag(message, language),
    suggestions: suggestions.map(({ text }) => ({ text })),
  }
}
