import type { checksEn } from './checks-en.ts'
import type { Translated } from './translated.ts'

/** 检查对话框的中文。 */
export const checksZh: Translated<typeof checksEn> = {
  'checks.title': '检查',
  'checks.open': '检查…',
  'checks.loading': '正在读取检查规则…',
  'checks.ofProject': '适用于本项目，立即重新检查；已忽略的标记仍保持忽略。',
  'checks.ofPerson': '适用于今后新建的项目，以及没有单独设置的项目。',
  'checks.reset': '恢复默认',
  'checks.before': '恢复原状',
  'checks.keep': '用于新项目',
  'checks.kept': '今后新建的项目将按此检查。',
  'checks.checking': '正在重新检查…',
  'checks.profile': '方案',
  'checks.profileLead': '以上设置可存为文件，供同事导入，也可用于“duizhao check --profile 文件”。',
  'checks.export': '导出方案…',
  'checks.import': '导入方案…',
  'checks.imported': '已按方案设置检查。',
  'checks.severity': '所有标记的严重程度',
  'checks.severityUsual': '由规则决定',
  'checks.bounds': '{{least}} 到 {{most}}，默认 {{usual}}',
  'checks.answered_other': '{{count}} 处中忽略 {{dismissed}} 处',
  'checks.here': '在本项目中',
  'checks.hereRate':
    '已处理 {{count}} 处，其中忽略 {{dismissed}} 处（{{share}} %），内有 {{wrong}} 处因检查有误；确认为错误 {{confirmed}} 处，已改正 {{corrected}} 处。未处理 {{open}} 处。',
  'checks.rules': '规则',
  'checks.use': '检查：{{name}}',
  'checks.offByDefault': '默认关闭',
  'checks.finds': '能查出',
  'checks.misses': '查不出',
  'checks.right': '准确率',
  'checks.precision': '所标句段中，{{share}} 被人工认定有重大错误（新闻，十个系统；{{date}}），即每 10 个这样的句段约有 {{wrong}} 个没有。',
  'checks.unmeasured': '未测量：在人工标注的文本中没有标记。',
  'checks.packs': '模式库词包',
  'checks.packsLead': '如需修改词包，可用“duizhao packs 名称 -o 文件.tbx”导出，编辑后作为术语库代替原词包使用。',
  'checks.about': '关于此规则',
}
