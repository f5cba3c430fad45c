import { message } from '../../model/index.ts'
import { ruleFlag } from '../rule-flag.ts'
import { valueOf, type ParameterValues, type RuleParameter } from '../rule-parameter.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

// Chinese of so many characters takes three to four letters for each in English.
const LONG: RuleParameter = {
  id: 'characters',
  title: { en: 'Chinese characters that a sentence must have to be judged by its length', zh: '按长度判断的句子至少有多少汉字' },
  usual: 24,
  least: 8,
  most: 200,
  step: 1,
}
const LEAST_LETTERS: RuleParameter = {
  id: 'letters',
  title: { en: 'English letters for each Chinese character below which most is left out', zh: '每个汉字对应的英文字母少于多少算漏译' },
  usual: 0.9,
  least: 0.1,
  most: 3,
  step: 0.1,
}

/** Chinese without an English counterpart, or with English that is too short by far: the sentence was cut off. */
export const omissionRule: PairRule = {
  id: 'omission',
  type: 'accuracy/omission',
  severity: 'major',
  title: { en: 'Not translated', zh: '漏译' },
  description: {
    en: 'A Chinese sentence that the English leaves out, wholly or for the most part.',
    zh: '中文有一句在英文里没有译出，或大部分没有译出。',
  },
  parameters: [LONG, LEAST_LETTERS],
  check: ({ source, target }, own) => {
    const range = wholeText(source)
    if (!range || (wholeText(target) && !isCutOff(source, target, own))) return []
    return [ruleFlag(omissionRule, { source: range, target: null, message: message(wholeText(target) ? 'omission-most' : 'omission') })]
  },
  wording: {
    'omission-most': {
      en: 'The English is far too short for this: most of it is left out.',
      zh: '译文远短于原文，大部分内容没有译出。',
    },
    omission: {
      en: 'The English leaves this out. Check the link, or translate it.',
      zh: '英文没有译出这部分：请核对对齐，或补译。',
    },
  },
}

function isCutOff(source: string, target: string, own?: ParameterValues): boolean {
  const characters = source.match(/\p{Script=Han}/gu)?.length ?? 0
  return characters >= valueOf(LONG, own) && target.trim().length < valueOf(LEAST_LETTERS, own) * characters
}
