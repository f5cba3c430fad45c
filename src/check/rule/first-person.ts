import { message } from '../../model/index.ts'
import { firstPerson, mayHaveSpeaker, namesSpeaker } from '../sense/first-person.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import { valueOf, type RuleParameter } from '../rule-parameter.ts'
import type { DocumentRule, Observation } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

/** The key under which the pairs of a document tell whether it has a speaker. */
const SPEAKER = 'speaker'
const NAMED = 'named'
const SILENT = 'silent'
/** Of fewer pairs one cannot tell that nobody speaks. */
const LEAST_PAIRS: RuleParameter = {
  id: 'rows',
  title: {
    en: 'Rows that a document must have before it can be said that nobody speaks in it',
    zh: '文档至少有多少行，才能断定全文没有说话人',
  },
  usual: 5,
  least: 1,
  most: 1000,
  step: 1,
}

/**
 * "I" or "we" in a report in which nobody says 我: Chinese leaves subjects out, and machines make the writer the one who hopes, must or attended.
 */
export const firstPersonRule: DocumentRule = {
  id: 'first-person',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'I and we added', zh: '误增第一人称' },
  description: {
    en: 'The English speaks as “I” or “we” where the Chinese leaves the subject out, in a document that never says 我.',
    zh: '中文省略主语，英文却补上 I 或 we，而全文并无“我”“我们”。',
  },
  parameters: [LEAST_PAIRS],
  observe,
  judge: (_key, tally, own) => (!tally.has(NAMED) && (tally.get(SILENT) ?? 0) >= valueOf(LEAST_PAIRS, own) ? 'report' : ''),
  flag: ({ source, target, detail = {} }, verdict) =>
    verdict === 'report' ? ruleFlag(firstPersonRule, { source, target, message: message('first-person', detail) }) : null,
  wording: {
    'first-person': {
      en: 'The English has “{english}”, but nobody speaks here: this document never says 我. Who does it in the Chinese?',
      zh: '英文用了“{english}”，但全文并无“我”“我们”：请核对中文省略的主语是谁。',
    },
  },
}

function observe({ simplified: source, target }: PairReading): readonly Observation[] {
  if (wholeText(source) === null || wholeText(target) === null) return []
  const value = namesSpeaker(source) ? NAMED : SILENT
  const english = value === SILENT && !mayHaveSpeaker(source) ? firstPerson(target) : null
  const detail = english ? { detail: { english: target.slice(...english) } } : {}
  return [{ key: SPEAKER, value, subject: english !== null, source: null, target: english, ...detail }]
}
