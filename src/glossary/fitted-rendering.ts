import { readWords } from './english-words.ts'
import { baseForms, inflect } from './word-forms.ts'

/** One form of a rendering, and what stands in its place. */
export interface FittedRendering {
  readonly find: string
  readonly replacement: string
}

/**
 * `wanted` in the place of each form of other renderings: in the plural where the form is one, and with the other article before it where its
 * sound asks for it ("a short board" by "an advantage").
 */
export function fittedRenderings(forms: readonly string[], wanted: string): readonly FittedRendering[] {
  if (wanted === '') return forms.map((find) => ({ find, replacement: '' }))
  return forms.flatMap((form) => {
    if (isPlural(form)) return [{ find: form, replacement: pluralOf(wanted) }]
    const plain = { find: form, replacement: wanted }
    const [before, after] = [articleOf(form), articleOf(wanted)]
    if (before === after) return [plain]
    return [{ find: `${before} ${form}`, replacement: `${after} ${wanted}` }, plain]
  })
}

function articleOf(text: string): 'a' | 'an' {
  return /^[aeio]|^u(?!ni|s)/iu.test(text) ? 'an' : 'a'
}

function isPlural(text: string): boolean {
  const last = readWords(text).at(-1)?.text ?? ''
  return /[^s]s$/u.test(last) && baseForms(last).some((base) => !base.endsWith('s') && base.length < last.length)
}

/** In the plural, where it is not one already and its last word takes one. What goes on with "of" changes before that. */
function pluralOf(text: string): string {
  const [head = '', ...rest] = text.split(/(?=\s(?:of|for|in|on|with|by|to)\s)/u)
  return /(?:s|ing|ware|ment|ance|ence|ity)$/u.test(head) ? text : inflect(head, 'plural') + rest.join('')
}
