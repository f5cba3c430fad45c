import type { KeyboardEvent } from 'react'
import { reviewStore } from '../../../state/store.ts'
import { markStep, type Marked } from './source-mark.ts'
import { rememberSelection } from './selection-memory.ts'

/** Marking words of the Chinese with keys: the page's own selection, so that it serves as one made with the pointer does. */

const CELL = '.row.active [data-side="source"]'

let marked: Marked = { anchor: 0, head: 0 }

/** Takes the keyboard to the Chinese of the row that is stood on, with its first character marked. */
export function focusSource(): void {
  const cell = document.querySelector<HTMLElement>(CELL)
  if (!cell?.querySelector('[data-start]')) return
  cell.focus()
  marked = markStep(cell.textContent, { anchor: 0, head: 0 }, { by: 1, extend: false, unit: 'grapheme' })
  show(cell)
}

/** Whether the keyboard is in the Chinese. */
export function isInSource(): boolean {
  return document.activeElement?.matches(CELL) ?? false
}

/** The arrows mark the next character, with Ctrl the next word, with Shift beyond what is marked. */
export function moveInSource(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
  if (by === null || event.altKey || !isInSource()) return
  event.preventDefault()
  const cell = event.currentTarget
  const unit = event.ctrlKey || event.metaKey ? 'word' : 'grapheme'
  marked = markStep(cell.textContent, marked, { by, extend: event.shiftKey, unit })
  show(cell)
}

function show(cell: HTMLElement): void {
  const [anchor, head] = [placeIn(cell, marked.anchor), placeIn(cell, marked.head)]
  if (!anchor || !head) return
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, head.node, head.offset)
  rememberSelection()
  reviewStore.getState().announce(document.getSelection()?.toString() ?? '')
}

/** The text node that holds a position of the cell's text. */
function placeIn(cell: HTMLElement, position: number): { readonly node: Node; readonly offset: number } | null {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (position <= start + length) return { node, offset: position - start }
    start += length
  }
  return null
}
