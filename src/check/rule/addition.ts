import { message } from '../../model/index.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

/** English without a Chinese counterpart: headlines and by-lines that only one side has, or invented sentences. */
export const additionRule: PairRule = {
  id: 'addition',
  type: 'accuracy/addition',
  severity: 'minor',
  title: { en: 'Only in the English', zh: '译文多出' },
  description: {
    en: 'An English sentence that stands for nothing in the Chinese.',
    zh: '英文有一句在中文里找不到对应内容。',
  },
  check: ({ source, target }) => {
    const range = wholeText(target)
    if (!range || wholeText(source)) return []
    return [ruleFlag(additionRule, { source: null, target: range, message: message('addition') })]
  },
  wording: {
    addition: {
      en: 'Nothing in the Chinese stands for this. Check the link, or whether the English adds it.',
      zh: '中文里没有对应的内容：请核对对齐，或确认译文是否多译。',
    },
  },
}
