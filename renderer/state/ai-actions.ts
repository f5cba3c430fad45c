import type { AiAskedView, HostEvent } from '../../src/bridge/index.ts'
import { problemParts } from '../../src/bridge/wording.ts'
import { textNow, languageNow } from '../text/index.ts'
import type { Host } from './host.ts'
import type { Asking, GetStore, Notice, ReviewActions, SetStore } from './review-state.ts'

type AiActions = Pick<ReviewActions, 'setAi' | 'askAi' | 'cancelAsking'>

let jobs = 0

/** What this window asked for, so that it can be asked for again. */
const asked = new Map<string, { readonly segments: readonly number[]; readonly again: boolean }>()

/** The AI reviewer: how it is set, and asking it. */
export function aiActions(host: Host, set: SetStore, get: GetStore): AiActions {
  return {
    async setAi(change) {
      const answer = await host.call('setAiReviewer', change)
      if (answer.ok) set({ ai: answer.value })
      return answer
    },
    async askAi(segments, again) {
      await get().keepDraft()
      const { project, pair } = get()
      if (!project || segments.length === 0) return
      jobs += 1
      const job = `ask-${jobs}-${Date.now().toString(36)}`
      asked.set(job, { segments, again })
      const begun = await get().ask('askAiReviewer', { job, project: project.id, pair, segments: [...segments], again })
      if (begun && begun.rows > 0) return
      asked.delete(job)
      if (begun) get().notify('info', textNow(begun.known > 0 ? 'ai.known' : 'ai.nothing'))
    },
    async cancelAsking() {
      const running = get().asking
      set({ asking: running.map((one) => ({ ...one, cancelling: true })) })
      await Promise.all(running.map(({ job }) => get().ask('cancel', { job })))
    },
  }
}

type EventOf<Kind extends HostEvent['kind']> = Extract<HostEvent, { kind: Kind }>

/** Takes in how far a job is. A job that another window began, or this one before it was loaded anew, is shown like any other. */
export function hearAsking({ project, job, rows, done }: EventOf<'asking'>, set: SetStore, get: GetStore): void {
  if (get().project?.id !== project) return
  set(({ asking }) => {
    const known = asking.find((one) => one.job === job)
    const now: Asking = { job, rows, done, cancelling: known?.cancelling ?? false }
    return { asking: known ? asking.map((one) => (one === known ? now : one)) : [...asking, now] }
  })
}

/** A job is over: says what came of it. */
export function hearAsked({ project, job, asked: result }: EventOf<'asked'>, set: SetStore, get: GetStore): void {
  const request = asked.get(job)
  asked.delete(job)
  if (get().project?.id !== project) return
  set(({ asking }) => ({ asking: asking.filter((one) => one.job !== job) }))
  const { tone, text } = wordsOf(result)
  const retry =
    result.problem && request ? { label: textNow('ai.again'), run: () => void get().askAi(request.segments, request.again) } : null
  get().notify(tone, text, retry)
}

/** What came of a job, in words. */
function wordsOf({ rows, answered, errors, changed, cancelled, problem }: AiAskedView): Pick<Notice, 'tone'> & { readonly text: string } {
  const dropped = changed > 0 ? textNow('ai.changed', { count: changed }) : ''
  const found =
    answered === 0
      ? ''
      : errors === 0
        ? textNow('ai.none', { count: answered })
        : textNow('ai.found', { count: answered, errors: textNow('ai.errors', { count: errors }) })
  const said = (...parts: readonly string[]) => parts.filter(Boolean).join(languageNow() === 'zh' ? '' : ' ')
  if (problem) {
    const { what, remedy } = problemParts(problem.message, languageNow())
    return { tone: 'problem', text: said(textNow('ai.failed', { failed: rows - answered, rows }), what, remedy, found, dropped) }
  }
  if (cancelled)
    return {
      tone: 'info',
      text: said(answered === 0 ? textNow('ai.cancelledNone') : textNow('ai.cancelled', { answered, rows }), found, dropped),
    }
  return { tone: changed > 0 ? 'info' : 'done', text: said(found, dropped) }
}
