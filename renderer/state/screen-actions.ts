import { choiceOf, listRows } from './listing.ts'
import { currentRows, type Notice, type GetStore, type ReviewActions, type ReviewValues, type SetStore } from './review-state.ts'

type ScreenActions = Pick<
  ReviewActions,
  | 'setScreen'
  | 'select'
  | 'selectPair'
  | 'setFilter'
  | 'setOrder'
  | 'setQuery'
  | 'setTextMode'
  | 'setMode'
  | 'setEditing'
  | 'setCut'
  | 'setTool'
  | 'setDismissing'
  | 'point'
  | 'setPanel'
  | 'notify'
  | 'notifyProblem'
  | 'dismissNotice'
  | 'announce'
>

/** How many notices stand in the corner at most. */
const MOST_NOTICES = 4

let notices = 0

/** What does not go along to another row. */
const PLACE = { editing: false, cut: null, dismissing: null, pointed: null }

/** A link that was begun is taken along to the other row; a knife is not. */
function kept({ tool }: Pick<ReviewValues, 'tool'>): ReviewValues['tool'] {
  return tool?.kind === 'link' ? tool : null
}

/** Where the reviewer is and what they look at. */
export function screenActions(set: SetStore, get: GetStore): ScreenActions {
  const relist = (choice: Partial<Pick<ReviewValues, 'filter' | 'order' | 'query'>>) =>
    set((state) => {
      const listed = listRows(currentRows(state), choiceOf({ ...state, ...choice }))
      const here = state.selected ?? state.left
      const selected = here !== null && listed.includes(here) ? here : (listed[0] ?? null)
      return {
        ...choice,
        listed,
        ...(selected === state.selected ? {} : { ...PLACE, tool: kept(state), selected }),
        left: selected === null ? here : null,
        reveal: { how: 'centre', turn: state.reveal.turn + 1 },
      }
    })

  const add = (tone: Notice['tone'], content: Notice['content'], action: Notice['action']) => {
    notices += 1
    set((state) => ({ notices: [...state.notices, { id: notices, tone, content, action }].slice(-MOST_NOTICES) }))
  }

  return {
    setScreen(screen) {
      void get().keepDraft()
      set({ screen, editing: false })
    },
    select(id, reveal = 'nearest') {
      if (id === get().selected) return
      void get().keepDraft()
      set((state) => ({ ...PLACE, tool: kept(state), selected: id, reveal: { how: reveal, turn: state.reveal.turn + 1 } }))
    },
    selectPair(id) {
      void get().keepDraft()
      set((state) => {
        const listed = listRows(currentRows({ ...state, pair: id }), choiceOf(state))
        return { ...PLACE, tool: null, pair: id, listed, selected: listed[0] ?? null, left: null }
      })
    },
    setFilter: (filter) => relist({ filter }),
    setOrder(order) {
      relist({ order })
      // Who asks for the worst wants to see the worst.
      if (order === 'worst') get().select(get().listed[0] ?? null, 'centre')
    },
    setQuery: (query) => relist({ query }),
    setTextMode: (textMode) => set({ textMode }),
    setMode(mode) {
      const { project, pair, preferences } = get()
      if (mode === 'align' && project && preferences.liveRealign) void get().ask('readyAligner', { project: project.id, pair }, true)
      void get().keepDraft()
      set({
        mode,
        editing: false,
        cut: mode === 'align' ? get().cut : null,
        tool: mode === 'align' ? get().tool : null,
        reveal: { how: 'centre', turn: get().reveal.turn + 1 },
      })
      if (get().order === 'worst') relist({})
    },
    setEditing: (editing) => set({ editing }),
    setDismissing: (dismissing) => set({ dismissing }),
    point: (pointed) => set({ pointed }),
    setCut: (cut) => set({ cut }),
    setTool: (tool) => set({ tool }),
    setPanel: (change) => set(({ panel }) => ({ panel: { ...panel, ...change } })),
    notify: (tone, text, action = null) => add(tone, { kind: 'text', text }, action),
    notifyProblem: (problem) => add('problem', { kind: 'problem', problem }, null),
    dismissNotice: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    announce: (announcement) => set({ announcement }),
  }
}
