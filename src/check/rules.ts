import type { DocumentRule, PairRule, RuleCard } from './rule.ts'
import { additionRule } from './rule/addition.ts'
import { omissionRule } from './rule/omission.ts'

/** The rules that need nothing but the pair. */
export const PAIR_RULES: readonly PairRule[] = [additionRule, omissionRule]

/** The rules that weigh a pair against its document. */
export const DOCUMENT_RULES: readonly DocumentRule[] = []

/** Every rule, as people see it. */
export const RULES: readonly RuleCard[] = [...PAIR_RULES, ...DOCUMENT_RULES].map(({ id, type, severity, title, description }) => ({
  id,
  type,
  severity,
  title,
  description,
}))
