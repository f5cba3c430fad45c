import type { dictionaryEn } from './dictionary-en.ts'
import type { Translated } from './translated.ts'

/** 词典对话框的中文。 */
export const dictionaryZh: Translated<typeof dictionaryEn> = {
  'dictionaries.title': '词典',
  'dictionaries.open': '词典…',
  'dictionaries.lead': '“对照”借助词典判断哪些句子互为译文。越靠上，分量越重。',
  'dictionaries.together': '合起来认得本项目 {{share}} 的中文词。',
  'dictionaries.none': '没有启用任何词典：对齐的准确度会降低。',
  'dictionaries.list': '词典，按分量从重到轻排列',
  'dictionaries.terms': '术语库和内置词库',
  'dictionaries.termsHint': '始终启用',
  'dictionaries.termCount_other': '{{number}} 条术语',
  'dictionaries.general': '通用词典，随程序提供',
  'dictionaries.entries_other': '{{number}} 个条目',
  'dictionaries.share': '认得 {{share}} 的词',
  'dictionaries.use': '使用 {{name}}',
  'dictionaries.up': '上移 {{name}}',
  'dictionaries.down': '下移 {{name}}',
  'dictionaries.remove': '从列表中移除 {{name}}',
  'dictionaries.removed': '已从列表中移除 {{name}}',
  'dictionaries.moved': '{{name}} 现在排第 {{place}}',
  'dictionaries.skipped_other': '有 {{number}} 行未使用。',
  'dictionaries.skippedMore': '查看前几行',
  'dictionaries.add': '添加词典…',
  'dictionaries.adding': '正在读取 {{name}}…',
  'dictionaries.addHint': 'CEDICT 文本、用制表符分列的表格（中文、英文，可加拼音）或 TBX',
  'dictionaries.added': '已添加 {{name}}',
  'dictionaries.loading': '正在查看词典…',
  'dictionaries.next': '更改从下一次对齐起生效。',
  'dictionaries.attribution':
    'CC-CEDICT 由社区共同编纂，MDBG 发布（cc-cedict.org），许可协议为“知识共享 署名—相同方式共享 4.0”（CC BY-SA 4.0）。“对照”只用它计算，不改动其内容。',
}
