import type { IssueType, Severity } from '../model/index.ts'

/** Our MQM types as values of ITS 2.0 `locQualityIssueType`, which is a closed list (ITS 2.0, 8.17, table of issue types). */
export const ITS_TYPES: Readonly<Record<IssueType, string>> = {
  'terminology/wrong-term': 'terminology',
  'terminology/inconsistent': 'inconsistency',
  'accuracy/mistranslation': 'mistranslation',
  'accuracy/number': 'numbers',
  'accuracy/omission': 'omission',
  'accuracy/addition': 'addition',
  'accuracy/untranslated': 'untranslated',
  'linguistic-conventions/grammar': 'grammar',
  'linguistic-conventions/spelling': 'misspelling',
  'linguistic-conventions/punctuation': 'typographical',
  'style/unidiomatic': 'style',
  'locale-conventions/name-format': 'locale-violation',
}

/** Severities on the scale of ITS `locQualityIssueSeverity`, 0 to 100. */
export const ITS_SEVERITIES: Readonly<Record<Severity, number>> = { neutral: 0, minor: 33, major: 66, critical: 100 }
