/** An English word as a text may have it, one that a project can keep. */
export const PROJECT_WORD = /^\p{L}[\p{L}\p{M}'’-]{0,79}$/u

/** What a project says of an English word: it is right, or it is to be left alone and not to be offered for others. */
export const WORD_STANDINGS = ['right', 'ignored'] as const
export type WordStanding = (typeof WORD_STANDINGS)[number]

/** A word of a project's own list, as it is written. */
export interface ProjectWord {
  readonly word: string
  readonly standing: WordStanding
}
