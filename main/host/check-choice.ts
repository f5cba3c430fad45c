import type { ChecksView } from '../../src/bridge/index.ts'
import { isRuleOn, MEASURED, RULE_HELP, RULE_MEASURES, RULES, USUAL_PROFILE, valueOf, type CheckProfile } from '../../src/check/index.ts'
import type { Glossary } from '../../src/model/index.ts'

export function packsInUse<T extends Pick<Glossary, 'id'>>(packs: readonly T[], { packsOff }: CheckProfile): readonly T[] {
  return packsOff.length === 0 ? packs : packs.filter(({ id }) => !packsOff.includes(id))
}

/** Every rule and pack with what there is to say of it, and whether it is on. */
export function checksView(packs: readonly Glossary[], choice: CheckProfile, isOwn: boolean): ChecksView {
  return {
    isOwn,
    measured: MEASURED,
    rules: RULES.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      chosenSeverity: choice.severities[rule.id] ?? null,
      parameters: (rule.parameters ?? []).map((one) => ({ ...one, value: valueOf(one, choice.parameters[rule.id]) })),
      title: rule.title,
      description: rule.description,
      finds: RULE_HELP[rule.id]?.finds ?? rule.description,
      misses: RULE_HELP[rule.id]?.misses ?? { en: '', zh: '' },
      precision: RULE_MEASURES[rule.id]?.precision ?? null,
      usual: isRuleOn(rule, USUAL_PROFILE),
      on: isRuleOn(rule, choice),
    })),
    packs: packs.map(({ id, name, concepts }) => ({ id, name, concepts: concepts.length, on: !choice.packsOff.includes(id) })),
  }
}
