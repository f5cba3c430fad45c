import { message } from '../../model/index.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

// Chinese of so many characters takes three to four letters for each in English.
const LONG = 24
const LEAST_LETTERS = 0.9

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
  check: ({ source, target }) => {
    const range = wholeText(source)
    if (!range || (wholeText(target) && !isCutOff(source, target))) return []
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

function isCutOff(source: string, target: string): boolean {
  const characters = source.match(/\p{Script=Han}/gu)?.length ?? 0
  return characters >= LONG && target.trim().length < LEAST_LETTERS * characters
}
