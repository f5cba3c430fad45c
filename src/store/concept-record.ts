import { z } from 'zod'
import { SEVERITIES, type Concept } from '../model/index.ts'

/** A concept as it stands in a project file. */
export const conceptRecord: z.ZodType<Concept> = z.object({
  id: z.string(),
  chinese: z.array(z.string()),
  english: z.array(z.object({ text: z.string(), status: z.enum(['preferred', 'admitted', 'deprecated', 'superseded']) })),
  reason: z.object({ en: z.string(), zh: z.string() }).exactOptional(),
  domain: z.string().exactOptional(),
  severity: z.enum(SEVERITIES).exactOptional(),
  caseSensitive: z.boolean().exactOptional(),
  required: z.boolean().exactOptional(),
  context: z.object({ only: z.string().exactOptional(), never: z.string().exactOptional() }).exactOptional(),
})
