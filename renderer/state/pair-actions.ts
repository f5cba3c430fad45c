import type { FailedPairView } from '../../src/bridge/index.ts'
import { wordProblem } from '../../src/bridge/wording.ts'
import { interfaceLanguage, textNow } from '../text/index.ts'
import { asJob } from './as-job.ts'
import type { Host } from './host.ts'
import type { GetStore, ReviewActions, SetStore } from './review-state.ts'

type PairActions = Pick<
  ReviewActions,
  'pairTexts' | 'createProject' | 'addPairs' | 'compareTranslation' | 'removePair' | 'stepPair' | 'setDrawer'
>

/** The pairs of a project: proposing and making them, going from one to another, taking one out. */
export function pairActions(host: Host, set: SetStore, get: GetStore): PairActions {
  const tellFailed = (failed: readonly FailedPairView[]) => {
    const { preferences, start } = get()
    const language = interfaceLanguage(preferences.language, start?.locale ?? 'en')
    for (const { source, target, problem } of failed)
      get().notify('warning', textNow('project.failed', { source, target, why: wordProblem(problem.message, language) }))
  }

  return {
    pairTexts: (texts) => asJob(set, { title: '', kind: 'pairing' }, (job) => host.call('pairTexts', { job, texts: [...texts] })),
    async createProject(name, pairs) {
      await get().keepDraft()
      const answer = await asJob(set, { title: name, kind: 'project' }, (job) =>
        host.call('createProject', { job, name, pairs: pairs.map((pair) => ({ ...pair })) }),
      )
      if (answer.ok) {
        get().showProject(answer.value.project)
        tellFailed(answer.value.failed)
      }
      return answer
    },
    async addPairs(pairs) {
      const { project } = get()
      if (!project) return null
      const answer = await asJob(set, { title: project.name, kind: 'project' }, (job) =>
        host.call('addPairs', { job, project: project.id, pairs: pairs.map((pair) => ({ ...pair })) }),
      )
      if (!answer.ok) return answer
      const { change, failed } = answer.value
      if (change) {
        await get().receive({ kind: 'changed', change })
        if (change.focus && get().project?.id === project.id) await get().selectPair(change.focus.pair)
      }
      tellFailed(failed)
      return answer
    },
    compareTranslation: (pair, { id, name }) =>
      asJob(set, { title: name, kind: 'comparison' }, (job) =>
        host.call('compareTranslation', { job, project: get().project?.id ?? '', pair, text: id }),
      ),
    async removePair(id) {
      const name = get().project?.pairs.find((pair) => pair.id === id)?.source.name ?? ''
      const change = await get().act({ kind: 'remove-pair', pair: id })
      if (!change) return
      const run = () => void (get().project?.undo === 'remove-pair' && get().undo())
      get().notify('done', textNow('pairs.removed', { name }), { label: textNow('pairs.undo'), run })
    },
    async stepPair(by) {
      const { project, pair } = get()
      const pairs = project?.pairs ?? []
      const next = pairs[pairs.findIndex(({ id }) => id === pair) + by]
      if (!next) return get().notify('info', textNow(by > 0 ? 'pairs.last' : 'pairs.first'))
      await get().selectPair(next.id)
      get().announce(next.source.name)
    },
    setDrawer: (drawer) => set({ drawer }),
  }
}
