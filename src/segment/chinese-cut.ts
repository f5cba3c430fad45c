import { endsEnglish, type Cut } from './english-cut.ts'

/** Who spoke, behind a quotation; with a colon it opens the next one. */
const SPEECH = /^[^。！？!?，,：:]{0,12}(?:说道|说|道|问道|问|答道|答|喊道|喊|叫道|笑道|回答|表示|指出|强调|坦言)(?:[，。,]|$)/
const GOES_ON = /^[，、；：,;:）)》】的地得之等与和及这那]/

/** Whether a sentence of Chinese ends at a place that was proposed. */
export function endsChinese(cut: Cut): boolean {
  const { left, right } = cut
  if (/^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])[.．)）、]+$/.test(left)) return false
  if (/[.!?]$/.test(left) && /[A-Za-z0-9][.!?]+$/.test(left)) return endsEnglish(cut) && !(left.endsWith('.') && !cut.apart)
  if (/[0-9０-９][．.]$/.test(left) && /^[0-9０-９]/.test(right)) return false
  // 「关心．信心．决心」: a middle dot typed as a full stop.
  if (/(?:^|[．])[^。！？．]{1,4}．$/.test(left)) return false
  const quoted = /[”’」』"]$/.test(left)
  if (quoted && (GOES_ON.test(right) || SPEECH.test(right.slice(0, 24)))) return false
  return !/^[，、；：,;]/.test(right)
}

const ODD_STOP = /｡|(?<=[\p{Script=Han}”」』）)])\.(?=[\p{Script=Han}“「『《"]|$)/gu
const QUOTED_STOP = /[。！？!?…](?=[”’」』])/gu

/** Ends that the library passes over: the half-width full stop of katakana fonts, a Latin one between two characters, the last stop of a quotation. */
export function moreChineseCuts(block: string): readonly number[] {
  return [ODD_STOP, QUOTED_STOP].flatMap((pattern) => [...block.matchAll(pattern)].map((stop) => stop.index + 1))
}
