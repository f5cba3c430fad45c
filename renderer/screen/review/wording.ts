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
