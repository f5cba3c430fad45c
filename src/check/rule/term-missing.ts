import { termsOf, type TermFinding } from '../../glossary/index.ts'
import { message, type Flag } from '../../model/index.ts'
import { isLooselySaid } from '../loose-rendering.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'
import { mayCrossWord } from '../word-border.ts'

/** So many renderings tell a reader what is wanted. */
const MOST_SHOWN = 4

/** A term that a glossary requires, with none of its renderings in the English. */
export const termMissingRule: PairRule = {
  id: 'term-missing',
  type: 'terminology/wrong-term',
  severity: 'minor',
  title: { en: 'Term not used', zh: '未用规定译法' },
  description: {
    en: 'The Chinese holds a term whose English is required, and none of its renderings is there.',
    zh: '中文含有规定译法的术语，英文里却没有任何一种规定译法。',
  },
  check: (reading) =>
    wholeText(reading.target) === null
      ? []
      : reading.terms.flatMap((finding) => {
          if (!finding.entry.concept.required || finding.english.length > 0 || finding.inside) return []
          return missingFlag(finding, reading) ?? []
        }),
  wording: {
    'term-missing': {
      en: 'The glossary renders “{chinese}” as {wanted}; the English has none of it.',
      zh: '术语库规定“{chinese}”译为 {wanted}，译文中没有。',
    },
  },
}

function missingFlag({ entry: { concept }, chinese }: TermFinding, { source, words, lexicon }: PairReading): Flag | null {
  const place = chinese.find(({ inside, range }) => !inside && !mayCrossWord(source, range, lexicon))
  const wanted = [...termsOf(concept, 'preferred'), ...termsOf(concept, 'admitted')]
  if (!place || wanted.some((rendering) => isLooselySaid(rendering, words))) return null
  const shown = wanted.slice(0, MOST_SHOWN).join(' / ') + (wanted.length > MOST_SHOWN ? ' …' : '')
  return ruleFlag(termMissingRule, {
    source: place.range,
    target: null,
    message: message('term-missing', { chinese: place.name, wanted: shown }),
    concept: concept.id,
  })
}
