import type { Word } from '../glossary/index.ts'
import type { Range } from '../model/index.ts'

/** The English that names are looked for in. */
export interface EnglishText {
  readonly text: string
  readonly words: readonly Word[]
}

/** Words with a capital one after another, as a name is written. Places count in the words of the text. */
export interface CapitalRun {
  readonly first: number
  readonly last: number
  readonly range: Range
}

const NOT_NAMES = new Set(
  (
    'mr mrs ms miss dr prof professor president vice premier prime minister chairman chairwoman chairperson chair secretary general director deputy mayor governor ' +
    'commissioner general major captain sir madam lady lord comrade reporter editor judge justice king queen prince princess emperor pope the a an and of in on at for to by with ' +
    'from but he she it they we i you his her its their our my your this that these those as if when while after before since until during through not no yes is are was were ' +
    'be have has had will would can may must do does did january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday party committee central bureau political standing member state council national people republic china chinese beijing english new north south east west so what who how where why ' +
    'there here then also however according only all some many most more one two three first second third last next former senior chief executive officer group company co ltd inc news agency ' +
    'daily network office department ministry university college institute hospital bank fund foundation association city county district province street road village town township congress ' +
    'recently today yesterday tomorrow meanwhile moreover therefore thus although though because since let please go get take make see look say said tell ask man men woman women ' +
    'patient reporters editors correspondent correspondents resident residents citizen citizens villager analyst analysts expert experts coach singer actor actress writer author academician ' +
    'spokesperson spokesman spokeswoman representative researcher doctor lawyer teacher student students worker farmer driver player captain founder owner manager economist premier ' +
    'presidents ministers chairmen directors secretaries members officials attorney senator congressman ambassador envoy consul scholar artist painter poet musician scientist engineer'
  ).split(/\s+/u),
)

/** Whether a word is written with a capital and not one that titles, dates and sentences begin with. */
export function isNameWord(word: Word): boolean {
  return isCapital(word) && /^\p{L}+$/u.test(word.raw) && !NOT_NAMES.has(word.text)
}

/** Whether a word is written with a capital; `text` is the word in lower case. */
export function isCapital({ raw, text }: Word): boolean {
  return raw.charCodeAt(0) !== text.charCodeAt(0)
}

const known = new WeakMap<readonly Word[], readonly CapitalRun[]>()

/** The runs of words that may be names; hyphens and spaces may stand between their words. Several checks ask for those of one text. */
export function capitalRuns(words: readonly Word[], text: string): readonly CapitalRun[] {
  let runs = known.get(words)
  if (runs === undefined) known.set(words, (runs = readRuns(words, text)))
  return runs
}

function readRuns(words: readonly Word[], text: string): readonly CapitalRun[] {
  const runs: CapitalRun[] = []
  for (let first = 0; first < words.length; first++) {
    const word = words[first]
    if (!word || !beginsRun(word, words[first + 1])) continue
    let last = first
    for (let next = words[last + 1]; next?.before === 'none' && continues(next, words[last], text); next = words[last + 1]) last++
    runs.push({ first, last, range: [word.range[0], words[last]?.range[1] ?? word.range[1]] })
    first = last
  }
  return runs
}

/** Surnames that are English words as well. */
const BOTH = new Set(['he', 'she', 'an', 'so', 'you'])

function beginsRun(word: Word, next: Word | undefined): boolean {
  if (isNameWord(word)) return true
  return isCapital(word) && BOTH.has(word.text) && next?.before === 'none' && isNameWord(next)
}

/** "Mei-na" and "Xi'an" are names to their ends; a possessive is not part of a word. */
function continues(next: Word, word: Word | undefined, text: string): boolean {
  if (isNameWord(next)) return true
  return word !== undefined && /^[-'’‐‑]$/u.test(text.slice(word.range[1], next.range[0])) && /^\p{Ll}{2,6}$/u.test(next.raw)
}

/** The letters of words from first to last, run together. */
export function lettersOf(words: readonly Word[], first: number, last: number): string {
  let letters = ''
  for (let at = first; at <= last; at++) letters += plain(words[at]?.text ?? '')
  return letters
}

/** Without accents; `ü` is `v`, as in toneless pinyin. */
export function plain(text: string): string {
  return /^[a-z]*$/u.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/u\u0308/gu, 'v')
        .replace(/đ/gu, 'd')
        .replace(/[^a-z]/gu, '')
}

/** The letters of a name in lower case, without accents. Unlike in `plain`, `ü` is `u`: as it is mostly written where no names are spelled by rule. */
export function runTogether(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
}
