import type { Answer, CallInput, CallName } from '../../src/bridge/index.ts'
import { asJob } from './as-job.ts'
import { interfaceLanguage } from '../text/index.ts'
import { ALL_ROWS } from '../../src/listing/row-query.ts'
import { NO_ROWS } from './held-rows.ts'
import type { Host } from './host.ts'
import type { GetStore, ReviewActions, SetStore } from './review-state.ts'

type JobActions = Pick<
  ReviewActions,
  'begin' | 'ask' | 'call' | 'openProject' | 'openSample' | 'createReview' | 'closeProject' | 'cancelJob' | 'setPreferences'
>

/** Starting, opening and closing, preferences, and the long work behind them. */
export function jobActions(host: Host, set: SetStore, get: GetStore): JobActions {
  const call: ReviewActions['call'] = (name, input) => host.call(name, input)

  const ask = async <Name extends CallName>(name: Name, input: CallInput<Name>, quiet = false) => {
    const answer: Answer<Name> = await host.call(name, input)
    if (answer.ok) return answer.value
    if (!quiet) get().notifyProblem(answer.problem)
    return null
  }

  /** Whether the project can be left: what was being typed is with the host. Where it is not, the reviewer has been told why. */
  const allKept = async (): Promise<boolean> => {
    await get().keepDraft()
    return get().draft === null
  }

  /** Shows the first rows of a project while it is being opened. Gives back what ends that. */
  const glimpse = (id: string): (() => void) => {
    let over = false
    void ask('glimpse', { id }, true).then((rows) => (over ? undefined : set({ glimpse: rows })))
    return () => {
      over = true
      set({ glimpse: null })
    }
  }

  return {
    call,
    ask,
    async begin() {
      const start = await ask('start', {})
      if (!start) return
      set({ start, preferences: start.preferences, ai: start.ai })
      const first = start.open
      if (first?.kind === 'sample') {
        // The start screen shows how far the sample is.
        set({ screen: 'start' })
        const title = start.samples.find(({ id }) => id === first.id)?.title
        await get().openSample(first.id, title?.[interfaceLanguage(start.preferences.language, start.locale)] ?? first.id)
      } else if (first === null || !(await get().openProject(first.id))) set({ screen: 'start' })
    },
    async openProject(id) {
      if (!(await allKept())) return false
      const leave = id === null ? () => undefined : glimpse(id)
      const project = await ask('openProject', { id })
      leave()
      if (project) get().showProject(project)
      return project !== null
    },
    async openSample(sample, title) {
      if (!(await allKept())) return false
      const project = await asJob(set, { title, kind: 'review' }, (job) => ask('openSample', { job, sample }))
      if (project) get().showProject(project)
      return project !== null
    },
    async createReview(input) {
      await get().keepDraft()
      const answer = await asJob(set, { title: input.name, kind: 'review' }, (job) => host.call('createReview', { ...input, job }))
      if (answer.ok) get().showProject(answer.value)
      return answer
    },
    async closeProject() {
      const { project } = get()
      if (!project || !(await allKept())) return
      await ask('closeProject', { project: project.id })
      set({
        project: null,
        screen: 'start',
        selected: null,
        listed: [],
        held: NO_ROWS,
        query: { ...ALL_ROWS, order: get().query.order },
        draft: null,
        cut: null,
        tool: null,
        realigned: null,
      })
      const start = await ask('start', {}, true)
      if (start) set({ start })
    },
    async cancelJob(id) {
      set(({ jobs: running }) => ({ jobs: running.map((job) => (job.id === id ? { ...job, cancelling: true } : job)) }))
      await ask('cancel', { job: id })
    },
    async setPreferences(change) {
      // Shown at once. The host's answer has the last word, unless there was a later change: answers need not come in the order of the calls.
      set(({ preferences }) => ({ preferences: { ...preferences, ...change } }))
      const shown = get().preferences
      const preferences = await ask('setPreferences', change)
      if (preferences && get().preferences === shown) set({ preferences })
    },
  }
}
