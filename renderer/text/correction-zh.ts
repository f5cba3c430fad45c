import type { correctionEn } from './correction-en.ts'
import type { Translated } from './translated.ts'

/** Chinese of what follows from a correction. */
export const correctionZh: Translated<typeof correctionEn> = {
  'review.key.take-correction': '将修改收入术语库',
  'correction.none': '这一行没有被替换的词语。',
  'correction.nowhere': '没有其他行这样翻译“{{chinese}}”。',
}
