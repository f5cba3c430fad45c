import type { Verdict } from '../model/index.ts'
import type { Act } from './act.ts'
import { keyParts } from './flag-key.ts'
import type { Intent } from './intent.ts'
import { PERSON_RULE } from './marked-flag.ts'

/** A verdict that sets flags aside. */
export type Dismissal = Extract<Verdict, { kind: 'dismissed' }>

/** Dismissals in force that are one matter for the reviewer: made by one act, of one rule, with one reach, reason and note. */
export interface DismissalGroup {
  readonly rule: string
  readonly verdict: Dismissal
  /** The act that made them, who did it and when; null where the log does not tell. */
  readonly made: Pick<Act, 'id' | 'author' | 'at'> | null
  /** At least one. */
  readonly keys: readonly string[]
}

/** The rule that a key of a verdict is about; empty where the key is that of nothing. */
export function ruleOfKey(key: string): string {
  const [kind, first = '', rule = ''] = keyParts(key)
  if (kind === 'person') return PERSON_RULE
  return kind === 'flag' ? rule : first
}

/** Every dismissal in force, the newest first. `acts` are those that gave verdicts, oldest first; others among them are passed over. */
export function dismissalsInForce(verdicts: ReadonlyMap<string, Verdict>, acts: readonly Act[]): readonly DismissalGroup[] {
  const made = makersOf(verdicts, acts)
  const groups = new Map<string, DismissalGroup & { readonly keys: string[] }>()
  for (const [key, verdict] of verdicts) {
    if (verdict.kind !== 'dismissed') continue
    const act = made.get(key) ?? null
    const rule = ruleOfKey(key)
    // Verdicts of a wider reach stand alone: each speaks of flags of its own.
    const alone = verdict.scope === 'flag' ? '' : key
    const name = JSON.stringify([act?.id ?? 0, rule, verdict.scope, verdict.reason, verdict.note, alone])
    const group = groups.get(name)
    if (group) group.keys.push(key)
    else groups.set(name, { rule, verdict, made: act && { id: act.id, author: act.author, at: act.at }, keys: [key] })
  }
  return [...groups.values()].toSorted((a, b) => (b.made?.id ?? 0) - (a.made?.id ?? 0))
}

/** Taking back what an act dismissed: with the keys of all dismissals in force that it made of the rule of the first key, with the same verdict. */
export function withKeysOfAct(
  { act: _, ...intent }: Extract<Intent, { kind: 'judge' }>,
  verdicts: ReadonlyMap<string, Verdict>,
  { steps }: Pick<Act, 'steps'>,
): Intent {
  const [first = ''] = intent.keys
  const same = JSON.stringify(verdicts.get(first))
  const keys = steps.flatMap((step) => {
    const isOne = step.kind === 'judge' && ruleOfKey(step.key) === ruleOfKey(first) && JSON.stringify(step.after) === same
    return isOne && JSON.stringify(verdicts.get(step.key)) === same ? [step.key] : []
  })
  return { ...intent, keys: [...new Set([...intent.keys, ...keys])] }
}

/** By key, the newest act that gave the verdict which is in force; what was taken back since gave none. */
function makersOf(verdicts: ReadonlyMap<string, Verdict>, acts: readonly Act[]): ReadonlyMap<string, Act> {
  const makers = new Map<string, Act>()
  for (const act of acts.toReversed()) {
    if (act.kind !== 'do') continue
    for (const step of act.steps) {
      if (step.kind !== 'judge' || makers.has(step.key)) continue
      const verdict = verdicts.get(step.key)
      if (verdict && JSON.stringify(verdict) === JSON.stringify(step.after)) makers.set(step.key, act)
    }
  }
  return makers
}
