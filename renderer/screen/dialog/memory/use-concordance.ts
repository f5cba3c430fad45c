import { useEffect, useState } from 'react'
import type { CallInput, ConcordanceView } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { showAnswer } from '../../../state/show-answer.ts'
import { reviewStore } from '../../../state/store.ts'

export type SearchSide = CallInput<'concordance'>['side']

/** How long typing rests before the memory is searched, in milliseconds. */
const REST = 90
/** How many pairs are shown. */
const MOST = 100

interface Search {
  /** Null until something was found, or not found. */
  readonly page: ConcordanceView | null
  readonly problem: Problem | null
  /** Whether an answer is on its way; the page is that of the search before. */
  readonly searching: boolean
}

const NOTHING: Search = { page: null, problem: null, searching: false }

/** Searches as one types. Nothing is searched while an input method is at work: what stands in the field then is not a word yet. */
export function useConcordance(typed: string, side: SearchSide, composing: boolean): Search {
  const [search, setSearch] = useState(NOTHING)
  const wanted = typed.trim()
  useEffect(() => {
    if (composing) return undefined
    if (wanted === '') {
      setSearch(NOTHING)
      return undefined
    }
    setSearch((before) => ({ ...before, searching: true }))
    return showAnswer(
      () => reviewStore.getState().call('concordance', { typed: wanted, side, limit: MOST }),
      (answer) => setSearch({ page: answer.ok ? answer.value : null, problem: answer.ok ? null : answer.problem, searching: false }),
      REST,
    )
  }, [wanted, side, composing])
  return search
}
