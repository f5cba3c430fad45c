import { wordAlignReason } from '../../../src/align/wording.ts'
import { wordFlag } from '../../../src/check/wording.ts'
import type { InterfaceLanguage, Message } from '../../../src/model/index.ts'

/** Why a flag was raised, in the language of the interface. */
export function wordReasonOfFlag(message: Message, language: InterfaceLanguage): string {
  return orCode(message, () => wordFlag(message, language))
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
