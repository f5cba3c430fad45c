import type { Step } from './step.ts'

/** What a reviewer did, for the history and the undo menu. */
export type ActName =
  | 'correct'
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
  | 'dismiss'
  | 'judge'
  | 'add-term'
  | 'change-term'
  | 'remove-term'

/** What an intent comes to: its name in the history and the steps; no steps when nothing would change. */
export interface Plan {
  readonly name: ActName
  readonly steps: readonly Step[]
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
