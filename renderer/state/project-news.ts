import type { ChangeView, HostEvent, PairNews, ProjectView } from '../../src/bridge/index.ts'
import { eachOf, fromRuns } from '../../src/listing/runs.ts'
import { assertNever } from '../../src/model/index.ts'
import { hearAsked, hearAsking } from './ai-actions.ts'
import { hearChecking } from './checking.ts'
import type { Host } from './host.ts'
import { mayHaveNewcomers, queryOf } from './listing.ts'
import { withChange, withFoundFlags } from './project-change.ts'
import type { GetStore, ReviewActions, SetStore } from './review-state.ts'
import { newcomers } from './row-actions.ts'

/** How long the window waits for a change that must come before one that has come, in milliseconds. */
const GAP_PATIENCE = 400

/** Rows that are new or changed. */
interface Changed extends Pick<PairNews, 'splices' | 'stale'> {
  readonly rows: readonly { readonly id: number }[]
}

interface ProjectNews {
  /** Takes in a change once; one that comes too early waits for those before it. */
  take(change: ChangeView): void
  /** Forgets changes that came too early: the project is asked for as a whole. */
  forget(): void
  readonly receive: ReviewActions['receive']
}

/** What the host tells of the project, whoever caused it: taken in in the order of its revisions. */
export function projectNews(host: Host, set: SetStore, get: GetStore): ProjectNews {
  const waiting = new Map<number, ChangeView>()
  let patience: ReturnType<typeof setTimeout> | null = null

  const ask = newcomers(host, set, get)

  const admit = (news: Changed | undefined): void => {
    if (!news) return
    const changed = [...news.rows.map(({ id }) => id), ...eachOf(news.stale), ...news.splices.flatMap(({ added }) => fromRuns(added))]
    if (mayHaveNewcomers(get().listed, changed, queryOf(get()))) ask()
  }

  const take = (change: ChangeView): void => {
    const { project } = get()
    if (!project || project.id !== change.project) return
    if (change.revision > project.revision + 1) {
      waiting.set(change.revision, change)
      patience ??= setTimeout(() => {
        patience = null
        if (waiting.size > 0) void get().reload()
      }, GAP_PATIENCE)
      return
    }
    if (change.revision === project.revision + 1) {
      set((now) => withChange(now, change))
      admit(change.pairs.find(({ pair }) => pair === get().pair))
      leaveRemoved(project, get)
    }
    const next = waiting.get(change.revision + 1)
    waiting.delete(change.revision)
    if (next) {
      waiting.delete(next.revision)
      take(next)
    }
  }

  const receive = async (event: HostEvent): Promise<void> => {
    switch (event.kind) {
      case 'progress': {
        const { job, stage, share, part = null } = event
        set(({ jobs }) => ({ jobs: jobs.map((known) => (known.id === job ? { ...known, stage, share, part } : known)) }))
        return
      }
      case 'changed':
        take(event.change)
        return
      case 'flags':
        if (get().project?.id !== event.flags.project) return
        set((now) => withFoundFlags(now, event.flags))
        if (event.flags.pair === get().pair) admit({ splices: [], ...event.flags })
        return
      case 'open':
        await get().openProject(event.project)
        return
      case 'checking':
        return hearChecking(event)
      case 'asking':
        return hearAsking(event, set, get)
      case 'asked':
        return hearAsked(event, set, get)
      case 'command':
        return
      case 'problem':
        return get().notifyProblem(event.problem)
      case 'closing':
        return get().keepDraft()
      default:
        return assertNever(event)
    }
  }

  return { take, forget: () => waiting.clear(), receive }
}

/** The pair that was shown has been taken out: the one that stood beside it takes its place. */
function leaveRemoved(before: ProjectView, get: GetStore): void {
  const { project, pair, selectPair } = get()
  if (!project || project.pairs.some(({ id }) => id === pair)) return
  const at = before.pairs.findIndex(({ id }) => id === pair)
  const next = project.pairs[Math.min(at, project.pairs.length - 1)]
  if (next) void selectPair(next.id)
}
