/** Stands for any number: a character of private use, which no text that is read has. */
const PLACE = '\uf8f0'
/** Numbers in figures. Chinese numerals stay words: 一 is in too many that count nothing. */
const NUMBER = /\d+(?:[.,:]\d+)*/gu

/** A folded text with its numbers taken out, as translators compare sentences: what differs in numbers alone is the same sentence. */
export interface Skeleton {
  readonly text: string
  readonly numbers: readonly string[]
}

export function skeletonOf(folded: string): Skeleton {
  const numbers = folded.match(NUMBER)
  return numbers === null ? { text: folded, numbers: [] } : { text: folded.replace(NUMBER, PLACE), numbers }
}

export function sameNumbers(a: Skeleton, b: Skeleton): boolean {
  return a.numbers.length === b.numbers.length && a.numbers.every((number, at) => number === b.numbers[at])
}
