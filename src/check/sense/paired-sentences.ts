/** Sentences of one pair that stand for each other; the starts count in the pair's texts. */
export interface SentencePair {
  readonly source: string
  readonly target: string
  readonly sourceStart: number
  readonly targetStart: number
}

interface Piece {
  readonly text: string
  readonly start: number
}

const CHINESE = /[^。！？；!?;]*(?:[。！？；!?;]+[”’」』》）)]*|$)/gu
const ENGLISH = /.*?(?:[.!?;]+["”’')]*(?=\s|$)|$)/gsu
// Of a bead with more sentences the middle ones may be out of step.
const MOST = 4
/** How much longer than its share a sentence may be. */
const STRETCH = 1.8

/**
 * The sentences of a pair one by one, where both sides have as many and their lengths agree; otherwise the pair as one.
 */
export function pairedSentences(source: string, target: string): readonly SentencePair[] {
  const whole = [{ source, target, sourceStart: 0, targetStart: 0 }]
  const chinese = pieces(source, CHINESE)
  const english = pieces(target, ENGLISH)
  if (chinese.length !== english.length || chinese.length < 2 || chinese.length > MOST) return whole
  const pairs = chinese.map((piece, index) => ({
    source: piece.text,
    target: english[index]?.text ?? '',
    sourceStart: piece.start,
    targetStart: english[index]?.start ?? 0,
  }))
  const ratio = target.length / source.length
  return pairs.every((pair) => agrees(pair.target.length / pair.source.length / ratio)) ? pairs : whole
}

function agrees(ratio: number): boolean {
  return ratio < STRETCH && ratio > 1 / STRETCH
}

function pieces(text: string, pattern: RegExp): readonly Piece[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
