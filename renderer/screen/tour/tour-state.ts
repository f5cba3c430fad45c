import { create } from 'zustand'
import type { CommandName } from '../../state/keymap.ts'
import { reviewStore } from '../../state/store.ts'
import type { TextKey } from '../../text/index.ts'

type TourKey = Extract<CommandName, Named extends `tour.key.${infer Name}` ? Name : never>
type Named = Extract<TextKey, `tour.key.${string}`>

/** A step of the tour: what it is called, the real thing that it stands beside, and the keys that it names. */
export interface TourStep {
  readonly name: 'rows' | 'flags' | 'fix' | 'confirm' | 'filters' | 'align' | 'help'
  /** Where it points, the first that is there. */
  readonly at: readonly string[]
  readonly keys: readonly TourKey[]
}

export const TOUR: readonly TourStep[] = [
  { name: 'rows', at: ['[role="row"][aria-selected="true"]', '[data-grid]'], keys: ['next-row', 'previous-row'] },
  { name: 'flags', at: ['.side', '[role="row"] .flag', '[data-grid]'], keys: ['next-flagged'] },
  { name: 'fix', at: ['.offers', '[aria-selected="true"] [data-side="target"]', '[data-grid]'], keys: ['take-1', 'edit'] },
  { name: 'confirm', at: ['.key-hints', '[role="row"][aria-selected="true"]', '[data-grid]'], keys: ['confirm', 'approve'] },
  { name: 'filters', at: ['.filters', '[data-grid]'], keys: ['find'] },
  { name: 'align', at: ['[role="row"][aria-selected="true"]', '[data-grid]'], keys: ['align-mode'] },
  { name: 'help', at: ['[role="banner"]', '.top', '[data-grid]'], keys: ['palette', 'shortcuts'] },
]

/** Which step is shown, from 0; null while there is no tour. */
export const useTour = create<{ readonly step: number | null }>(() => ({ step: null }))

/** Begins the tour, which then counts as seen: it comes by itself once only. */
export function startTour(): void {
  useTour.setState({ step: 0 })
  const { preferences, setPreferences } = reviewStore.getState()
  if (!preferences.toured) void setPreferences({ toured: true })
}

/** Goes `by` steps on, or back where it is negative. Beyond the last step the tour is over. */
export function stepTour(by: 1 | -1): void {
  const { step } = useTour.getState()
  if (step === null) return
  const next = Math.max(0, step + by)
  useTour.setState({ step: next < TOUR.length ? next : null })
}

export function endTour(): void {
  useTour.setState({ step: null })
}
