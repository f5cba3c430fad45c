import { fail, SEVERITIES, succeed, type Concept, type Glossary, type Outcome, type Severity } from '../model/index.ts'
import { conceptOf, termsOf } from './concept-draft.ts'
import { pattern } from './term-index.ts'

/**
 * Reads a glossary of one JSON object a line:
 * `{"id", "zh": [], "preferred": [], "admitted": [], "forbidden": [], "superseded": [], "reason": {"en", "zh"}, "domain", "severity", "required", "case",
 * "context": {"only", "never"}}`. `id`, `zh` and one English list are needed; empty lines and lines that start with `//` are passed over. The problem of
 * a bad line names the line and the field.
 */
export function parseGlossaryJsonl(text: string, name: string): Outcome<Glossary> {
  const concepts: Concept[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('//')) continue
    const concept = parseLine(line, { name, line: index + 1 })
    if (!concept.ok) return concept
    concepts.push(concept.value)
  }
  return concepts.length === 0 ? fail('glossary-empty', { name }) : succeed({ id: name, name, concepts })
}

/** The same format, one concept a line, with a line break at the end. */
export function writeGlossaryJsonl(glossary: Glossary): string {
  return glossary.concepts.map((concept) => `${JSON.stringify(lineOf(concept))}\n`).join('')
}

interface Place {
  readonly name: string
  readonly line: number
}

function parseLine(line: string, place: Place): Outcome<Concept> {
  const value = parseJson(line)
  if (!isRecord(value)) return fail('glossary-line-not-object', { ...place })
  const wrong = wrongField(value)
  if (wrong) return fail('glossary-field', { ...place, field: wrong })
  const english = {
    preferred: strings(value.preferred),
    admitted: strings(value.admitted),
    deprecated: strings(value.forbidden),
    superseded: strings(value.superseded),
  }
  if (Object.values(english).every((list) => list.length === 0)) return fail('glossary-no-english', { ...place })
  return succeed(
    conceptOf({
      id: String(value.id),
      chinese: strings(value.zh),
      english,
      ...(isRecord(value.reason) ? { reason: texts(value.reason) } : {}),
      ...(typeof value.domain === 'string' ? { domain: value.domain } : {}),
      ...(isSeverity(value.severity) ? { severity: value.severity } : {}),
      required: value.required === true,
      caseSensitive: value.case === true,
      ...(isRecord(value.context) ? { context: texts(value.context) } : {}),
    }),
  )
}

/** The first field that is not as it should be, or null. */
function wrongField(value: Readonly<Record<string, unknown>>): string | null {
  if (typeof value.id !== 'string' || value.id.trim() === '') return 'id'
  if (!isStrings(value.zh) || value.zh.every((text) => text.trim() === '')) return 'zh'
  for (const field of ['preferred', 'admitted', 'forbidden', 'superseded'])
    if (!absent(value[field]) && !isStrings(value[field])) return field
  for (const field of ['required', 'case']) if (!absent(value[field]) && typeof value[field] !== 'boolean') return field
  if (!absent(value.domain) && typeof value.domain !== 'string') return 'domain'
  if (!absent(value.severity) && !isSeverity(value.severity)) return 'severity'
  return wrongTexts(value, 'reason', ['en', 'zh']) ?? wrongTexts(value, 'context', ['only', 'never']) ?? wrongPattern(value.context)
}

function wrongTexts(value: Readonly<Record<string, unknown>>, field: string, names: readonly string[]): string | null {
  const inner = value[field]
  if (absent(inner)) return null
  if (!isRecord(inner)) return field
  const wrong = Object.keys(inner).find((name) => !names.includes(name) || typeof inner[name] !== 'string')
  return wrong === undefined ? null : `${field}.${wrong}`
}

function wrongPattern(context: unknown): string | null {
  if (!isRecord(context)) return null
  return Object.entries(texts(context)).find(([, source]) => pattern(source) === 'invalid')?.[0] ?? null
}

function lineOf(concept: Concept): Readonly<Record<string, unknown>> {
  const listed = (field: string, texts: readonly string[]) => (texts.length > 0 ? { [field]: texts } : {})
  return {
    id: concept.id,
    zh: concept.chinese,
    ...listed('preferred', termsOf(concept, 'preferred')),
    ...listed('admitted', termsOf(concept, 'admitted')),
    ...listed('forbidden', termsOf(concept, 'deprecated')),
    ...listed('superseded', termsOf(concept, 'superseded')),
    ...(concept.reason ? { reason: concept.reason } : {}),
    ...(concept.domain ? { domain: concept.domain } : {}),
    ...(concept.severity ? { severity: concept.severity } : {}),
    ...(concept.required ? { required: true } : {}),
    ...(concept.caseSensitive ? { case: true } : {}),
    ...(concept.context ? { context: concept.context } : {}),
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some((severity) => severity === value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function absent(value: unknown): boolean {
  return value === undefined || value === null
}

function strings(value: unknown): readonly string[] {
  return isStrings(value) ? value : []
}

function texts(value: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])))
}
