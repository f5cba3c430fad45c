import { message, type Flag, type Severity } from '../../model/index.ts'
import { balancedRange } from '../balanced-range.ts'
import { findLeftOut, observeLeftOut, type LeftOut } from '../counterpart/left-out-evidence.ts'
import { judgeRate } from '../counterpart/rate.ts'
import type { DocumentRule } from '../rule.ts'

const LEAST_WEIGHT = 0.8

/** A phrase or clause of the Chinese of which nothing is in the English. */
export const leftOutRule: DocumentRule = {
  id: 'left-out',
  offByDefault: true,
  type: 'accuracy/omission',
  severity: 'major',
  title: { en: 'Part left out', zh: '漏译部分内容' },
  description: {
    en: 'A phrase or clause of the Chinese that nothing in the English stands for, by the dictionary and by how the document renders its words elsewhere.',
    zh: '中文里的短语或分句在英文里找不到对应内容（依据词典和本文档其他地方的译法）。',
  },
  observe: observeLeftOut,
  judge: judgeRate,
  flag: () => null,
  flagTogether: (observations, verdictOn) => {
    const found = findLeftOut(observations, verdictOn)
    return found && found.weight >= LEAST_WEIGHT ? [flagOf(found)] : []
  },
  wording: {
    'left-out': { en: '“{chinese}”: nothing in the English says it.', zh: '“{chinese}”在英文里没有对应的内容。' },
  },
}

function flagOf({ range, weight, text }: LeftOut): Flag {
  const severity: Severity = 'major'
  return {
    rule: 'left-out',
    type: 'accuracy/omission',
    severity,
    source: range,
    target: null,
    message: message('left-out', { chinese: text, weight }),
    suggestions: [],
  }
}
