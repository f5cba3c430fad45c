import { useEffect, useState } from 'react'
import type { RenderingsView } from '../../../../src/bridge/index.ts'
import { showAnswer } from '../../../state/show-answer.ts'
import { reviewStore, useReview } from '../../../state/store.ts'

/** How long typing rests before the answer follows, in milliseconds. */
const REST = 200

/** How the shown pair renders a Chinese term; null while that is being found out, and where nothing is asked. */
export function useRenderings(chinese: string, english: readonly string[]): RenderingsView | null {
  const [found, setFound] = useState<{ readonly of: string; readonly view: RenderingsView } | null>(null)
  const pair = useReview((s) => s.pair)
  const asked = chinese === '' ? '' : JSON.stringify([pair, chinese, english])
  useEffect(() => {
    const { project, ask } = reviewStore.getState()
    if (!project || asked === '') return
    const [of, name, known] = JSON.parse(asked) as [number, string, string[]]
    return showAnswer(
      () => ask('renderings', { project: project.id, pair: of, chinese: [name], english: known }),
      (view) => view && setFound({ of: asked, view }),
      REST,
    )
  }, [asked])
  return found?.of === asked ? found.view : null
}
