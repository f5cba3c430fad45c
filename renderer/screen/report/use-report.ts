import { useEffect, useState } from 'react'
import type { ReportView } from '../../../src/bridge/index.ts'
import type { Problem } from '../../../src/model/index.ts'
import { showAnswer } from '../../state/show-answer.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'

export interface ShownReport {
  /** The last one; null until there is one. */
  readonly view: ReportView | null
  readonly problem: Problem | null
  /** Asks for it once more: how it is scored has changed. */
  again(): void
}

/** The report on a pair, or on all (null), as the project stands: it follows every act. */
export function useReport(pair: number | null): ShownReport {
  const { language } = useText()
  const project = useReview((s) => s.project?.id ?? null)
  const revision = useReview((s) => s.project?.revision ?? 0)
  const [asked, setAsked] = useState(0)
  const [shown, setShown] = useState<Omit<ShownReport, 'again'>>({ view: null, problem: null })
  useEffect(() => {
    if (project === null) return
    const { keepDraft, call } = reviewStore.getState()
    const ask = async () => {
      // What is being typed counts too.
      await keepDraft()
      return call('report', { project, pair, language })
    }
    return showAnswer(ask, (answer) =>
      setShown(answer.ok ? { view: answer.value, problem: null } : { view: null, problem: answer.problem }),
    )
  }, [project, revision, pair, language, asked])
  return { ...shown, again: () => setAsked((times) => times + 1) }
}
