import { fill, type InterfaceLanguage, type Message, type Wording } from '../model/index.ts'

/** Every problem that this folder answers with. */
export const SCORE_WORDING: Readonly<Record<string, Wording>> = {
  'score.profile-misfit': {
    en: 'This is not a score profile: the value at "{path}" does not fit ({fault}).',
    zh: '评分方案无效：“{path}”处的值不符合要求（{fault}）。',
  },
}

/** A message of this folder in words; a code that is not ours comes back as it is, so that a gap is seen. */
export function wordScore(message: Message, language: InterfaceLanguage): string {
  const wording = Object.hasOwn(SCORE_WORDING, message.code) ? SCORE_WORDING[message.code] : undefined
  return wording === undefined ? message.code : fill(wording[language], message.values)
}
