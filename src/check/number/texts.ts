/** The two texts that ranges count in. */
export interface Texts {
  readonly source: string
  readonly target: string
}
