import { message, type Flag, type Range } from '../../model/index.ts'
import { denials, doubleNegation, possibleNegations } from '../sense/chinese-negation.ts'
import { negativeCount, plainNegations, singleNegation } from '../sense/english-negation.ts'
import { isGarbled } from '../garbled.ts'
import { isKnownTerm } from '../known-term.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'
import { pairedSentences, type SentencePair } from '../sense/paired-sentences.ts'

/**
 * A Chinese sentence that says no and English that does not, or the reverse. Only where one side holds nothing at all that could answer the other: English
 * says no in many ways (lack, fail, unless, un-), and Chinese asks back or says 只 and 除.
 */
export const negationRule: PairRule = {
  id: 'negation',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'Negation lost or added', zh: '否定遗漏或误增' },
  description: {
    en: 'The Chinese says no and the English does not, or the English says no and the Chinese does not.',
    zh: '中文是否定句而英文不是，或英文是否定句而中文不是。',
  },
  check: ({ simplified: source, target, terms }) => {
    if (source.trim() === '' || target.trim() === '' || isGarbled(target)) return []
    // Sentences of one pair may be out of step: the pair as a whole has to lack a negation, too.
    const denied = denials(source).length
    const less = denied > 0 && denied > negativeCount(target)
    const said = plainNegations(target).length
    const more = said > 0 && said > possibleNegations(source)
    if (!less && !more) return denied === 0 && said > 0 ? turned(source, target) : []
    const flags = pairedSentences(source, target).flatMap((sentence) => [...(less ? lost(sentence) : []), ...(more ? added(sentence) : [])])
    // 二话没说 denies nothing: what a glossary knows whole is its affair.
    return flags.filter((flag) => !flag.source || !isKnownTerm(flag.source, terms))
  },
  wording: {
    'negation-lost': {
      en: 'The Chinese denies: “{chinese}”. Nothing in the English says no.',
      zh: '中文有否定“{chinese}”，英文没有任何否定的表达。',
    },
    'negation-double': {
      en: '“{chinese}” denies twice and so affirms; the English says “{english}”.',
      zh: '“{chinese}”是双重否定，表示肯定；英文却是“{english}”。',
    },
    'negation-added': {
      en: 'The English denies: “{english}”. Nothing in the Chinese says no.',
      zh: '英文有否定“{english}”，中文没有任何否定的表达。',
    },
  },
}

function lost({ source, target, sourceStart }: SentencePair): readonly Flag[] {
  const [denial] = denials(source)
  if (!denial || negativeCount(target) > 0) return []
  const range: Range = [denial.range[0] + sourceStart, denial.range[1] + sourceStart]
  return [flagOf('negation-lost', { chinese: denial.text }, range, null)]
}

function added({ source, target, targetStart }: SentencePair): readonly Flag[] {
  const [negation] = plainNegations(target)
  if (!negation || possibleNegations(source) > 0) return []
  const range: Range = [negation[0] + targetStart, negation[1] + targetStart]
  return [flagOf('negation-added', { english: target.slice(...negation) }, null, range)]
}

/** 不得不 as "must not". */
function turned(source: string, target: string): readonly Flag[] {
  const double = doubleNegation(source)
  const single = double && singleNegation(target)
  if (!double || !single) return []
  return [flagOf('negation-double', { chinese: double.text, english: target.slice(...single) }, double.range, single)]
}

function flagOf(code: string, values: Readonly<Record<string, string>>, source: Range | null, target: Range | null): Flag {
  return ruleFlag(negationRule, { source, target, message: message(code, values) })
}
