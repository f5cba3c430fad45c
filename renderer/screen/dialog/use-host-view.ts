import { useEffect, useRef, useState } from 'react'
import type { Outcome, Problem } from '../../../src/model/index.ts'
import { showAnswer } from '../../state/show-answer.ts'

export interface HostView<View> {
  /** Null until the host has answered. */
  readonly view: View | null
  /** Why the last call failed. */
  readonly problem: Problem | null
  readonly show: (view: View) => void
  readonly setProblem: (problem: Problem | null) => void
  /** Shows `next` at once. The host's answer has the last word, and only that to the last change; where it fails, what was shown before stands again. */
  readonly change: (next: View, send: () => Promise<Outcome<View>>) => Promise<void>
}

/** What the host tells a dialog when it opens, and changes to it. `ask` is called anew where it is another function. */
export function useHostView<View>(ask: () => Promise<Outcome<View>>): HostView<View> {
  const [view, show] = useState<View | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const changes = useRef(0)

  useEffect(() => showAnswer(ask, (answer) => (answer.ok ? show(answer.value) : setProblem(answer.problem))), [ask])

  const change = async (next: View, send: () => Promise<Outcome<View>>) => {
    setProblem(null)
    show(next)
    const turn = ++changes.current
    const answer = await send()
    if (turn !== changes.current) return
    if (answer.ok) show(answer.value)
    else {
      setProblem(answer.problem)
      show(view)
    }
  }

  return { view, problem, show, setProblem, change }
}
