import type { Lexicon } from '../../lexicon/index.ts'
import { capitalRuns, isCapital, lettersOf, plain, type CapitalRun, type EnglishText } from '../english-name.ts'
import type { ExpectedName } from './expected-name.ts'
import { syllableCount } from '../sound/pinyin.ts'
import { distance } from '../sound/similarity.ts'
import { SourceSound } from '../sound/source-sound.ts'
import { isFrequentSurname } from '../sound/surname-sound.ts'

/** A run of capitals that no name of the Chinese accounts for. */
export interface FreeRun extends CapitalRun {
  readonly letters: string
  /** Its words that cannot be pinyin. */
  readonly foreign: readonly string[]
}

/** What a run is to a person: the name or enough of it, a wrong name, what may be a wrong name, or something else. */
export type RunVerdict = 'names' | 'wrong' | 'maybe' | 'other'

/** Words in a name, surname and given name together. */
const MOST_WORDS = 4
const NOT_PERSONS = new Set([
  'hongkong',
  'danang',
  'hanoi',
  'taipei',
  'xinhua',
  'kuomintang',
  'shanghai',
  'tiananmen',
  'chinatown',
  'huawei',
  'yuan',
  'dalai',
  'lama',
  'beidou',
  'taobao',
  'tencent',
])

/** The names of an English text, as the Chinese beside it accounts for them. */
export class EnglishNames {
  readonly english: EnglishText
  readonly #sound: SourceSound
  readonly #lexicon: Lexicon
  readonly #taken = new Set<number>()
  /** Places of the words with a capital, by their first letter. */
  readonly #capitals: readonly { readonly at: number; readonly letter: string }[]
  #runs: readonly FreeRun[] | null = null

  constructor(source: string, english: EnglishText, lexicon: Lexicon) {
    this.english = english
    this.#sound = new SourceSound(source, lexicon)
    this.#lexicon = lexicon
    this.#capitals = english.words.flatMap((word, at) => (isCapital(word) ? [{ at, letter: plain(word.text).charAt(0) }] : []))
  }

  /** Whether surname and given name stand together, in either order; their words are free no longer. */
  takeWhole(way: ExpectedName): boolean {
    if (way.given.length === 0) return false
    const { words } = this.english
    const initials = new Set([...way.surname, ...way.given].map((spelling) => spelling.charAt(0)))
    let found = false
    for (const { at, letter } of this.#capitals) {
      if (!initials.has(letter)) continue
      for (let last = at; last < Math.min(words.length, at + MOST_WORDS); last++) {
        const word = words[last]
        if (!word || (last > at && word.before === 'stop')) break
        const order = wholeOrder(lettersOf(words, at, last), way)
        // In "Yonggang, the founder" the article is no surname.
        if (order === null || (order === 'given-first' && last > at && (!isCapital(word) || word.before !== 'none'))) continue
        for (let place = at; place <= last; place++) this.#taken.add(place)
        found = true
      }
    }
    return found
  }

