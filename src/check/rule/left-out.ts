import { message, type Flag, type Message } from '../../model/index.ts'
import type { FoundGap } from '../counterpart/gap-evidence.ts'
import { findLeftOut, observeLeftOut } from '../counterpart/left-out-evidence.ts'
import { judgeRate } from '../counterpart/rate.ts'
import { quoted } from '../quoted.ts'
import { ruleFlag } from '../rule-flag.ts'
import { valueOf, type RuleParameter } from '../rule-parameter.ts'
import type { DocumentRule, RuleCard } from '../rule.ts'

/** A phrase has this many characters. */
const PHRASE = 4
/** How sure a flag has to be, as the logarithm of a likelihood ratio: a single word is oftener put in a way that no dictionary tells. */
const LEAST_WEIGHT = { phrase: 2.5, word: 3.5 }
/** The same for the rule that also asks about what is doubtful. */
const LEAST_DOUBTFUL: RuleParameter = {
  id: 'weight',
  title: { en: 'How sure a flag has to be: the higher, the fewer flags', zh: '标记所需的把握：越高，标记越少' },
  usual: 1.5,
  least: 0.5,
  most: 3.5,
  step: 0.1,
}
/** In the message. */
const LONGEST_QUOTED = 40

const SHARED = { type: 'accuracy/omission', observe: observeLeftOut, judge: judgeRate, flag: () => null } as const

/** A phrase or clause of the Chinese of which nothing is in the English. */
export const leftOutRule: DocumentRule = {
  ...SHARED,
  id: 'left-out',
  severity: 'major',
  title: { en: 'Part left out', zh: '漏译部分内容' },
  description: {
    en: 'A phrase or clause of the Chinese that nothing in the English stands for, by the dictionary and by how the document renders its words elsewhere.',
    zh: '中文里的短语或分句，英文没有任何对应内容（依据词典，以及本文档其他地方对这些词的译法）。',
  },
  flagTogether: (observations, verdictOn) => {
    const found = findLeftOut(observations, verdictOn)
    return found && isSure(found) ? [flagOf(found, leftOutRule)] : []
  },
  wording: {
    'left-out': { en: '“{chinese}”: nothing in the English says it.', zh: '“{chinese}”：英文里没有对应的内容。' },
    'left-out-usual': {
      en: '“{chinese}”: nothing in the English says it; for “{word}” the document elsewhere has “{usual}” ({times} times).',
      zh: '“{chinese}”：英文里没有对应的内容；本文档其他地方把“{word}”译作“{usual}”（{times} 次）。',
    },
    'left-out-regular': {
      en: '“{chinese}”: nothing in the English says it; elsewhere the document renders “{word}” ({said} of {times} times).',
      zh: '“{chinese}”：英文里没有对应的内容；本文档其他地方译出了“{word}”（{times} 次中有 {said} 次）。',
    },
  },
}

/** The same with less evidence, single words too: for a reviewer who would rather look once too often. */
export const leftOutWordRule: DocumentRule = {
  ...SHARED,
  id: 'left-out-word',
  severity: 'minor',
  offByDefault: true,
  title: { en: 'Word perhaps left out', zh: '可能漏译词语' },
  description: {
    en: 'A Chinese word or phrase that may be left out: the dictionary finds no English for it. About every second flag is a free rendering.',
    zh: '可能漏译的中文词语：词典在英文里找不到对应。约半数是意译，并非漏译。',
  },
  parameters: [LEAST_DOUBTFUL],
  flagTogether: (observations, verdictOn, own) => {
    const found = findLeftOut(observations, verdictOn)
    return found && !isSure(found) && found.weight >= valueOf(LEAST_DOUBTFUL, own) ? [flagOf(found, leftOutWordRule)] : []
  },
  wording: {},
}

function isSure({ weight, text }: FoundGap): boolean {
  return weight >= (text.length >= PHRASE ? LEAST_WEIGHT.phrase : LEAST_WEIGHT.word)
}

function flagOf({ range, text, words }: FoundGap, rule: RuleCard): Flag {
  return ruleFlag(rule, { source: range, target: null, message: reasonFor(quoted(text, LONGEST_QUOTED), words) })
}

/** The reason, with what the document does elsewhere where that is telling. */
function reasonFor(chinese: string, words: FoundGap['words']): Message {
  const [taught] = words.filter(({ usual }) => usual !== null)
  if (taught?.usual) return message('left-out-usual', { chinese, word: taught.word, usual: taught.usual.text, times: taught.usual.times })
  const regular = words.find(({ elsewhere }) => elsewhere.said > 1 && elsewhere.said > elsewhere.unsaid)
  if (!regular) return message('left-out', { chinese })
  const { said, unsaid } = regular.elsewhere
  return message('left-out-regular', { chinese, word: regular.word, said, times: said + unsaid })
}
