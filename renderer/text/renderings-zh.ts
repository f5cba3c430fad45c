import type { renderingsEn } from './renderings-en.ts'
import type { Translated } from './translated.ts'

/** Chinese of the renderings of a term. */
export const renderingsZh: Translated<typeof renderingsEn> = {
  'review.key.renderings': '术语的所有译法',
  'renderings.title': '术语的所有译法',
  'renderings.chinese': '中文术语',
  'renderings.english': '也统计这个英文译法',
  'renderings.add': '添加',
  'renderings.begin': '请输入中文术语，或先在行中选中它。',
  'renderings.looking': '正在查找……',
  'renderings.unused': '没有哪一行含有这个术语。',
  'renderings.named_other': '有 {{number}} 行含此术语',
  'renderings.ways_other': '{{number}} 种译法',
  'renderings.list': '译法',
  'renderings.places_other': '{{number}} 处',
  'renderings.inRows_other': '分布在 {{number}} 行',
  'renderings.status.preferred': '首选',
  'renderings.status.admitted': '可用',
  'renderings.status.deprecated': '禁用',
  'renderings.status.superseded': '已过时',
  'renderings.status.found': '比较各行得出',
  'renderings.without_other': '{{number}} 行没有找到译法',
  'renderings.withoutHint': '如果您在这些行里看到了它的英文，请在上面添加。',
  'renderings.showRows': '含“{{text}}”的行',
  'renderings.goTo': '转到第 {{number}} 行',
  'renderings.more': '再显示 {{number}} 行',
  'renderings.use': '全部用这个译法',
  'renderings.useLabel': '全部用“{{text}}”',
  'renderings.none': '含此术语的各行英文没有共同之处，请添加您看到的译法。',
}
