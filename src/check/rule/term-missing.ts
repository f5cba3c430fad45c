import { termsOf } from '../../glossary/index.ts'
import { message, type Flag } from '../../model/index.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

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
  check: ({ terms, target }) =>
    wholeText(target) === null
      ? []
      : terms
          .filter(({ entry, english, inside }) => entry.concept.required && english.length === 0 && !inside)
          .map(({ entry: { concept }, chinese }): Flag => {
            const wanted = [...termsOf(concept, 'preferred'), ...termsOf(concept, 'admitted')]
            return {
              rule: 'term-missing',
              type: 'terminology/wrong-term',
              severity: 'minor',
              source: chinese[0]?.range ?? null,
              target: null,
              message: message('term-missing', { chinese: chinese[0]?.name ?? '', wanted: wanted.join(' / ') }),
              suggestions: [],
              concept: concept.id,
            }
          }),
  wording: {
    'term-missing': {
      en: 'The glossary renders “{chinese}” as {wanted}; the English has none of it.',
      zh: '术语库规定“{chinese}”译为 {wanted}，译文中没有。',
    },
  },
}
