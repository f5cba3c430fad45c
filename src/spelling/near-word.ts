/** Letters that a dropped or wrong letter may be; accents are not written in the dictionaries. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Every word that one slip of the keyboard away from a lower-case word `has` knows: a letter too few, too many, another one, or two that changed places. */
export function oneSlipAway(word: string, has: (word: string) => boolean): readonly string[] {
  const found = new Set<string>()
  const take = (other: string) => {
    if (other !== word && has(other)) found.add(other)
  }
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    for (const letter of LETTERS) {
      take(head + letter + tail)
      if (tail !== '') take(head + letter + tail.slice(1))
    }
    if (tail !== '') take(head + tail.slice(1))
    if (tail.length > 1) take(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
  }
  return [...found]
}

/** What slips cost: two letters that changed places and one that was doubled or not are the likeliest, vowels are taken for each other. */
const COST = { swap: 0.6, double: 0.5, vowel: 0.7, other: 1 } as const
const VOWEL = new Set('aeiouy')

/**
 * How far two words are from each other in slips of the keyboard (Damerau and Levenshtein, with the costs above); `most` or more where it is more than that.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)]
      let cost = Math.min(
        (row[j - 1] ?? most) + (x === y ? 0 : VOWEL.has(x) && VOWEL.has(y) ? COST.vowel : COST.other),
        (row[j] ?? most) + (x === a.charAt(i - 2) || x === b.charAt(j - 1) ? COST.double : COST.other),
        (next[j - 1] ?? most) + (y === b.charAt(j - 2) || y === a.charAt(i - 1) ? COST.double : COST.other),
      )
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y && x !== y)
        cost = Math.min(cost, (before[j - 2] ?? most) + COST.swap)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least >= most) return most
    ;[before, row] = [row, next]
  }
  return Math.min(most, row[b.length] ?? most)
}

/** The letters of a lower-case word as bits: words that share few cannot be near. */
export function letterBits(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97
    if (letter >= 0 && letter < 26) bits |= 1 << letter
  }
  return bits
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
