import { memoryChange } from '../../main/host/memory-rows.ts'
import type { ProjectChange } from '../../main/host/memory-work.ts'
import { applySteps, invertSteps, plan, type Intent, type ReviewState, type Step } from '../../src/review/index.ts'

export const NOW = Date.parse('2026-11-22T08:00:00.000Z')
export const PROJECT = { id: 'p1', name: 'Interview' }

/** A reviewer at work: acts on a state, and says what the memory is told of each. */
export class Reviewer {
  state: ReviewState
  revision = 0
  readonly #done: (readonly Step[])[] = []

  constructor(state: ReviewState) {
    this.state = state
  }

  act(intent: Intent, author = 'Li'): ProjectChange {
    const planned = plan(this.state, intent, author)
    if (!planned.ok) throw new Error(planned.problem.code)
    this.#done.push(planned.value.steps)
    return this.#perform(planned.value.steps, author)
  }

  undo(): ProjectChange {
    return this.#perform(invertSteps(this.#done.pop() ?? []), 'Li')
  }

  confirm(segment: number, text?: string): ProjectChange {
    return this.act({ kind: 'confirm', pair: 1, segment, ...(text === undefined ? {} : { text }) })
  }

  #perform(steps: readonly Step[], author: string): ProjectChange {
    this.state = applySteps(this.state, steps)
    this.revision++
    const at = new Date(NOW + this.revision * 1000).toISOString()
    return memoryChange(PROJECT, this.revision, { steps, author, at }, this.state)
  }
}
