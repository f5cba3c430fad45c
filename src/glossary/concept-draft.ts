import type { Concept, Severity, Term, TermStatus, Wording } from '../model/index.ts'

/** A concept as files hold it: English terms listed by status. Every glossary format is read into this and written from it. */
export interface ConceptDraft {
  readonly id: string
  readonly chinese: readonly string[]
  readonly english: Readonly<Record<TermStatus, readonly string[]>>
  readonly reason?: Partial<Wording>
  readonly domain?: string
  readonly severity?: Severity
  readonly required?: boolean
  readonly caseSensitive?: boolean
  readonly context?: { readonly only?: string; readonly never?: string }
}

/** Preferred terms first, as they are listed in each status. */
const STATUSES: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded']

/** White space at the ends and empty entries go; a reason in one language stands for both. Fields that say nothing are left out. */
export function conceptOf(draft: ConceptDraft): Concept {
  const english = STATUSES.flatMap((status) => clean(draft.english[status]).map((text): Term => ({ text, status })))
  const reason = wordingOf(draft.reason)
  const { only, never } = draft.context ?? {}
  return {
    id: draft.id,
    chinese: clean(draft.chinese),
    english,
    ...(reason ? { reason } : {}),
    ...(draft.domain ? { domain: draft.domain } : {}),
    ...(draft.severity ? { severity: draft.severity } : {}),
    ...(draft.required ? { required: true } : {}),
    ...(draft.caseSensitive ? { caseSensitive: true } : {}),
    ...(only || never ? { context: { ...(only ? { only } : {}), ...(never ? { never } : {}) } } : {}),
  }
}

/** The English terms of a concept with a status, in order. */
export function termsOf(concept: Concept, status: TermStatus): readonly string[] {
  return concept.english.filter((term) => term.status === status).map((term) => term.text)
}

function wordingOf(reason: Partial<Wording> | undefined): Wording | null {
  const en = reason?.en?.trim()
  const zh = reason?.zh?.trim()
  if (!en && !zh) return null
  return { en: en || zh || '', zh: zh || en || '' }
}

function clean(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
