/** Sounds that transliteration does not keep apart, as a bit each. */
const SOUNDS: Readonly<Record<string, number>> = {
  b: 1,
  p: 1,
  f: 1,
  v: 1,
  w: 1 | 64,
  d: 2,
  t: 2,
  g: 4,
  k: 4,
  h: 4 | 32,
  c: 4 | 8,
  q: 4,
  x: 4 | 8,
  j: 4 | 8 | 64,
  s: 8,
  z: 8,
  l: 16,
  r: 16,
  m: 128,
  n: 256,
  y: 64 | 4,
}
/** The initials of pinyin stand for more: 希 is `he` and `si`, 杰 is `je`. */
const INITIALS: Readonly<Record<string, number>> = {
  b: 1,
  p: 1,
  f: 1 | 4,
  w: 1 | 64,
  v: 1,
  d: 2,
  t: 2,
  g: 4,
  k: 4,
  h: 4 | 1,
  j: 4 | 8 | 64 | 2,
  q: 4 | 8 | 2,
  x: 4 | 8 | 64,
  zh: 8 | 4 | 2,
  ch: 8 | 4 | 2,
  sh: 8,
  z: 8,
  c: 8 | 2,
  s: 8 | 2,
  l: 16,
  r: 16 | 64 | 8,
  m: 128,
  n: 256 | 16,
  y: 64 | 4,
}

/**
 * Whether an English word may be what the syllables write by sound: their initials come in it in order, the first one at its beginning. A rough
 * test that lets much pass: 马克龙 (`ma ke long`) and "Macron".
 */
export function mayTransliterate(syllables: readonly string[], word: string): boolean {
  const sounds = Array.from(word, (letter) => SOUNDS[letter] ?? 0).filter((sound) => sound !== 0)
  const wanted = syllables
    .map((syllable) => INITIALS[/^(?:zh|ch|sh|[^aeiou])/u.exec(syllable)?.[0] ?? ''] ?? 0)
    .filter((sound) => sound !== 0)
  const [first, ...rest] = wanted
  if (first === undefined || sounds.length === 0) return false
  const vowelFirst = /^[aeiou]/u.test(word) && (first & 64) !== 0
  if (!vowelFirst && ((sounds[0] ?? 0) & first) === 0) return false
  let at = vowelFirst ? 0 : 1
  for (const sound of rest) {
    while (at < sounds.length && ((sounds[at] ?? 0) & sound) === 0) at++
    if (at++ >= sounds.length) return false
  }
  return true
}

/**
 * The consonants of a word by class of sound, doubled ones once: what is left of a name on its way through another script. The `j`, `q` and `x` of
 * pinyin are told as given: they write both k and s of other languages.
 */
export function skeletonOf(letters: string, jqx: 's' | 'g' = 's'): string {
  return letters
    .replace(/[jqx]/gu, jqx)
    .replace(/zh|ch|sh|[zcs]/gu, 's')
    .replace(/[bpfvw]/gu, 'b')
    .replace(/[dt]/gu, 'd')
    .replace(/[gkh]/gu, 'g')
    .replace(/[lr]/gu, 'l')
    .replace(/[aeiouy]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}
