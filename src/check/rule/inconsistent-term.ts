import type { TermFinding } from '../../glossary/index.ts'
import { message } from '../../model/index.ts'
import { judgeRenderings, readVerdict, stemKey } from '../sense/renderings.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { DocumentRule, Observation } from '../rule.ts'

/**
 * One term of a glossary with several accepted renderings in one document; the less frequent ones are flagged. Off by
 * default: where a glossary accepts several renderings, good translators use several.
 */
export const inconsistentTermRule: DocumentRule = {
  id: 'inconsistent-term',
  type: 'terminology/inconsistent',
  severity: 'minor',
  offByDefault: true,
  title: { en: 'Term rendered in several ways', zh: '术语译法不统一' },
  description: {
    en: 'A term of a glossary is rendered in another accepted way elsewhere in the document. For texts that must use one rendering for one term, such as contracts and standards.',
    zh: '术语库中的同一术语，在本文档其他地方用了另一种可用译法。适用于合同、标准等一词一译的文本。',
  },
  observe: ({ terms }) => terms.flatMap((finding) => termObservations(finding)),
  judge: (_key, tally) => judgeRenderings(tally),
  flag: ({ source, target, value, detail, concept = '' }, verdict) => {
    const judged = readVerdict(verdict)
    if (!judged || judged.own.includes(stemKey(value))) return null
    return ruleFlag(inconsistentTermRule, {
      source,
      target,
      message: message('inconsistent-term', { chinese: detail?.chinese ?? '', english: value, evidence: judged.evidence }),
      suggestions: [{ text: judged.main }],
      concept,
    })
  },
  wording: {
    'inconsistent-term': {
      en: 'The term “{chinese}” is rendered in several ways in this document: {evidence}.',
      zh: '术语“{chinese}”在本文档中有多种译法：{evidence}。',
    },
  },
}

/** Accepted renderings of a glossary term, where it is plain which Chinese they stand for. */
function termObservations({ entry, chinese, english, inside }: TermFinding): readonly Observation[] {
  const accepted = english.filter((sighting) => sighting.accepted && !isAcronym(sighting.term.text))
  const distinct = new Set(accepted.map(({ term }) => term.text))
  if (inside || distinct.size === 0 || distinct.size > chinese.length) return []
  return accepted.slice(0, chinese.length).map(({ term, match }, index) => ({
    key: `${entry.glossary} ${entry.concept.id}`,
    value: term.text,
    subject: true,
    source: chinese[index]?.range ?? null,
    target: match.range,
    detail: { chinese: chinese[index]?.name ?? '' },
    concept: entry.concept.id,
  }))
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(text)
}
