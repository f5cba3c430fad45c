import { activeEditor } from './active-editor.ts'
import { useReview } from '../../../state/store.ts'

/** How long typing may rest before it is sent, in milliseconds: long enough that one thought is one step to undo. */
const REST_WHILE_EDITING = 4000
const REST_AFTER_LEAVING = 600

let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what is being typed once the reviewer has paused, or soon after they left the editor. */
export function keepWhenIdle(): void {
  clearTimeout(timer)
  const { draft, editing, keepDraft } = useReview.getState()
  const keep = () => (activeEditor.current()?.composing() ? keepWhenIdle() : void keepDraft())
  if (draft) timer = setTimeout(keep, editing ? REST_WHILE_EDITING : REST_AFTER_LEAVING)
}

/** Sends what is being typed whenever the window may go away. Gives back the function that stops watching. */
export function keepBeforeLeaving(): () => void {
  const keep = () => void useReview.getState().keepDraft()
  const keepHidden = () => {
    if (document.visibilityState === 'hidden') keep()
  }
  window.addEventListener('pagehide', keep)
  window.addEventListener('blur', keep)
  document.addEventListener('visibilitychange', keepHidden)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('pagehide', keep)
    window.removeEventListener('blur', keep)
    document.removeEventListener('visibilitychange', keepHidden)
  }
}
