import { isFunctionWord, readWords, type Word } from '../glossary/index.ts'

/** Words that share so many letters are forms of one word here: discipline, disciplinary. */
const SHARED = 6
/** The words of a rendering may stand this many times as far apart as in the rendering, and some more. */
const SPREAD = 2
const MORE = 4

/** Whether all words of a rendering of two words or more stand near each other in the English, in any order and any form. */
export function isLooselySaid(rendering: string, english: readonly Word[]): boolean {
  const wanted = readWords(rendering).filter(({ text }) => !isFunctionWord(text))
  if (wanted.length < 2) return false
  const places = wanted.map((word) => english.flatMap((other, at) => (isForm(word, other) ? [at] : [])))
  const reach = SPREAD * wanted.length + MORE
  return (places[0] ?? []).some((first) => places.every((list) => list.some((at) => Math.abs(at - first) <= reach)))
}

function isForm(a: Word, b: Word): boolean {
  if (a.bases.some((base) => b.bases.includes(base))) return true
  return (
    a.text.length >= SHARED && b.text.length >= SHARED && a.text.slice(0, SHARED).toLowerCase() === b.text.slice(0, SHARED).toLowerCase()
  )
}
