import { z } from 'zod'
import type { Outcome } from '../model/index.ts'
import { fail, succeed } from '../model/index.ts'
import type { BilingualFile } from './bilingual-file.ts'
import { fileSchema } from './bilingual-schema.ts'
import type { Written } from './written.ts'

/** What the `format` field of our JSON says. */
export const JSON_FORMAT = 'duizhao-bilingual'

/** Rises when the meaning of a field changes; fields may be added without it. */
export const JSON_VERSION = 1

const envelope = z.object({ format: z.literal(JSON_FORMAT), version: z.number() })

/** Everything, with the name and version of the format. No unit is left out; lone surrogates survive as escapes. */
export function writeJson(file: BilingualFile): Written {
  const content = `${JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, ...file }, null, 2)}\n`
  return { content, written: file.units.length, leftOut: [], notes: [] }
}

/** Reads what `writeJson` made. A fault names the path of the first value that does not fit. */
export function readJson(text: string): Outcome<BilingualFile> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return fail('format.read.not-json', { place: error.message })
    throw error
  }
  const head = envelope.safeParse(value)
  if (!head.success) return fail('format.read.not-ours', {})
  if (head.data.version !== JSON_VERSION) return fail('format.read.version', { version: head.data.version, known: JSON_VERSION })
  const parsed = fileSchema.safeParse(value)
  if (parsed.success) return succeed(parsed.data)
  const [issue] = parsed.error.issues
  return fail('format.read.misfit', { path: (issue?.path ?? []).join('.'), fault: issue?.message ?? '' })
}
