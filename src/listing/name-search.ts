import { foldText } from '../memory/folded-text.ts'

/** Names under a key: a term by its id, say. */
export interface Named {
  readonly key: string
  readonly names: readonly string[]
}

/** Looks for many names in one go: time grows with the text, hardly with the number of names. Texts are folded as `foldText` does. */
export class NameSearch {
  /** By the first code unit. */
  readonly #names = new Map<number, { readonly name: string; readonly key: string }[]>()
  /** Whether a name begins with a code unit. */
  readonly #begins = new Uint8Array(0x10000)

  constructor(named: Iterable<Named>) {
    for (const { key, names } of named)
      for (const name of names.map(foldText)) {
        if (name === '') continue
        const first = name.charCodeAt(0)
        this.#begins[first] = 1
        const known = this.#names.get(first)
        if (known) known.push({ name, key })
        else this.#names.set(first, [{ name, key }])
      }
  }

  /** The keys of the names that stand in a folded text. */
  keysIn(folded: string): ReadonlySet<string> {
    let keys: Set<string> | null = null
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at)
      if (this.#begins[code] === 0) continue
      for (const { name, key } of this.#names.get(code) ?? []) if (folded.startsWith(name, at)) (keys ??= new Set()).add(key)
    }
    return keys ?? NONE
  }
}

const NONE: ReadonlySet<string> = new Set()
