import { en } from '../../text/en.ts'
import type { Text, TextKey } from '../../text/index.ts'

/** What a pack of the pattern base is about, in the interface's language; another pack goes by its file. */
export function packName({ id, name }: { readonly id: string; readonly name: string }, t: Text): string {
  const key = `glossary.pack.${id.replace(/^base\//, '')}`
  return key in en ? t(key as TextKey) : name.replace(/\.\w+$/, '')
}
