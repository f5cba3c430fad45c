import { wordFlag } from '../../../src/check/wording.ts'
import type { Flag, InterfaceLanguage } from '../../../src/model/index.ts'

/** Which language model says so; null for a flag of a rule. */
export function modelOfFlag({ rule, message }: Flag): string | null {
  return rule === 'model-review' ? String(message.values['model'] ?? '') : null
}

/** Why a flag was raised, for those who see beside it which model says so: its name is left out. */
export function wordReasonAlone({ rule, message }: Flag, language: InterfaceLanguage): string {
  if (rule !== 'model-review') return wordFlag(message, language)
  return String(message.values[language === 'zh' ? 'reasonZh' : 'reasonEn'] ?? '')
}

/** What a reason rests on, as an equation or as counts: “1841亿 = 184.1 billion”, “长板: longboards 1, long plates 2”. Null where it rests on nothing of the kind. */
export function evidenceOf({ message: { values } }: Pick<Flag, 'message'>, language: InterfaceLanguage): string | null {
  const { chinese = '', right = '', evidence = '' } = values
  if (chinese === '') return null
  if (right !== '') return `${chinese} = ${right}`
  return evidence === '' ? null : `${chinese}${language === 'zh' ? '：' : ': '}${evidence}`
}
