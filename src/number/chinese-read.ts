import type { NumberMention } from './mention.ts'

/** What a reader of the Chinese scanner found at its place, and where the scanner goes on; null where the digits count nothing. */
export interface Read {
  readonly mention: NumberMention | null
  readonly end: number
}
