/** The two-byte encodings of Chinese that are told apart here, as iconv-lite spells them. */
export type ChineseEncoding = 'gb18030' | 'big5'

/** From 0 to 1: how much of the text beyond ASCII is what people write in that encoding. */
export type ChineseScores = Readonly<Record<ChineseEncoding, number>>

/** Enough to tell; a longer text says the same. */
const SAMPLE = 1 << 16

/**
 * Scores both readings of the bytes. Both standards put the common characters into a first level and the rare ones into a
 * second (GB 2312: rows 16 to 55, bytes B0 to D7; Big5: A440 to C67E), so that a text in its own encoding consists of first-level
 * characters and punctuation almost entirely, and the same bytes in the other encoding do not. One line of text is enough.
 */
export function chineseScores(bytes: Uint8Array): ChineseScores {
  const sample = bytes.subarray(0, SAMPLE)
  return { gb18030: shareOf(sample, gbStep), big5: shareOf(sample, big5Step) }
}

/** What stands at a place: how many bytes it takes, and whether it is a usual character, an unusual one, or none at all. */
interface Step {
  readonly length: number
  readonly kind: 'usual' | 'unusual' | 'invalid'
}

type Stepper = (lead: number, second: number, third: number) => Step

function shareOf(bytes: Uint8Array, stepper: Stepper): number {
  let usual = 0
  let all = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const step = stepper(lead, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    // The sample may end inside a character.
    if (at + step.length > bytes.length) break
    all++
    if (step.kind === 'usual') usual++
    at += step.length
  }
  return all === 0 ? 0 : usual / all
}

function gbStep(lead: number, second: number, third: number): Step {
  if (lead === 0x80 || lead === 0xff) return { length: 1, kind: 'invalid' }
  // Four bytes: everything beyond GBK, the Han of the supplementary planes and emoji among it.
  if (second >= 0x30 && second <= 0x39) return { length: 4, kind: third >= 0x81 && third <= 0xfe ? 'unusual' : 'invalid' }
  if (second < 0x40 || second === 0x7f || second === 0xff) return { length: 1, kind: 'invalid' }
  const punctuation = lead >= 0xa1 && lead <= 0xa3
  const firstLevel = lead >= 0xb0 && lead <= 0xd7
  return { length: 2, kind: second >= 0xa1 && (punctuation || firstLevel) ? 'usual' : 'unusual' }
}

function big5Step(lead: number, second: number): Step {
  const trail = (second >= 0x40 && second <= 0x7e) || (second >= 0xa1 && second <= 0xfe)
  if (lead === 0x80 || lead === 0xff || !trail) return { length: 1, kind: 'invalid' }
  // Up to C67E characters of the first level; A1 to A3 hold punctuation.
  const firstLevel = (lead >= 0xa4 && lead <= 0xc5) || (lead === 0xc6 && second <= 0x7e)
  return { length: 2, kind: firstLevel || (lead >= 0xa1 && lead <= 0xa3) ? 'usual' : 'unusual' }
}
