import { ISSUE_TYPES, type IssueType } from '../model/index.ts'

/** The seven dimensions of MQM 2.0 (themqm.org, "The MQM Error Typology"); of the last two Duizhao names no type. */
export const DIMENSIONS = [
  'terminology',
  'accuracy',
  'linguistic-conventions',
  'style',
  'locale-conventions',
  'audience-appropriateness',
  'design-and-markup',
] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** The issue types of a dimension, in the order of the typology. */
export function typesOf(dimension: Dimension): readonly IssueType[] {
  return ISSUE_TYPES.filter((type) => type.startsWith(`${dimension}/`))
}
