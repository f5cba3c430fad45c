import type { Notice, GetStore, ReviewActions, SetStore } from './review-state.ts'

type ScreenActions = Pick<
  ReviewActions,
  | 'setScreen'
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

/** Where the reviewer is and what they look at. */
export function screenActions(set: SetStore, get: GetStore): ScreenActions {
  const add = (tone: Notice['tone'], content: Notice['content'], action: Notice['action']) => {
    notices += 1
    set((state) => ({ notices: [...state.notices, { id: notices, tone, content, action }].slice(-MOST_NOTICES) }))
  }

  return {
    setScreen(screen) {
      void get().keepDraft()
      set({ screen, editing: false })
    },
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
      // Links are mended in the order of the document.
      if (get().query.order === 'worst') void get().setQuery({})
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
