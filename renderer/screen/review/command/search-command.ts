import { reviewStore } from '../../../state/store.ts'
import { searchText, useSideSearch, withSearchText, withSwitch, type FormSwitch, type SearchPlace } from '../../../state/text-search.ts'

/** Goes to a search box. Those of the two sides come when they are asked for. */
export function focusSearch(place: SearchPlace): void {
  const there = fieldOf(place)
  if (there) return goInto(there)
  useSideSearch.setState({ asked: true })
  requestAnimationFrame(() => goInto(fieldOf(place)))
}

/** Switches how all boxes are searched, and shows that it is so. */
export function turnSwitch(name: FormSwitch): void {
  const { query, setQuery } = reviewStore.getState()
  useSideSearch.setState({ asked: true })
  void setQuery(withSwitch(query, name))
}

/** Puts the boxes of the two sides away, with what they look for. */
export function leaveSides(): void {
  useSideSearch.setState({ asked: false })
  void reviewStore.getState().setQuery({ source: null, target: null, form: { regex: false } })
}

/** The box that has the keyboard. */
export function searchPlace(): SearchPlace | null {
  const place = document.activeElement?.getAttribute('data-search') ?? null
  return place === 'both' || place === 'source' || place === 'target' ? place : null
}

/** Empties a box; false where it is empty already. */
export function clearSearch(place: SearchPlace): boolean {
  const { query, setQuery } = reviewStore.getState()
  const field = fieldOf(place)
  if (searchText(query, place) === '' && (field?.value ?? '') === '') return false
  useSideSearch.setState(({ cleared }) => ({ cleared: cleared + 1 }))
  void setQuery(withSearchText(query, place, ''))
  return true
}

function fieldOf(place: SearchPlace): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`[data-search="${place}"]`)
}

function goInto(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
