import { useEffect, useState } from 'react'
import type { TermUseView } from '../../../src/bridge/index.ts'
import { showAnswer } from '../../state/show-answer.ts'
import { useReview } from '../../state/store.ts'

const NONE: readonly TermUseView[] = []

/** How long typing and news of rows rest before the host is asked again, in milliseconds. */
const REST = 120

/** Where the project's terms are used in the shown pair, or where one of these Chinese names is. Asked again when rows change. */
export function useTermUses(names: readonly string[] | null): readonly TermUseView[] {
  const [uses, setUses] = useState(NONE)
  const project = useReview((s) => s.project?.id)
  const terms = useReview((s) => s.project?.terms)
  const pair = useReview((s) => s.pair)
  const edition = useReview((s) => s.edition)
  const asked = names === null ? null : names.filter((name) => name !== '').join('\n')
  useEffect(() => {
    if (project === undefined || asked === '') return setUses(NONE)
    const wanted = asked === null ? null : asked.split('\n')
    return showAnswer(
      () => useReview.getState().ask('termUses', { project, pair, names: wanted }, true),
      (answer) => answer && setUses(answer),
      REST,
    )
  }, [project, terms, pair, edition, asked])
  return uses
}
