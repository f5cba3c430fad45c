import type { compareEn } from './compare-en.ts'
import type { Translated } from './translated.ts'

/** Chinese of comparing two machine translations. */
export const compareZh: Translated<typeof compareEn> = {
  'review.key.compare': '与另一译文比较',
  'compare.title': '比较两份机器译文',
  'compare.lead': '请选择 {{source}} 的另一份英文译文。程序将其句子与各行并列，并以同样的规则检查两份译文。',
  'compare.choose': '选择另一份英文…',
  'compare.another': '换一个文件…',
  'compare.working': '正在并列两份译文',
  'compare.unlike': '相符度 {{percent}} %：{{name}} 是这个文本的译文吗？',
  'compare.differ_other': '{{all}} 行中有 {{number}} 行不同',
  'compare.distance': '由第一份改为第二份需改动 {{percent}} % 的词',
  'compare.summary': '两份译文的数据',
  'compare.critical': '致命问题',
  'compare.major': '严重问题',
  'compare.minor': '轻微问题',
  'compare.better': '问题较少的行',
  'compare.hter': '改为已确认英文的改动（{{number}} 行）',
  'compare.percent': '{{percent}} %',
  'compare.only': '只看不同的行',
  'compare.rows': '两份译文的各行',
  'compare.none': '没有不同的行。',
  'compare.nothing': '（无）',
  'compare.rowNumber': '第 {{number}} 行',
  'compare.extra': '仅第二份有',
  'compare.spans': '跨第 {{from}} 至 {{to}} 行：请先合并再采用。',
  'compare.take': '本行采用第二份',
  'compare.taken': '已采用',
  'compare.took': '第 {{number}} 行已采用第二份译文。',
  'compare.undone': '第 {{number}} 行已恢复原来的英文。',
  'compare.keys': '↑ ↓ 选行 · N 下一处不同 · Enter 采用第二份 · Ctrl+Z 撤销',
}
