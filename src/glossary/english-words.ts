import type { Range } from '../model/index.ts'
import { baseForms } from './word-forms.ts'

/** What stands between a word and the one before it, the strongest thing first: end of sentence, other punctuation, nothing much. */
export type Gap = 'stop' | 'comma' | 'none'

/** One word of an English text. A possessive ending is not part of it: `country's` is the word `country`. */
export interface Word {
  /** As written. */
  readonly raw: string
  /** In lower case. */
  readonly text: string
  readonly bases: readonly string[]
  readonly range: Range
  readonly before: Gap
}

/** A contraction is one word, and a name with an apostrophe before a vowel: Xi'an, Chang'e, O'Hara. */
const WORD = /[\p{L}\p{N}]+(?:['’](?:(?:t|re|ve|ll|d|m)(?![\p{L}\p{N}])|[aeoAEOH]\p{L}+|e(?!\p{L})))?/gu
const INNER_APOSTROPHE = /(?<=\p{L})['’](?=[aeoh]\p{L})/gu
const STOP = /[.!?;:。！？；：]/u
const COMMA = /[,()[\]（），、—–/&+]|--/u
const POSSESSIVE = /^['’]s(?![\p{L}\p{N}])/u

/** The words of `text` in order. Hyphens, quotation marks and white space only separate. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    if (raw === 's' && POSSESSIVE.test(text.slice(match.index - 1)) && match.index === end + 1) {
      end = match.index + 1
      continue
    }
    const { lower, bases } = formOf(raw)
    words.push({
      raw,
      text: lower,
      bases,
      range: [match.index, match.index + raw.length],
      before: words.length === 0 ? 'stop' : gapOf(text.slice(end, match.index)),
    })
    end = match.index + raw.length
  }
  return words
}

interface WordForm {
  readonly lower: string
  readonly bases: readonly string[]
}

const MOST_KEPT = 50_000
const forms = new Map<string, WordForm>()

/** A word as written to what it is, looked up but once: a text says most of its words again and again. */
function formOf(raw: string): WordForm {
  const known = forms.get(raw)
  if (known) return known
  if (forms.size >= MOST_KEPT) forms.clear()
  // Xian is written for Xi'an as well.
  const lower = raw.toLowerCase().replace(INNER_APOSTROPHE, '')
  const form = { lower, bases: baseForms(lower) }
  forms.set(raw, form)
  return form
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'none'
  if (STOP.test(between)) return 'stop'
  return COMMA.test(between) ? 'comma' : 'none'
}

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those my your his her its our their some any all each every both such no and or but nor so as of to in on at by for with from into ' +
    'onto over under up down out off about than then be am is are was were been being do does did have has had will would shall should can could may might must ' +
    'we i you he she it they them us who whom which what when where why how not also very more most one'
  ).split(' '),
)

/** Whether a word in lower case carries grammar rather than meaning. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

const DETERMINERS = new Set('a an the this that these those my your his her its our their some any'.split(' '))

/** Whether a word in lower case is an article, a demonstrative or a possessive. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word)
}
