import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { aiActions } from './ai-actions.ts'
import { USUAL_KEYS } from '../../src/bridge/key-choice.ts'
import { ALL_ROWS } from '../../src/listing/row-query.ts'
import { NO_ROWS } from './held-rows.ts'
import { jobActions } from './job-actions.ts'
import { connectHost, type Host } from './host.ts'
import { pairActions } from './pair-actions.ts'
import { projectActions } from './project-actions.ts'
import type { ReviewStore, ReviewValues } from './review-state.ts'
import { rowActions } from './row-actions.ts'
import { screenActions } from './screen-actions.ts'

/**
 * The window's state: one store, values and the functions that change them (see review-state.ts for both). It holds what
 * the host said and where the reviewer is; it decides nothing about translation.
 *
 * In a component: `useReview((s) => s.project)`. Elsewhere: `reviewStore.getState().act(...)`.
 */

export type Store = UseBoundStore<StoreApi<ReviewStore>>

/** What the window starts with, before its host has said anything. */
export const FIRST_VALUES: ReviewValues = {
  start: null,
  preferences: {
    language: 'system',
    theme: 'system',
    author: '',
    fontSize: 15,
    panelWidth: 348,
    csvBom: true,
    liveRealign: true,
    spelling: 'both',
    keys: USUAL_KEYS,
    repetitions: 'fill',
    toured: false,
  },
  ai: null,
  screen: 'loading',
  glimpse: null,
  connected: true,
  project: null,
  pair: 0,
  selected: null,
  left: null,
  listed: [],
  held: NO_ROWS,
  edition: 0,
  query: ALL_ROWS,
  queryProblem: null,
  stayed: new Set(),
  textMode: 'diff',
  mode: 'review',
  editing: false,
  draft: null,
  cut: null,
  tool: null,
  realigned: null,
  reveal: { how: 'nearest', turn: 0 },
  dismissing: null,
  pointed: null,
  panel: { open: true, tab: 'issues' },
  drawer: false,
  places: new Map(),
  jobs: [],
  asking: [],
  notices: [],
  saving: 0,
  reshaping: null,
  arriving: null,
  announcement: '',
}

/** A store on a host. Tests give it a host of their own. */
export function createReviewStore(host: Host): Store {
  return create<ReviewStore>((set, get) => ({
    ...FIRST_VALUES,
    ...jobActions(host, set, get),
    ...aiActions(host, set, get),
    ...projectActions(host, set, get),
    ...rowActions(host, set, get),
    ...pairActions(host, set, get),
    ...screenActions(set, get),
  }))
}

/** The host of this window. */
export const host: Host = connectHost()

/** The store of this window, as a hook. */
export const useReview: Store = createReviewStore(host)

/** The same store, for code outside of components. */
export const reviewStore: Pick<StoreApi<ReviewStore>, 'getState' | 'setState' | 'subscribe'> = useReview
