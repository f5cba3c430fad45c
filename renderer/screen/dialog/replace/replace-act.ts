import type { ReplacePattern } from '../../../../src/review/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'

export interface ReplaceOrder {
  readonly pattern: ReplacePattern
  /** The rows that are ticked, and the prints of their English as it was shown. */
  readonly segments: readonly number[]
  readonly prints: readonly number[]
  readonly locked: boolean
}

/** Replaces, as one act, says how many rows that were, and offers the way back. Whether it worked. */
export async function replaceNow({ pattern, segments, prints, locked }: ReplaceOrder): Promise<boolean> {
  const store = reviewStore.getState()
  const change = await store.act({ kind: 'replace-all', pair: store.pair, pattern, segments, prints, locked })
  if (!change) return false
  const leftOut = change.leftOut ?? 0
  const done = textNow('replace.done', { count: segments.length - leftOut })
  const text = leftOut > 0 ? `${done} ${textNow('replace.leftOut', { count: leftOut })}` : done
  store.announce(text)
  const undo = () => {
    const { project, undo: takeBack, notify } = reviewStore.getState()
    // The undo stack may have other things on top by now.
    if (project?.revision === change.revision) void takeBack()
    else notify('info', textNow('replace.undoLater'))
  }
  store.notify('done', text, { label: textNow('replace.undo'), run: undo })
  return true
}
