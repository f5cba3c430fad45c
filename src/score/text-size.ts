/** How much text was evaluated: the rows that a person reviewed. */
export interface TextSize {
  readonly segments: number
  /** Words of the machine English. */
  readonly words: number
  /** Characters of the Chinese without white space, marks and digits included. */
  readonly characters: number
}

/** The two texts of a reviewed row. The machine English counts, not its correction: that is what is evaluated. */
export interface SizedRow {
  readonly source: string
  readonly machine: string
}

const HAN = /\p{Script=Han}/gu
/** Letters and digits, with the marks that join them to one word: `well-known`, `China's`, `1,300`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.,/&@][\p{L}\p{M}\p{N}]+)*/gu

/** The sizes of the rows added up. */
export function textSize(rows: readonly SizedRow[]): TextSize {
  let [words, characters] = [0, 0]
  for (const { source, machine } of rows) {
    words += countWords(machine)
    characters += countCharacters(source)
  }
  return { segments: rows.length, words, characters }
}

/**
 * Words of an English text. What a hyphen, an apostrophe or a point joins is one word; a dash parts two; a mark alone is none. Every Han
 * character that a machine left standing counts as one word, as word processors count it.
 */
export function countWords(english: string): number {
  const han = english.match(HAN)?.length ?? 0
  return han + (english.replace(HAN, ' ').match(WORD)?.length ?? 0)
}

/** Characters of a Chinese text as contracts count them: white space left out, everything else counted, whole code points. */
export function countCharacters(chinese: string): number {
  return chinese.match(/\S/gu)?.length ?? 0
}
