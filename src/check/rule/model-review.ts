import { message, type Flag, type ModelFinding } from '../../model/index.ts'
import { findingPlace } from '../ai/finding-place.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

/** What a language model said of the pair, where the reviewer had one asked. */
export const modelReviewRule: PairRule = {
  id: 'model-review',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'AI reviewer', zh: 'AI 审校' },
  description: {
    en: 'An error that a language model reports. It may be wrong: it is a hint, not a finding of a rule. Only where one was asked.',
    zh: '语言模型报告的错误，可能有误，仅供参考，并非规则的判断；只在请求过模型时出现。',
  },
  check: (reading) => (reading.pair.findings ?? []).flatMap((finding) => flagOf(reading, finding) ?? []),
  wording: {
    'model-review': { en: '{model}: {reasonEn}', zh: '{model}：{reasonZh}' },
  },
}

/** Words that the model did not copy from the pair are made up: then there is no flag. */
function flagOf({ source, target }: PairReading, finding: ModelFinding): Flag | null {
  const place = findingPlace(finding, { source, target })
  if (!place) return null
  const better = finding.better.trim()
  return ruleFlag(modelReviewRule, {
    type: finding.type,
    severity: finding.severity,
    ...place,
    message: message('model-review', { model: finding.model, reasonEn: finding.reason.en, reasonZh: finding.reason.zh }),
    suggestions: place.target && better !== '' && better !== finding.english.trim() ? [{ text: better }] : [],
  })
}
