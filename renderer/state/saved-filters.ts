import { create } from 'zustand'
import type { Answer, SavedFilterView } from '../../src/bridge/index.ts'
import { ALL_ROWS, type RowQuery } from '../../src/listing/row-query.ts'
import { sentQuery } from './listing.ts'
import { reviewStore } from './store.ts'

/** The filters that the open project keeps by name, with how many rows of the shown pair each lists. Null until the host has answered. */
export const useSavedFilters = create<{ readonly list: readonly SavedFilterView[] | null }>(() => ({ list: null }))

/** How long rows rest before filters are counted anew, in milliseconds: a run of confirmations asks once. */
const REST = 300

/** Keeps the counts up to date with the rows, from now on. Gives back the function that stops it. */
export function followSavedFilters(): () => void {
  let [asked, turn] = ['', 0]
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const { project, pair, edition } = reviewStore.getState()
    const now = project ? JSON.stringify([project.id, pair, edition]) : ''
    if (now === asked) return
    // Those of another project are not shown for this one.
    if (!project || !asked.startsWith(JSON.stringify([project.id, pair]).slice(0, -1))) useSavedFilters.setState({ list: null })
    asked = now
    turn++
    clearTimeout(timer)
    if (project) timer = setTimeout(() => void ask(project.id, pair, turn), REST)
  }
  const ask = async (project: string, pair: number, own: number) => {
    const answer = await reviewStore.getState().call('savedFilters', { project, pair })
    if (own === turn && answer.ok) useSavedFilters.setState({ list: answer.value })
  }
  look()
  const stop = reviewStore.subscribe(look)
  return () => {
    stop()
    turn++
    clearTimeout(timer)
  }
}

type Wanted = { readonly id: number | null; readonly name: string; readonly query: RowQuery }

/** Keeps a filter: a new one, or, with an id, one that is there, or was, as it is wanted now. */
export function putFilter({ id, name, query }: Wanted): Promise<Answer<'putFilter'> | null> {
  return told(({ project, pair }) => reviewStore.getState().call('putFilter', { project, pair, id, name, query: sentQuery(query) }))
}

export function removeFilter(id: number): Promise<Answer<'removeFilter'> | null> {
  return told(({ project, pair }) => reviewStore.getState().call('removeFilter', { project, pair, id }))
}

/** Lists what a filter asks for, whatever was listed before. */
export function applyFilter({ query }: Pick<SavedFilterView, 'query'>): Promise<void> {
  return reviewStore.getState().setQuery({ ...ALL_ROWS, ...query })
}

async function told<Name extends 'putFilter' | 'removeFilter'>(
  ask: (place: { readonly project: string; readonly pair: number }) => Promise<Answer<Name>>,
): Promise<Answer<Name> | null> {
  const { project, pair } = reviewStore.getState()
  if (!project) return null
  const answer = await ask({ project: project.id, pair })
  const now = reviewStore.getState()
  if (answer.ok && now.project?.id === project.id && now.pair === pair) useSavedFilters.setState({ list: answer.value })
  return answer
}
