import type { Side } from '../../../src/model/index.ts'

/**
 * What was marked last on each side of a row. A page has one selection only, and a term needs one in the Chinese and one
 * in the English.
 */
let memory: { readonly rowId: number; readonly marked: Readonly<Record<Side, string>> } | null = null

const NOTHING: Readonly<Record<Side, string>> = { source: '', target: '' }

export function rememberedSelection(rowId: number): Readonly<Record<Side, string>> {
  return memory?.rowId === rowId ? memory.marked : NOTHING
}

/** Remembers from now on what is marked with the pointer; what is marked with keys is asked of the editor. Gives back the function that stops it. */
export function rememberSelections(): () => void {
  const remember = () => {
    const selection = document.getSelection()
    const node = selection?.anchorNode
    const element = node instanceof Element ? node : node?.parentElement
    const side = element?.closest<HTMLElement>('[data-side]')?.dataset['side']
    const rowId = Number(element?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? Number.NaN)
    if ((side !== 'source' && side !== 'target') || Number.isNaN(rowId)) return
    const text = selection?.toString() ?? ''
    // A click in the English places the caret there; the Chinese that was marked before is still meant.
    const before = memory?.rowId === rowId ? memory.marked : NOTHING
    memory = { rowId, marked: { ...before, [side]: text } }
  }
  document.addEventListener('pointerup', remember)
  return () => document.removeEventListener('pointerup', remember)
}
