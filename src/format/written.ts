import type { Message } from '../model/index.ts'

/** A unit that a format could not take, and why. */
export interface LeftOut {
  readonly id: number
  readonly reason: Message
}

/**
 * What a writer made. `written` + `leftOut.length` is the number of units that went in, always; `notes` state what the
 * file does not carry or what was changed on the way (characters removed, cells shortened).
 */
export interface Written<Content = string> {
  readonly content: Content
  readonly written: number
  readonly leftOut: readonly LeftOut[]
  readonly notes: readonly Message[]
}
