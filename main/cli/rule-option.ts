import { InvalidArgumentError, type Command } from 'commander'
import { RULES } from '../../src/check/index.ts'
import { collect } from './input.ts'

/** Which rules are run beside, or instead of, those that are on unless one asks. */
export interface RuleOptions {
  readonly ruleOn: readonly string[]
  readonly ruleOff: readonly string[]
}

/** Adds `--rule-on` and `--rule-off` to a command. */
export function withRuleOptions(command: Command): Command {
  return command
    .option('--rule-on <id>', 'run a rule that is off by default; may be given several times (see "duizhao rules")', ruleId, [])
    .option('--rule-off <id>', 'leave out a rule; may be given several times', ruleId, [])
}

function ruleId(value: string, before: readonly string[]): readonly string[] {
  if (!RULES.some(({ id }) => id === value)) throw new InvalidArgumentError(`The rules are ${RULES.map(({ id }) => id).join(', ')}.`)
  return collect(value, before)
}
