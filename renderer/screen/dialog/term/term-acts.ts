import type { Concept } from '../../../../src/model/index.ts'
import type { Intent } from '../../../../src/review/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow, type TextKey } from '../../../text/index.ts'

/** Puts a term in the place of `before` (null: a new one) and says so, with a way back. Whether it worked. */
export async function putTerm(concept: Concept, before: Concept | null): Promise<boolean> {
  const back: Intent = before ? { kind: 'put-term', concept: before } : { kind: 'remove-term', id: concept.id }
  return act({ kind: 'put-term', concept }, before ? 'term.changed' : 'term.added', concept, back)
}

/** Takes a term out of the project and says so, with a way back. Whether it worked. */
export async function removeTerm(concept: Concept): Promise<boolean> {
  return act({ kind: 'remove-term', id: concept.id }, 'term.removed', concept, { kind: 'put-term', concept })
}

/** `back` names the term itself, not the undo stack: the reviewer may have done other things before taking this back. */
async function act(intent: Intent, key: TextKey, { chinese }: Concept, back: Intent): Promise<boolean> {
  const store = reviewStore.getState()
  if ((await store.act(intent)) === null) return false
  const text = textNow(key, { chinese: chinese[0] ?? '' })
  store.announce(text)
  store.notify('done', text, { label: textNow('glossary.undo'), run: () => void store.act(back) })
  return true
}
