import type { Message } from '../model/index.ts'
import type { LexiconEntry } from './lexicon.ts'

/** What one line of a dictionary gave: entries, what is wrong with it, or null for a line that holds nothing (a comment, an empty line). */
export type LineResult = readonly LexiconEntry[] | Message | null
