import { useCallback, useSyncExternalStore } from 'react'
import type { Range } from '../../src/model/index.ts'
import { reviewStore } from './store.ts'

/**
 * The misspelled words of rows in sight. The host is asked in batches, a moment after rows have come to rest, and one batch after another: neither typing nor
 * scrolling waits for it. Answers are kept under the text that they are about, so that one that comes late is never shown on another text.
 */

const NONE: readonly Range[] = []
/** Milliseconds that rows stay in sight before they are asked about. */
const REST = 200
/** Rows that one call asks about. */
const BATCH = 60
/** Texts that are remembered. */
const MOST_KEPT = 4000

interface Answer {
  readonly ranges: readonly Range[]
  /** What was known when it was asked for. */
  readonly turn: number
}

interface Watched {
  readonly id: number
  readonly text: string
  readonly listeners: Set<() => void>
}

const answers = new Map<string, Answer>()
const watched = new Map<string, Watched>()
/** Grows when something changes that answers depend on. */
let turn = 0
let timer: ReturnType<typeof setTimeout> | null = null
let asking = false

function keyOf(id: number, text: string): string {
  return `${reviewStore.getState().pair} ${id} ${text}`
}

/** The misspelled words of a row's English, as far as they are known. */
export function spellingOf(id: number, text: string): readonly Range[] {
  if (reviewStore.getState().preferences.spelling === 'off') return NONE
  return answers.get(keyOf(id, text))?.ranges ?? NONE
}

/** Has a row's English looked at while it is in sight, and hears when its marks may have changed. The function given back ends it. */
export function watchSpelling(id: number, text: string, listener: () => void): () => void {
  const key = keyOf(id, text)
  const one = watched.get(key) ?? { id, text, listeners: new Set<() => void>() }
  watched.set(key, one)
  one.listeners.add(listener)
  if (answers.get(key)?.turn !== turn) soon()
  return () => {
    one.listeners.delete(listener)
    if (one.listeners.size === 0 && watched.get(key) === one) watched.delete(key)
  }
}

/** The misspelled words of a row's English, asked for at once where they are not known. */
export async function spellNow(id: number, text: string): Promise<readonly Range[]> {
  const key = keyOf(id, text)
  if (answers.get(key)?.turn !== turn) await ask([{ key, id, text }])
  return spellingOf(id, text)
}

/** The misspelled words of a row in the page. */
export function useSpelling(id: number, text: string): readonly Range[] {
  const subscribe = useCallback((listener: () => void) => watchSpelling(id, text, listener), [id, text])
  return useSyncExternalStore(subscribe, () => spellingOf(id, text))
}

function soon(): void {
  timer ??= setTimeout(() => {
    timer = null
    void askNext()
  }, REST)
}

async function askNext(): Promise<void> {
  const open = [...watched].filter(([key]) => answers.get(key)?.turn !== turn).slice(0, BATCH)
  if (asking || open.length === 0) return
  asking = true
  const done = await ask(open.map(([key, { id, text }]) => ({ key, id, text })))
  asking = false
  // After a failure the next row that comes into sight tries again.
  if (done) soon()
}

/** Whether the host has answered. */
async function ask(rows: readonly { readonly key: string; readonly id: number; readonly text: string }[]): Promise<boolean> {
  const { project, pair, preferences, ask: call } = reviewStore.getState()
  if (!project || preferences.spelling === 'off') return false
  const asked = turn
  const found = await call('spell', { project: project.id, pair, rows: rows.map(({ id, text }) => ({ id, text })) }, true)
  if (!found) return false
  if (answers.size > MOST_KEPT) answers.clear()
  for (const [at, { key }] of rows.entries()) {
    const before = answers.get(key)
    if (before && before.turn > asked) continue
    const ranges = found[at] ?? NONE
    answers.set(key, { ranges: same(before?.ranges, ranges) ? (before?.ranges ?? NONE) : ranges, turn: asked })
    for (const listener of watched.get(key)?.listeners ?? []) listener()
  }
  return true
}

/** Marks that stay what they were are not drawn anew. */
function same(a: readonly Range[] | undefined, b: readonly Range[]): boolean {
  return a !== undefined && a.length === b.length && a.every((range, at) => range[0] === b[at]?.[0] && range[1] === b[at]?.[1])
}

/** Another project or another choice: what is known of texts is out of date. What is marked stays until the host has answered. */
reviewStore.subscribe((now, before) => {
  const { project, pair, preferences } = now
  const moved = project?.id !== before.project?.id || pair !== before.pair
  const learned = project?.terms !== before.project?.terms || project?.words !== before.project?.words
  if (!moved && !learned && preferences.spelling === before.preferences.spelling) return
  turn++
  if (project?.id !== before.project?.id) answers.clear()
  for (const { listeners } of watched.values()) for (const listener of listeners) listener()
  soon()
})
