import type { Side } from '../../../../src/model/index.ts'

/**
 * What was marked last on each side of a row. A page has one selection only, and a term needs one in the Chinese and one
 * in the English.
 */
let memory: {
  readonly rowId: number
  readonly marked: Readonly<Record<Side, string>>
  /** Where each begins in the text of the row, as far as can be told. */
  readonly places: Readonly<Record<Side, number | null>>
} | null = null

const NOTHING: Readonly<Record<Side, string>> = { source: '', target: '' }
const NOWHERE: Readonly<Record<Side, number | null>> = { source: null, target: null }

export function rememberedSelection(rowId: number): Readonly<Record<Side, string>> {
  return memory?.rowId === rowId ? memory.marked : NOTHING
}

/** Where in the row's text what was marked last on a side begins; null where that cannot be told. */
export function rememberedPlace(rowId: number, side: Side): number | null {
  return memory?.rowId === rowId ? memory.places[side] : null
}

/** What was marked has served. */
export function forgetSelection(): void {
  memory = null
}

/** The place of an end of the page's selection in the text of its row. */
function placeOf(node: Node | null, offset: number): number | null {
  const run = node?.parentElement?.closest<HTMLElement>('[data-start]')
  return run && node?.nodeType === Node.TEXT_NODE ? Number(run.dataset['start']) + offset : null
}

/** Remembers what is marked now. */
export function rememberSelection(): void {
  const selection = document.getSelection()
  const node = selection?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  const side = element?.closest<HTMLElement>('[data-side]')?.dataset['side']
  const rowId = Number(element?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? Number.NaN)
  if ((side !== 'source' && side !== 'target') || Number.isNaN(rowId)) return
  const text = selection?.toString() ?? ''
  // A click in the English places the caret there; the Chinese that was marked before is still meant.
  const before = memory?.rowId === rowId ? memory : { marked: NOTHING, places: NOWHERE }
  const ends = [
    placeOf(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
    placeOf(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
  ]
  const place = ends.some((end) => end === null) ? null : Math.min(...ends.map((end) => end ?? 0))
  memory = { rowId, marked: { ...before.marked, [side]: text }, places: { ...before.places, [side]: place } }
}

/** Remembers from now on what is marked with the pointer; what is marked with keys is asked of the editor. Gives back the function that stops it. */
export function rememberSelections(): () => void {
  document.addEventListener('pointerup', rememberSelection)
  return () => document.removeEventListener('pointerup', rememberSelection)
}
