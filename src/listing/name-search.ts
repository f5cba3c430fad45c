import { foldText } from '../memory/folded-text.ts'

/** Names under a key: a term by its id, say. */
export interface Named {
  readonly key: string
  readonly names: readonly string[]
}

/** Looks for many names in one go: time grows with the text, hardly with the number of names. Texts are folded as `foldText` does. */
export class NameSearch {
  /** By the first character. */
  readonly #names = new Map<string, { readonly name: string; readonly key: string }[]>()

  constructor(named: Iterable<Named>) {
    for (const { key, names } of named)
      for (const name of names.map(foldText)) {
        const known = this.#names.get(name.charAt(0))
        if (known) known.push({ name, key })
        else if (name !== '') this.#names.set(name.charAt(0), [{ name, key }])
      }
  }

  /** The keys of the names that stand in a folded text. */
  keysIn(folded: string): ReadonlySet<string> {
    const keys = new Set<string>()
    for (let at = 0; at < folded.length; at++)
      for (const { name, key } of this.#names.get(folded.charAt(at)) ?? []) if (folded.startsWith(name, at)) keys.add(key)
    return keys
  }
}
