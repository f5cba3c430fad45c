import type { KeyChoice } from '../../src/bridge/key-choice.ts'
import { KEYMAP, keymapOf, type KeyBinding } from './keymap.ts'
import { reviewStore, useReview } from './store.ts'

let made: { readonly choice: KeyChoice; readonly keymap: readonly KeyBinding[] } | null = null

// A host of an earlier version sends no keys.
function keymapFor(choice: KeyChoice | undefined): readonly KeyBinding[] {
  if (!choice) return KEYMAP
  if (made?.choice !== choice) made = { choice, keymap: keymapOf(choice) }
  return made.keymap
}

/** The keys that the reviewer works with. */
export function keymapNow(): readonly KeyBinding[] {
  return keymapFor(reviewStore.getState().preferences.keys)
}

/** The same for a component, which draws itself anew when they change. */
export function useKeymap(): readonly KeyBinding[] {
  return keymapFor(useReview((s) => s.preferences.keys))
}
