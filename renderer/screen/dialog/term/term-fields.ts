import type { Concept, InterfaceLanguage, Severity, Term, TermStatus } from '../../../../src/model/index.ts'
import type { TermDraft } from '../open-dialog.ts'

/** A term as it stands in the dialog's fields. */
export interface TermFields {
  readonly chinese: readonly string[]
  readonly preferred: readonly string[]
  readonly accepted: readonly string[]
  readonly never: readonly string[]
  readonly reason: string
  readonly severity: Severity
  readonly caseSensitive: boolean
  readonly required: boolean
}

/** What is wrong with a field; `text` is the word it is about. */
export interface TermFault {
  readonly field: 'chinese' | 'preferred' | 'never'
  readonly kind: 'wantChinese' | 'notChinese' | 'wantEnglish' | 'notEnglish' | 'both'
  readonly text: string
}

const HAN = /\p{Script=Han}/u

/** The fields to begin with: those of a known term, with the draft's words added to it, or those of the draft alone. */
export function fieldsOf(concept: Concept | null, draft: TermDraft, language: InterfaceLanguage): TermFields {
  const ofStatus = (status: TermStatus) => (concept?.english ?? []).filter((term) => term.status === status).map(({ text }) => text)
  const never = ofStatus('deprecated')
  return {
    chinese: concept?.chinese ?? words(draft.chinese),
    preferred: concept ? ofStatus('preferred') : words(draft.preferred),
    accepted: ofStatus('admitted'),
    never: [...never, ...words(draft.never).filter((word) => !never.includes(word))],
    reason: concept?.reason?.[language] ?? '',
    severity: concept?.severity ?? 'major',
    caseSensitive: concept?.caseSensitive ?? false,
    required: concept?.required ?? false,
  }
}

/** A selection as the word of a term: without the white space and the marks at its ends. */
function words(selection: string | undefined): readonly string[] {
  const word = (selection ?? '').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  return word === '' ? [] : [word]
}

/** Everything that keeps the term from being taken. */
export function faultsOf(fields: TermFields): readonly TermFault[] {
  const faults: TermFault[] = []
  if (fields.chinese.length === 0) faults.push({ field: 'chinese', kind: 'wantChinese', text: '' })
  const latin = fields.chinese.find((word) => !HAN.test(word))
  if (latin !== undefined) faults.push({ field: 'chinese', kind: 'notChinese', text: latin })
  if (fields.preferred.length + fields.never.length === 0) faults.push({ field: 'preferred', kind: 'wantEnglish', text: '' })
  for (const field of ['preferred', 'never'] as const) {
    const han = fields[field].find((word) => HAN.test(word))
    if (han !== undefined) faults.push({ field, kind: 'notEnglish', text: han })
  }
  const plain = (word: string) => (fields.caseSensitive ? word : word.toLowerCase())
  const right = new Set([...fields.preferred, ...fields.accepted].map(plain))
  const both = fields.never.find((word) => right.has(plain(word)))
  if (both !== undefined) faults.push({ field: 'never', kind: 'both', text: both })
  return faults
}

/** The term that the fields say. What the dialog does not show (domain, context, superseded names) stays as it was. */
export function conceptOf(fields: TermFields, before: Concept | null, id: string, language: InterfaceLanguage): Concept {
  const { reason: reasonBefore, severity, caseSensitive, required, ...kept } = before ?? { id, chinese: [], english: [] }
  const of = (list: readonly string[], status: TermStatus) => list.map((text): Term => ({ text, status }))
  const superseded = (before?.english ?? []).filter((term) => term.status === 'superseded')
  const reason = fields.reason.trim()
  // A reason that was the same in both languages was written once; it stays one text.
  const single = !reasonBefore || reasonBefore.en === reasonBefore.zh
  return {
    ...kept,
    chinese: fields.chinese,
    english: [...of(fields.preferred, 'preferred'), ...of(fields.accepted, 'admitted'), ...of(fields.never, 'deprecated'), ...superseded],
    ...(reason === '' ? {} : { reason: single ? { en: reason, zh: reason } : { ...reasonBefore, [language]: reason } }),
    severity: fields.severity,
    ...(fields.caseSensitive ? { caseSensitive: true } : {}),
    ...(fields.required ? { required: true } : {}),
  }
}

/** The project's term with one of these Chinese names. */
export function conceptWith(terms: readonly Concept[], chinese: readonly string[]): Concept | null {
  return terms.find((concept) => concept.chinese.some((name) => chinese.includes(name))) ?? null
}
