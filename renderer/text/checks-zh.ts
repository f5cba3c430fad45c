import type { checksEn } from './checks-en.ts'
import type { Translated } from './translated.ts'

/** 检查对话框的中文。 */
export const checksZh: Translated<typeof checksEn> = {
  'checks.title': '检查',
  'checks.open': '检查…',
  'checks.loading': '正在读取检查规则…',
  'checks.atOnce': '当前审校立即重新检查，其他已打开的在继续时检查；已忽略的标记仍保持忽略。',
  'checks.reset': '恢复默认',
  'checks.rules': '规则',
  'checks.use': '检查：{{name}}',
  'checks.offByDefault': '默认关闭',
  'checks.finds': '能查出',
  'checks.misses': '查不出',
  'checks.right': '准确率',
  'checks.precision': '所标句段中，{{share}} 被人工认定有重大错误（新闻，十个系统；{{date}}）。',
  'checks.unmeasured': '未测量：在人工标注的文本中没有标记。',
  'checks.packs': '模式库词包',
  'checks.packsLead': '如需修改词包，可用“duizhao packs 名称 -o 文件.tbx”导出，编辑后作为术语库代替原词包使用。',
  'checks.about': '关于此规则',
}
