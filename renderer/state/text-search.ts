import { create } from 'zustand'
import type { RowQuery, SearchForm } from '../../src/listing/row-query.ts'

/** Which texts a search box looks through. */
export type SearchPlace = 'both' | 'source' | 'target'

/** What can be asked of every search besides its words. */
export const FORM_SWITCHES = ['caseSensitive', 'wholeWords', 'regex'] as const
export type FormSwitch = (typeof FORM_SWITCHES)[number]

/** Whether the boxes of the two sides were asked for; they are shown too as long as something is searched by them. */
export const useSideSearch = create<{
  readonly asked: boolean
  /** How often a box was emptied by a key: what is typed in it and not searched yet goes too. */
  readonly cleared: number
}>(() => ({ asked: false, cleared: 0 }))

export function formOf({ form = PLAIN }: Pick<RowQuery, 'form'>): SearchForm {
  return form
}

const PLAIN: SearchForm = { regex: false }

/** The words of a box. */
export function searchText(query: RowQuery, place: SearchPlace): string {
  return place === 'both' ? query.text : (query[place]?.text ?? '')
}

/** What changes when a box says something else. All boxes are searched in the same form. */
export function withSearchText(query: RowQuery, place: SearchPlace, text: string): Partial<RowQuery> {
  if (place === 'both') return { text }
  return { [place]: text === '' ? null : { ...formOf(query), text } }
}

export function withSwitch(query: RowQuery, name: FormSwitch): Partial<RowQuery> {
  const before = formOf(query)
  const form: SearchForm = { ...before, [name]: !(before[name] ?? false) }
  const { source, target } = query
  return { form, source: source && { ...form, text: source.text }, target: target && { ...form, text: target.text } }
}

/** Whether the line with the boxes of the two sides has something to show by itself. */
export function usesSides({ source, target, form = PLAIN }: RowQuery): boolean {
  return source !== null || target !== null || FORM_SWITCHES.some((name) => form[name] ?? false)
}

/** What all boxes look for, for a sentence about it. */
export function searchedWords({ source, text, target }: Pick<RowQuery, 'text' | 'source' | 'target'>): string {
  return [text, source?.text ?? '', target?.text ?? ''].filter((words) => words !== '').join(' + ')
}
