import { create } from 'zustand'
import type { MemoryMatchView } from '../../src/bridge/index.ts'
import type { Problem } from '../../src/model/index.ts'
import { askNearRows } from './near-rows.ts'
import { reviewStore } from './store.ts'

/** What the memory says of a row. Matches stay while the row is asked about again. */
export interface RowMatches {
  readonly project: string
  readonly pair: number
  readonly segment: number
  readonly matches: readonly MemoryMatchView[]
  /** Why the memory could not be asked. */
  readonly problem: Problem | null
}

/** Null until the memory has answered about the row that the reviewer stands on. */
export const useMemoryMatches = create<{ readonly found: RowMatches | null }>(() => ({ found: null }))

/** How long the reviewer rests on a row before the memory is asked, in milliseconds: who runs through the rows asks nothing. */
const REST = 60

let again: (() => void) | null = null

/** Asks the memory about the row that the reviewer stands on, and again after each act, from now on. Gives back the function that stops it. */
export function followMemory(): () => void {
  let [asked, turn] = ['', 0]
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const { project, pair, selected, mode } = reviewStore.getState()
    const now = project && selected !== null && mode === 'review' ? JSON.stringify([project.id, pair, selected, project.revision]) : ''
    if (now === asked) return
    asked = now
    turn++
    clearTimeout(timer)
    if (project && selected !== null && now !== '') timer = setTimeout(() => void ask(project.id, pair, selected, turn), REST)
  }
  const ask = async (project: string, pair: number, segment: number, own: number) => {
    void askNearRows({ project, pair, segment }, () => own === turn)
    const answer = await reviewStore.getState().call('memoryMatches', { project, pair, segment })
    if (own !== turn) return
    const said = answer.ok ? { matches: answer.value, problem: null } : { matches: [], problem: answer.problem }
    useMemoryMatches.setState({ found: { project, pair, segment, ...said } })
  }
  again = () => {
    asked = ''
    look()
  }
  look()
  const stop = reviewStore.subscribe(look)
  return () => {
    stop()
    turn++
    clearTimeout(timer)
    again = null
  }
}

/** Asks again about the same row: what is in the memory has changed. */
export function askMemoryAgain(): void {
  again?.()
}

const NONE: readonly MemoryMatchView[] = []

/** The matches of a row of the shown pair; none where the memory has not answered about it yet. */
export function matchesOf(found: RowMatches | null, segment: number): readonly MemoryMatchView[] {
  const { project, pair } = reviewStore.getState()
  return found && found.segment === segment && found.pair === pair && found.project === project?.id ? found.matches : NONE
}
