import type { Severity } from '../model/index.ts'
import type { ParameterValues } from './rule-parameter.ts'
import type { RuleCard } from './rule.ts'

/** How rules are wanted otherwise than by default, by id. */
export interface RuleChoice {
  /** Rules that are run although they are off by default. */
  readonly rulesOn?: readonly string[]
  /** Rules that are not run, even where `rulesOn` has them. */
  readonly rulesOff?: readonly string[]
  /** What all flags of a rule weigh, whatever the rule says of each. */
  readonly severities?: Readonly<Record<string, Severity>>
  readonly parameters?: Readonly<Record<string, ParameterValues>>
}

/** Whether a rule is run. */
export function isRuleOn(
  { id, offByDefault }: Pick<RuleCard, 'id' | 'offByDefault'>,
  { rulesOn = [], rulesOff = [] }: RuleChoice,
): boolean {
  return !rulesOff.includes(id) && (!offByDefault || rulesOn.includes(id))
}
