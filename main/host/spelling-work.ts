import type { EnglishVariety, SpellingMark } from '../../src/spelling/index.ts'
import type { DictionaryStack } from './dictionary-stack.ts'

/** What is said about spelling between a host and its worker thread. Values only. */

/** What is new to know of a project; what is not named stays as it was. */
export interface SpellingNews {
  /** English of the packs in use, and of the project's terms. */
  readonly packs?: readonly string[]
  readonly terms?: readonly string[]
  /** The project's own words. */
  readonly right?: readonly string[]
  readonly ignored?: readonly string[]
  /** A pair that was not known yet: its texts as imported. */
  readonly pair?: { readonly id: number; readonly source: string; readonly target: string }
  /** What tells how characters are read. */
  readonly dictionaries?: DictionaryStack
}

/** The project is known: its news were told before. */
interface Asked {
  readonly project: string
  readonly pair: number
  readonly variety: EnglishVariety
}

/** English with the Chinese that it renders. */
export interface SpelledText {
  readonly text: string
  readonly source: string
}

export type SpellingRequest =
  | (Asked & { readonly kind: 'marks'; readonly rows: readonly SpelledText[] })
  | (Asked & { readonly kind: 'suggest'; readonly word: string; readonly source: string; readonly most: number })

/** `marks` has one list for each row, in their order. */
export type SpellingAnswer =
  | { readonly kind: 'marks'; readonly rows: readonly (readonly SpellingMark[])[] }
  | { readonly kind: 'suggest'; readonly words: readonly string[] }

export type SpellingOrder =
  | { readonly kind: 'spelling'; readonly id: number; readonly request: SpellingRequest }
  | { readonly kind: 'spelling-news'; readonly project: string; readonly news: SpellingNews }
  | { readonly kind: 'spelling-forget'; readonly project: string }

export interface SpellingReply {
  readonly kind: 'spelled'
  readonly id: number
  readonly answer: SpellingAnswer
}