  /** Runs without the words that whole names were found in. To be asked for when all of those are taken. */
  free(): readonly FreeRun[] {
    return (this.#runs ??= this.#readRuns())
  }

  #readRuns(): readonly FreeRun[] {
    const { words, text } = this.english
    return capitalRuns(words, text)
      .filter(({ first, last }) => {
        for (let at = first; at <= last; at++) if (this.#taken.has(at)) return false
        return true
      })
      .map((run) => ({
        ...run,
        letters: lettersOf(words, run.first, run.last),
        foreign: this.#plainWords(run).filter((word) => syllableCount(word) === 0),
      }))
  }

  /** Whether the Chinese has characters that read as the run does. */
  isSpelled(run: FreeRun): boolean {
    return this.#sound.spells(run.letters)
  }

  verdict(run: FreeRun, way: ExpectedName): RunVerdict {
    const words = this.#plainWords(run)
    for (const spelling of way.given)
      if (spelling.length > 3 && run.letters.includes(spelling)) return this.#hasOtherSurname(words, spelling, way) ? 'wrong' : 'names'
    const place = words.findIndex((word) => way.surname.includes(word))
    if (place >= 0) return this.#besideSurname(run, words, place, way)
    if (way.mandarin.includes(run.letters)) return 'wrong'
    if (way.abroad.includes(words[0] ?? '') && words.slice(1).some((word) => syllableCount(word) === 0)) return 'names'
    if (this.#sound.spells(run.letters) || NOT_PERSONS.has(run.letters)) return 'other'
    return way.tongue === 'chinese' ? this.#asChinese(words) : words.length > 1 ? 'maybe' : 'other'
  }

  /** "Yang Yonggang" for 郑永刚: the given name behind the surname of somebody else. */
  #hasOtherSurname(words: readonly string[], given: string, { tongue, surname }: ExpectedName): boolean {
    if (tongue !== 'chinese') return false
    for (let at = 1; at < words.length; at++) {
      const family = words[at - 1] ?? ''
      if (words.slice(at).join('') === given) return isFrequentSurname(family, this.#lexicon) && !surname.includes(family)
    }
    return false
  }

  /** The surname is there: alone, before a romanisation of another kind, or after an English first name it will do. */
  #besideSurname(run: FreeRun, words: readonly string[], place: number, way: ExpectedName): RunVerdict {
    const rest = words.filter((_, at) => at !== place)
    if (rest.length === 0) return 'names'
    if (way.tongue !== 'chinese') return way.given.length === 0 || place > 0 ? 'names' : 'wrong'
    if (!way.pinyinSurname.includes(words[place] ?? '')) return 'names'
    if (run.foreign.length > 0) return place === 0 && isMisspelled(rest.join(''), way) ? 'wrong' : 'names'
    if (this.#sound.spells(run.letters) && !isCut(run.letters, way)) return 'other'
    return rest.length > 1 && this.#isHyphenated(run) ? 'names' : 'wrong'
  }

  #isHyphenated(run: FreeRun): boolean {
    return this.english.text.slice(...run.range).includes('-')
  }

  /** A surname with one to three syllables more, or a frequent surname alone. */
  #asChinese(words: readonly string[]): RunVerdict {
    const counts = words.map(syllableCount)
    const sum = counts.reduce((total, count) => total + count, 0)
    const surname = [words[0], words.at(-1)].some((word) => isFrequentSurname(word ?? '', this.#lexicon))
    if (counts.every((count) => count > 0) && sum <= 4) {
      if (words.length > 1) return surname ? 'wrong' : 'maybe'
      return surname ? 'wrong' : sum > 1 ? 'maybe' : 'other'
    }
    return words.length === 2 && surname ? 'maybe' : 'other'
  }

  #plainWords(run: CapitalRun): readonly string[] {
    return this.english.words.slice(run.first, run.last + 1).map(({ text }) => plain(text))
  }
}

/** Letters by which a long given name may differ and be meant all the same. */
const SLIP = 1
const SHORTEST_GIVEN = 5

/** Whether letters that are no pinyin are the given name with a slip: "Yuxig" for Yuxin. */
function isMisspelled(letters: string, { given }: ExpectedName): boolean {
  return given.some((name) => name.length >= SHORTEST_GIVEN && name !== letters && distance(name, letters) <= SLIP)
}

/** Whether letters are the name without its end: "Xia Li" for 夏立言. */
function isCut(letters: string, { pinyinSurname, given }: ExpectedName): boolean {
  return pinyinSurname.some((family) => letters.startsWith(family) && given.some((name) => name.startsWith(letters.slice(family.length))))
}

function wholeOrder(letters: string, { surname, given }: ExpectedName): 'surname-first' | 'given-first' | null {
  for (const family of surname) {
    if (letters.startsWith(family) && given.includes(letters.slice(family.length))) return 'surname-first'
    if (letters.endsWith(family) && given.includes(letters.slice(0, -family.length))) return 'given-first'
  }
  return null
}
