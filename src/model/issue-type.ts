import type { Wording } from './message.ts'

/**
 * The MQM 2.0 issue types that Duizhao raises or lets a reviewer choose, as `dimension/type`.
 * Source: themqm.org, the MQM core typology.
 */
export const ISSUE_TYPES = [
  'terminology/wrong-term',
  'terminology/inconsistent',
  'accuracy/mistranslation',
  'accuracy/number',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'linguistic-conventions/grammar',
  'linguistic-conventions/spelling',
  'linguistic-conventions/punctuation',
  'style/unidiomatic',
  'locale-conventions/name-format',
] as const

export type IssueType = (typeof ISSUE_TYPES)[number]

/** MQM severities, mildest first. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const

export type Severity = (typeof SEVERITIES)[number]

/** The severity penalty multipliers of MQM 2.0 (themqm.org, "The MQM Scoring Models"). */
export const SEVERITY_MULTIPLIERS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 }

export const SEVERITY_TITLES: Readonly<Record<Severity, Wording>> = {
  neutral: { en: 'Neutral', zh: '提示' },
  minor: { en: 'Minor', zh: '轻微' },
  major: { en: 'Major', zh: '严重' },
  critical: { en: 'Critical', zh: '致命' },
}

/** Whether `severity` is `floor` or worse. */
export function atLeast(severity: Severity, floor: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor)
}
