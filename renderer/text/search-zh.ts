import type { Translated } from './translated.ts'
import type { searchEn } from './search-en.ts'

/** 按语言查找与项目筛选器的中文。 */
export const searchZh: Translated<typeof searchEn> = {
  'search.sides': '按语言分别查找',
  'search.source': '在中文中查找',
  'search.target': '在英文中查找',
  'search.form': '查找方式',
  'search.form.caseSensitive': '区分大小写',
  'search.form.wholeWords': '全词匹配',
  'search.form.regex': '正则表达式',
  'search.none': '没有符合“{{query}}”的行。',
  'search.leave': '关闭分语言查找',
  'review.key.find-source': '在中文中查找',
  'review.key.find-target': '在英文中查找',
  'review.key.find-case': '查找：区分大小写（开/关）',
  'review.key.find-words': '查找：全词匹配（开/关）',
  'review.key.find-regex': '查找：正则表达式（开/关）',
}
