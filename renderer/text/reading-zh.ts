import type { readingEn } from './reading-en.ts'
import type { Translated } from './translated.ts'

/** Chinese of what is marked in the Chinese, and of reading both texts in their flow. */
export const readingZh: Translated<typeof readingEn> = {
  'marks.term.used': '术语“{{chinese}}”，译法符合约定',
  'marks.term.forbidden': '术语“{{chinese}}”，译作“{{english}}”，此译法禁用',
  'marks.term.missing': '术语“{{chinese}}”，译文中没有“{{english}}”',
  'marks.numbers': '译文中也有的数字：{{numbers}}',
}
