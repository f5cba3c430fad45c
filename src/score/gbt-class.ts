import type { IssueType, Severity } from '../model/index.ts'

/** The four classes of error of GB/T 19682-2005, gravest first. */
export const GBT_CLASSES = ['I', 'II', 'III', 'IV'] as const

export type GbtClass = (typeof GBT_CLASSES)[number]

/**
 * Where an MQM error of this type belongs by severity. The standard knows no severities; it parts errors by what they touch:
 *
 * - I: core meaning is wrong, or key words, numbers or passages are left out or mistranslated. A core error "may directly affect the right
 *   use" of the translation "or have serious consequences" (its 3.4): that is what MQM calls major and critical for meaning.
 * - II: general meaning, other words, numbers or passages left out or mistranslated; wording, grammar; what is said vaguely.
 * - III: terms that are wrong, inconsistent or against custom; proper names.
 * - IV: units, symbols, abbreviations against the rules, under which punctuation comes.
 *
 * The standard names neither what was added nor what was left untranslated: they are taken as errors of meaning. The assignment is ours.
 */
const CLASS_OF: Readonly<Record<IssueType, { readonly minor: GbtClass; readonly major: GbtClass }>> = {
  'terminology/wrong-term': { minor: 'III', major: 'III' },
  'terminology/inconsistent': { minor: 'III', major: 'III' },
  'accuracy/mistranslation': { minor: 'II', major: 'I' },
  'accuracy/number': { minor: 'II', major: 'I' },
  'accuracy/omission': { minor: 'II', major: 'I' },
  'accuracy/addition': { minor: 'II', major: 'I' },
  'accuracy/untranslated': { minor: 'II', major: 'I' },
  'linguistic-conventions/grammar': { minor: 'II', major: 'II' },
  'linguistic-conventions/spelling': { minor: 'II', major: 'II' },
  'linguistic-conventions/punctuation': { minor: 'IV', major: 'IV' },
  'style/unidiomatic': { minor: 'II', major: 'II' },
  'locale-conventions/name-format': { minor: 'III', major: 'III' },
}

/** The class of an error, or null for a neutral one, which is no error by this standard. A critical error of any type is of class I. */
export function gbtClass(type: IssueType, severity: Severity): GbtClass | null {
  if (severity === 'neutral') return null
  return severity === 'critical' ? 'I' : CLASS_OF[type][severity]
}
