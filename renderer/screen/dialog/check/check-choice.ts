import type { CallInput, ChecksView, RuleView } from '../../../../src/bridge/index.ts'
import { reviewStore } from '../../../state/store.ts'

/** The project that the dialog is about: the open one; null for those that are made later. */
export function projectShown(): string | null {
  return reviewStore.getState().project?.id ?? null
}

/** What is shown as the host takes it: what is named is what differs from the usual. */
export function choiceOf({ rules, packs }: ChecksView): Omit<CallInput<'setChecks'>, 'project'> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const set = rules.flatMap(({ id, parameters }) => {
    const changed = parameters.filter(({ value, usual: figure }) => value !== figure)
    return changed.length > 0 ? [[id, Object.fromEntries(changed.map((one) => [one.id, one.value]))] as const] : []
  })
  return {
    rulesOn: ids(rules.filter(({ usual: byDefault, on }) => on && !byDefault)),
    rulesOff: ids(rules.filter(({ usual: byDefault, on }) => !on && byDefault)),
    packsOff: ids(packs.filter(({ on }) => !on)),
    severities: Object.fromEntries(rules.flatMap(({ id, chosenSeverity }) => (chosenSeverity ? [[id, chosenSeverity]] : []))),
    parameters: Object.fromEntries(set),
  }
}

export function isUsual(view: ChecksView): boolean {
  return sameChoice(view, usual(view))
}

export function sameChoice(a: ChecksView, b: ChecksView): boolean {
  return JSON.stringify(choiceOf(a)) === JSON.stringify(choiceOf(b))
}

/** As the program has it. */
export function usual(view: ChecksView): ChecksView {
  return {
    ...view,
    rules: view.rules.map((rule) => ({
      ...rule,
      on: rule.usual,
      chosenSeverity: null,
      parameters: rule.parameters.map((one) => ({ ...one, value: one.usual })),
    })),
    packs: view.packs.map((pack) => ({ ...pack, on: true })),
  }
}

/** With one rule otherwise. */
export function withRule(view: ChecksView, id: string, change: Partial<RuleView>): ChecksView {
  return { ...view, rules: view.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) }
}
