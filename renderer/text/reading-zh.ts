import type { readingEn } from './reading-en.ts'
import type { Translated } from './translated.ts'

/** Chinese of what is marked in the Chinese, and of reading both texts in their flow. */
export const readingZh: Translated<typeof readingEn> = {
  'marks.term.used': '术语“{{chinese}}”，译法符合约定',
  'marks.term.forbidden': '术语“{{chinese}}”，译作“{{english}}”，此译法禁用',
  'marks.term.missing': '术语“{{chinese}}”，译文中没有“{{english}}”',
  'marks.numbers': '译文中也有的数字：{{numbers}}',
  'marks.insert': '插入到译文光标处',
  'marks.inserted': '已插入“{{text}}”。',
  'review.key.read': '通读双语全文',
  'review.key.focus-source': '到本行中文；按住 Shift 用方向键选词',
  'review.key.focus-target': '到本行译文',
  'reading.title': '通读',
  'reading.place': '第 {{number}} 行，共 {{total}} 行',
  'reading.edit': '编辑本行',
  'reading.back': '返回逐行校对',
  'reading.at': '第 {{number}} 行。{{source}} {{target}}',
}
