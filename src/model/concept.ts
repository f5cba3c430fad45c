import type { Wording } from './message.ts'
import type { Severity } from './issue-type.ts'

/** ISO 30042 administrative status; `deprecated` is what users call forbidden. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded'

/** One English rendering of a concept. */
export interface Term {
  readonly text: string
  readonly status: TermStatus
}

/** One thing with all its names: the Chinese ones, and the English ones with their status. A TBX conceptEntry. */
export interface Concept {
  readonly id: string
  /** Chinese names; each is looked for, the longest first. */
  readonly chinese: readonly string[]
  readonly english: readonly Term[]
  /** Why the deprecated renderings are wrong, or what the concept means. */
  readonly reason?: Wording
  readonly domain?: string
  /** How bad a deprecated rendering is; major when nothing is said. */
  readonly severity?: Severity
  /** Whether the English is compared with regard to case; not when nothing is said. */
  readonly caseSensitive?: boolean
  /** Whether a segment that holds the Chinese and none of the English terms is flagged as well; not when nothing is said. */
  readonly required?: boolean
  /** Regular expressions (source of a `u` pattern): the concept holds only where `only` is found in the Chinese, and not where `never` is. */
  readonly context?: { readonly only?: string; readonly never?: string }
}

/** A named set of concepts. The packs that ship, a user's own files and a project's terms are the same thing. */
export interface Glossary {
  readonly id: string
  readonly name: string
  readonly concepts: readonly Concept[]
}
