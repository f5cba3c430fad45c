import { reviewStore } from '../../../state/store.ts'

/** Opens the list of pairs with the keyboard in it, or closes it; `giveBack` then hands the keyboard back. */
export function toggleDrawer(giveBack: () => void): void {
  const { drawer, setDrawer } = reviewStore.getState()
  setDrawer(!drawer)
  // After the list is drawn, or gone.
  requestAnimationFrame(drawer ? giveBack : focusDrawer)
}

function focusDrawer(): void {
  document.querySelector<HTMLElement>('[data-pairs] [aria-current="true"]')?.focus()
}
