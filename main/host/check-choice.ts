import type { ChecksView } from '../../src/bridge/index.ts'
import { MEASURED, RULE_HELP, RULE_MEASURES, RULES } from '../../src/check/index.ts'
import type { Glossary } from '../../src/model/index.ts'

/** Which rules and packs one person wants: what is not named is as the program has it. */
export interface CheckChoice {
  readonly rulesOn: readonly string[]
  readonly rulesOff: readonly string[]
  readonly packsOff: readonly string[]
}

/** Everything that is on unless one says otherwise. */
export const USUAL_CHECKS: CheckChoice = { rulesOn: [], rulesOff: [], packsOff: [] }

export function packsInUse(packs: readonly Glossary[], { packsOff }: CheckChoice): readonly Glossary[] {
  return packsOff.length === 0 ? packs : packs.filter(({ id }) => !packsOff.includes(id))
}

/** Every rule and pack with what there is to say of it, and whether it is on. */
export function checksView(packs: readonly Glossary[], { rulesOn, rulesOff, packsOff }: CheckChoice): ChecksView {
  return {
    measured: MEASURED,
    rules: RULES.map(({ id, severity, title, description, offByDefault = false }) => ({
      id,
      severity,
      title,
      description,
      finds: RULE_HELP[id]?.finds ?? description,
      misses: RULE_HELP[id]?.misses ?? { en: '', zh: '' },
      precision: RULE_MEASURES[id]?.precision ?? null,
      usual: !offByDefault,
      on: !rulesOff.includes(id) && (!offByDefault || rulesOn.includes(id)),
    })),
    packs: packs.map(({ id, name, concepts }) => ({ id, name, concepts: concepts.length, on: !packsOff.includes(id) })),
  }
}
