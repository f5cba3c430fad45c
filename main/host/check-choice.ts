import type { ChecksView } from '../../src/bridge/index.ts'
import { isRuleOn, MEASURED, RULE_HELP, RULE_MEASURES, RULES, type RuleChoice } from '../../src/check/index.ts'
import type { Glossary } from '../../src/model/index.ts'

/** Which rules and packs one person wants: what is not named is as the program has it. */
export interface CheckChoice extends Required<RuleChoice> {
  readonly packsOff: readonly string[]
}

/** Everything that is on unless one says otherwise. */
export const USUAL_CHECKS: CheckChoice = { rulesOn: [], rulesOff: [], packsOff: [] }

export function packsInUse<T extends Pick<Glossary, 'id'>>(packs: readonly T[], { packsOff }: CheckChoice): readonly T[] {
  return packsOff.length === 0 ? packs : packs.filter(({ id }) => !packsOff.includes(id))
}

/** Every rule and pack with what there is to say of it, and whether it is on. */
export function checksView(packs: readonly Glossary[], choice: CheckChoice): ChecksView {
  return {
    measured: MEASURED,
    rules: RULES.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      title: rule.title,
      description: rule.description,
      finds: RULE_HELP[rule.id]?.finds ?? rule.description,
      misses: RULE_HELP[rule.id]?.misses ?? { en: '', zh: '' },
      precision: RULE_MEASURES[rule.id]?.precision ?? null,
      usual: isRuleOn(rule, USUAL_CHECKS),
      on: isRuleOn(rule, choice),
    })),
    packs: packs.map(({ id, name, concepts }) => ({ id, name, concepts: concepts.length, on: !choice.packsOff.includes(id) })),
  }
}
