import type { Translated } from './translated.ts'
import type { linkEn } from './link-en.ts'

/** Chinese of what a person says of links in align mode. */
export const linkZh: Translated<typeof linkEn> = {
  'link.doubted': '有人认为这一对应存疑，待查。',
  'link.doubt-gone': '已取消待查。',
  'link.to-review': '待查',
  'link.cleared': '已清除：恢复为自动对齐的结果。',
  'link.pinned': '已定位：这两侧相互对应。',
  'link.pinning-chinese': '已拿起第 {{row}} 行的中文：请到对应英文所在的行按空格键。',
  'link.pinning-english': '已拿起第 {{row}} 行的英文：请到对应中文所在的行按空格键。',
  'review.act.doubt': '标为待查或取消',
  'review.act.clear-link': '清除对应的人工决定',
  'review.act.pinpoint': '定位对应',
  'review.key.doubt': '把对应标为待查，或取消',
  'review.key.clear-link': '清除对这一对应的人工决定',
  'review.key.pinpoint': '把本行中文定位到对应的英文，并重新对齐前后各行',
  'review.key.pin-here': '定位到本行',
  'review.key.previous-doubtful': '上一处存疑或非一对一',
  'review.align.hint.doubt': '待查',
  'review.align.hint.clear-link': '清除',
  'review.align.hint.pinpoint': '定位',
  'review.align.hint.pin-here': '定位到本行',
}
