import { wordAlignReason } from '../../../src/align/wording.ts'
import { wordFlag } from '../../../src/check/wording.ts'
import type { Flag, InterfaceLanguage, Message } from '../../../src/model/index.ts'

/** Why a flag was raised, in the language of the interface. */
export function wordReasonOfFlag(message: Message, language: InterfaceLanguage): string {
  return orCode(message, () => wordFlag(message, language))
}

/** Which language model says so; null for a flag of a rule. */
export function modelOfFlag({ rule, message }: Flag): string | null {
  return rule === 'model-review' ? String(message.values['model'] ?? '') : null
}

/** Why a flag was raised, for those who see beside it which model says so: its name is left out. */
export function wordReasonAlone({ rule, message }: Flag, language: InterfaceLanguage): string {
  if (rule !== 'model-review') return wordReasonOfFlag(message, language)
  return String(message.values[language === 'zh' ? 'reasonZh' : 'reasonEn'] ?? '')
}

/** Why a link is doubtful, in the language of the interface. */
export function wordReason(message: Message, language: InterfaceLanguage): string {
  return orCode(message, () => wordAlignReason(message, language))
}

/** The wording, or the bare code where a project was made by another version of the program, whose rules this one does not know. */
function orCode({ code }: Message, word: () => string): string {
  try {
    return word()
  } catch (reason) {
    if (reason instanceof RangeError) return code
    throw reason
  }
}
