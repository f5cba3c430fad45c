import type { Concept } from '../model/index.ts'
import { isSeverity } from './glossary-jsonl.ts'
import type { ConceptDraft } from './concept-draft.ts'

const MARK = 'duizhao:'

/** What TBX has no data category for, as the text of a concept's note: `duizhao: {"severity": "minor"}`. Null when there is nothing to say. */
export function ownNote(concept: Concept): string | null {
  const { severity, required, caseSensitive, context } = concept
  const said = {
    ...(severity && { severity }),
    ...(required && { required }),
    ...(caseSensitive && { caseSensitive }),
    ...(context && { context }),
  }
  return Object.keys(said).length === 0 ? null : `${MARK} ${JSON.stringify(said)}`
}

/** Reads such a note back; null for any other note. Fields that are not as they should be are passed over. */
export function parseOwnNote(note: string): Partial<ConceptDraft> | null {
  if (!note.startsWith(MARK)) return null
  const value = parseObject(note.slice(MARK.length))
  if (!value) return null
  const context = textFields(value.context)
  return {
    ...(isSeverity(value.severity) ? { severity: value.severity } : {}),
    ...(value.required === true ? { required: true } : {}),
    ...(value.caseSensitive === true ? { caseSensitive: true } : {}),
    ...(context ? { context } : {}),
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function textFields(value: unknown): { only?: string; never?: string } | null {
  if (typeof value !== 'object' || value === null) return null
  const { only, never } = value as Readonly<Record<string, unknown>>
  return { ...(typeof only === 'string' ? { only } : {}), ...(typeof never === 'string' ? { never } : {}) }
}
