import type { RemarkIntent } from './remark-intent.ts'
import type { Step } from './step.ts'

/** What a reviewer did, for the history and the undo menu. */
export type ActName =
  | 'correct'
  | 'replace'
  | 'fill'
  | 'unfill'
  | 'confirm'
  | 'reopen'
  | 'restore'
  | 'suggest'
  | 'merge'
  | 'split'
  | 'move'
  | 'unlink'
  | 'cut'
  | 'join'
  | 'link'
  | 'realign'
  | 'border'
  | 'lock'
  | 'doubt'
  | 'clear-link'
  | 'pinpoint'
  | 'dismiss'
  | 'judge'
  | 'add-term'
  | 'change-term'
  | 'remove-term'
  | 'add-word'
  | 'ignore-word'
  | 'remove-word'
  | 'add-pair'
  | 'remove-pair'
  | RemarkIntent['kind']

/** What an intent comes to: its name in the history and the steps; no steps when nothing would change. */
export interface Plan {
  readonly name: ActName
  readonly steps: readonly Step[]
  /** How many rows it leaves out, as they have changed since they were shown. */
  readonly leftOut?: number
  /** The rows around are to be aligned anew with it, whatever is set for changes by hand. */
  readonly realign?: true
}

/** One entry of the append-only log: a reviewer's act, or taking one back (`undo`), or doing it again (`redo`). */
export interface Act {
  readonly id: number
  readonly kind: 'do' | 'undo' | 'redo'
  /** The act that an undo or redo is about; the act itself otherwise. */
  readonly subject: number
  readonly name: ActName
  readonly steps: readonly Step[]
  readonly author: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** What the undo menu needs to know of an act. */
export type ActHead = Pick<Act, 'id' | 'kind' | 'subject' | 'name'>

type HeadOf = (id: number) => ActHead | null

/**
 * The act that an undo takes back after act number `last`; null when there is none. Below an act on the stack of what can be taken back
 * lies what was on top before it was done, so the log is not replayed.
 */
export function undoable(last: number, headOf: HeadOf): ActHead | null {
  let head = headOf(last)
  while (head?.kind === 'undo') head = headOf(Math.min(head.subject, head.id) - 1)
  return head?.kind === 'redo' ? headOf(head.subject) : head
}

/** The act that a redo does again after act number `last`; null when there is none: doing something new forgets what was taken back. */
export function redoable(last: number, headOf: HeadOf): ActHead | null {
  let again = 0
  for (let head = headOf(last); head && head.kind !== 'do'; head = headOf(head.id - 1)) {
    if (head.kind === 'redo') again++
    else if (again-- === 0) return headOf(head.subject)
  }
  return null
}

/** What can be taken back and done again, newest last. */
export interface UndoStacks {
  readonly undo: readonly Act[]
  readonly redo: readonly Act[]
}

export const NO_UNDO: UndoStacks = { undo: [], redo: [] }

/** The stacks after `act`: doing something new forgets what was taken back, as everywhere. */
export function stacked(stacks: UndoStacks, act: Act): UndoStacks {
  const newest = (list: readonly Act[]) => list.at(-1)
  switch (act.kind) {
    case 'do':
      return { undo: [...stacks.undo, act], redo: [] }
    case 'undo': {
      const taken = newest(stacks.undo)
      return taken ? { undo: stacks.undo.slice(0, -1), redo: [...stacks.redo, taken] } : stacks
    }
    case 'redo': {
      const again = newest(stacks.redo)
      return again ? { undo: [...stacks.undo, again], redo: stacks.redo.slice(0, -1) } : stacks
    }
  }
}
