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

  'review.key.fill-repetitions': '用本行译文填充重复句',
  'review.act.fill': '已填充重复句',
  'review.act.unfill': '已撤回填充',
  'fill.filled_other': '已用此译文填充 {{count}} 个重复句，待确认。',
  'fill.undo': '撤销',
  'fill.undone': '重复句已恢复机器译文。',
  'fill.fillable_other': '还有 {{count}} 个重复句是机器译文。',
  'fill.fill': '填充',
  'fill.none': '本行没有可填充的重复句（仍为机器译文的）。',
  'preferences.repetitions': '确认一行后，其重复句',
  'preferences.repetitions.fill': '填充',
  'preferences.repetitions.ask': '询问',
  'preferences.repetitions.leave': '不变',
}
