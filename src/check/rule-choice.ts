import type { RuleCard } from './rule.ts'

/** Which rules are wanted otherwise than by default, by id. */
export interface RuleChoice {
  /** Rules that are run although they are off by default. */
  readonly rulesOn?: readonly string[]
  /** Rules that are not run, even where `rulesOn` has them. */
  readonly rulesOff?: readonly string[]
}

/** Whether a rule is run. */
export function isRuleOn(
  { id, offByDefault }: Pick<RuleCard, 'id' | 'offByDefault'>,
  { rulesOn = [], rulesOff = [] }: RuleChoice,
): boolean {
  return !rulesOff.includes(id) && (!offByDefault || rulesOn.includes(id))
}
