import type { Flag } from '../model/index.ts'
import type { RuleCard } from './rule.ts'

/** What a flag says besides what the card of its rule says. */
export type FlagContent = Pick<Flag, 'source' | 'target' | 'message'> & Partial<Pick<Flag, 'type' | 'severity' | 'suggestions' | 'concept'>>

/** A flag of a rule: of the type and severity of its card where `content` gives no other, and without a suggestion where it gives none. */
export function ruleFlag(rule: Pick<RuleCard, 'id' | 'type' | 'severity'>, content: FlagContent): Flag {
  const { type = rule.type, severity = rule.severity, source, target, message, suggestions = [], concept } = content
  return { rule: rule.id, type, severity, source, target, message, suggestions, ...(concept === undefined ? {} : { concept }) }
}
