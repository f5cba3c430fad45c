import type { Wording } from '../model/index.ts'

/** A figure that a rule works with and a project may set. */
export interface RuleParameter {
  /** Unique within its rule. */
  readonly id: string
  readonly title: Wording
  readonly usual: number
  /** Bounds, both included. */
  readonly least: number
  readonly most: number
  /** By how much it is changed at a time; what is a count has 1. */
  readonly step: number
}

/** What a project set the parameters of one rule to, by their ids; those that are not named are as usual. */
export type ParameterValues = Readonly<Record<string, number>>

/** What a parameter is set to, within its bounds. */
export function valueOf({ id, usual, least, most }: RuleParameter, values: ParameterValues = {}): number {
  return Math.min(most, Math.max(least, values[id] ?? usual))
}
