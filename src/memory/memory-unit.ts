/** A pair of sentences that somebody stands behind, as the memory keeps it. */
export interface MemoryUnit {
  /** Its number in the memory; no two have the same. */
  readonly id: number
  readonly source: string
  readonly target: string
  /** When it was confirmed, in milliseconds since 1970, UTC. */
  readonly at: number
  /** `textKey` of the Chinese before and after it, that of the empty text at an end of the document; null where nobody knows. */
  readonly before: number | null
  readonly after: number | null
}
