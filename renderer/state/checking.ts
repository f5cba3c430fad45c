import { create } from 'zustand'
import type { HostEvent } from '../../src/bridge/index.ts'

/** How far a project is being checked anew after a change of what is checked; null while none is. */
export const useChecking = create<{ readonly running: { readonly project: string; readonly share: number } | null }>(() => ({
  running: null,
}))

/** Follows the news of a check. What went wrong with one is the host's to tell: the next one begins anew. */
export function hearChecking({ project, share }: Extract<HostEvent, { kind: 'checking' }>): void {
  useChecking.setState({ running: share < 1 ? { project, share } : null })
}
