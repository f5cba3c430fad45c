import { foldChinese, readWords, type TermFinding } from '../../glossary/index.ts'
import { holds, message } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { chineseQuotations, englishQuotations, type Quotation } from '../sense/quotations.ts'
import { judgeRenderings, readVerdict, shareWord, stemKey } from '../sense/renderings.ts'
import { ruleFlag } from '../rule-flag.ts'
import { valueOf, type ParameterValues, type RuleParameter } from '../rule-parameter.ts'
import type { DocumentRule, Observation } from '../rule.ts'

/** A quotation of more characters than this is speech, not a name. */
const LONGEST_NAME: RuleParameter = {
  id: 'characters',
  title: { en: 'Characters in quotation marks up to which they are taken for a name', zh: '引号内不超过多少字算名称' },
  usual: 12,
  least: 2,
  most: 40,
  step: 1,
}
/** The same in English words. */
const MOST_WORDS = 8

/** One Chinese name in quotation marks with several renderings in one document; the less frequent ones are flagged. */
export const inconsistentRule: DocumentRule = {
  id: 'inconsistent',
  type: 'terminology/inconsistent',
  severity: 'minor',
  title: { en: 'Several renderings', zh: '译名不统一' },
  description: {
    en: 'The same Chinese name in quotation marks is rendered in another way elsewhere in the document.',
    zh: '同一个带引号的中文名称，在本文档其他地方译法不同。',
  },
  parameters: [LONGEST_NAME],
  observe: quotedObservations,
  judge: (_key, tally) => judgeRenderings(tally),
  flag: ({ source, target, value, detail }, verdict) => {
    const judged = readVerdict(verdict)
    if (!judged || judged.own.includes(stemKey(value))) return null
    // Quotations are matched by their order, which the English may change: without a common word they may be two things.
    if (detail?.paired === 'by order' && !shareWord(stemKey(value), stemKey(judged.main))) return null
    return ruleFlag(inconsistentRule, {
      source,
      target,
      message: message('inconsistent', { chinese: detail?.chinese ?? '', english: value, evidence: judged.evidence }),
      suggestions: [{ text: judged.main }],
    })
  },
  wording: {
    inconsistent: {
      en: '“{chinese}” is rendered in several ways in this document: {evidence}.',
      zh: '“{chinese}”在本文档中有多种译法：{evidence}。',
    },
  },
}

/** Names in quotation marks that the English has in quotation marks as well. */
function quotedObservations({ source, target, terms }: PairReading, own?: ParameterValues): readonly Observation[] {
  if (!/[”」』》]/u.test(source)) return []
  const chinese = chineseQuotations(source)
  const english = englishQuotations(target)
  if (chinese.length !== english.length) return []
  return chinese.flatMap((quotation, index) => {
    const rendering = english[index]
    if (!rendering || !isName(quotation, own) || isKnown(quotation, terms)) return []
    const value = rendering.text.replace(/[\s.,;:!?]+$/u, '').trim()
    const detail = { chinese: quotation.text, paired: chinese.length === 1 ? 'alone' : 'by order' }
    return stemKey(value) === '' || readWords(value).length > MOST_WORDS
      ? []
      : [
          {
            key: foldChinese(quotation.text).text,
            value,
            subject: true,
            source: quotation.range,
            target: rendering.range,
            detail,
          },
        ]
  })
}

function isName({ text }: Quotation, own: ParameterValues | undefined): boolean {
  return text.length <= valueOf(LONGEST_NAME, own) && /^[\p{Script=Han}\d\w·+-]{2,}$/u.test(text) && /\p{Script=Han}{2}/u.test(text)
}

function isKnown({ range }: Quotation, terms: readonly TermFinding[]): boolean {
  return terms.some(({ chinese, english }) => english.some(({ accepted }) => accepted) && chinese.some((name) => holds(name.range, range)))
}
