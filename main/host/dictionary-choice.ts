import type { DictionarySource } from './dictionary-source.ts'

/** Which dictionaries a person uses, kept with their preferences. */
export interface DictionaryChoice {
  readonly cedict: boolean
  /** In order: the first weighs most. */
  readonly files: readonly { readonly path: string; readonly on: boolean }[]
}

export const CEDICT_ALONE: DictionaryChoice = { cedict: true, files: [] }

/** The dictionaries that are switched on. */
export function chosenSources({ cedict, files }: DictionaryChoice): readonly DictionarySource[] {
  const own = files.filter(({ on }) => on).map(({ path }): DictionarySource => ({ kind: 'file', path }))
  return cedict ? [{ kind: 'cedict' }, ...own] : own
}
