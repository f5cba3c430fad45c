import { message } from '../../model/index.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

/** Chinese without an English counterpart. */
export const omissionRule: PairRule = {
  id: 'omission',
  type: 'accuracy/omission',
  severity: 'major',
  title: { en: 'Not translated', zh: '漏译' },
  description: { en: 'A Chinese sentence that the English leaves out.', zh: '中文有一句在英文里没有译出。' },
  check: ({ source, target }) => {
    const range = wholeText(source)
    if (!range || wholeText(target)) return []
    return [
      {
        rule: 'omission',
        type: 'accuracy/omission',
        severity: 'major',
        source: range,
        target: null,
        message: message('omission'),
        suggestions: [],
      },
    ]
  },
  wording: {
    omission: {
      en: 'The English leaves this out. Check the link, or translate it.',
      zh: '英文没有译出这部分：请核对对齐，或补译。',
    },
  },
}
