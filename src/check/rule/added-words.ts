import { message, type Flag } from '../../model/index.ts'
import { findAdded, observeAdded } from '../counterpart/added-evidence.ts'
import type { FoundGap } from '../counterpart/gap-evidence.ts'
import { judgeRate } from '../counterpart/rate.ts'
import { quoted } from '../quoted.ts'
import { ruleFlag } from '../rule-flag.ts'
import { valueOf, type RuleParameter } from '../rule-parameter.ts'
import type { DocumentRule } from '../rule.ts'

/** How sure a flag has to be, as the logarithm of a likelihood ratio. */
const LEAST_WEIGHT: RuleParameter = {
  id: 'weight',
  title: { en: 'How sure a flag has to be: the higher, the fewer flags', zh: '标记所需的把握：越高，标记越少' },
  usual: 6,
  least: 1,
  most: 20,
  step: 0.5,
}
/** In the message. */
const LONGEST_QUOTED = 80

/** A phrase of the English that nothing in the Chinese stands for. */
export const addedWordsRule: DocumentRule = {
  id: 'added-words',
  type: 'accuracy/addition',
  severity: 'major',
  title: { en: 'Part without a source', zh: '译文多出部分内容' },
  description: {
    en: 'A phrase of the English that nothing in the Chinese stands for, by the dictionary and by what the document’s other sentences have.',
    zh: '英文里的短语，中文没有任何对应内容（依据词典和本文档其他句子）。',
  },
  parameters: [LEAST_WEIGHT],
  observe: observeAdded,
  judge: judgeRate,
  flag: () => null,
  flagTogether: (observations, verdictOn, own) => {
    const found = findAdded(observations, verdictOn)
    return found && found.weight >= valueOf(LEAST_WEIGHT, own) ? [flagOf(found)] : []
  },
  wording: {
    'added-words': { en: '“{english}”: nothing in the Chinese says it.', zh: '“{english}”：中文里没有对应的内容。' },
  },
}

function flagOf({ range, text }: FoundGap): Flag {
  return ruleFlag(addedWordsRule, {
    source: null,
    target: range,
    message: message('added-words', { english: quoted(text, LONGEST_QUOTED) }),
  })
}
