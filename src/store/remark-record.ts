import { z } from 'zod'
import { ISSUE_TYPES, SEVERITIES, type MarkedError, type Thread } from '../model/index.ts'

/** Remarks of persons as they stand in a project file. */

const index = z.int().nonnegative()
const side = z.enum(['source', 'target'])
const anchor = z.object({ side, at: index })
const pointed = z.object({ text: z.string(), range: z.tuple([index, index]) })

export const threadRecord: z.ZodType<Thread> = z.object({
  id: index,
  pair: index,
  anchor,
  quote: z.object({ side, text: z.string() }).nullable(),
  resolved: z.boolean(),
  comments: z.array(z.object({ id: index, author: z.string(), at: z.string(), text: z.string(), edited: z.string().nullable() })).min(1),
})

export const markedErrorRecord: z.ZodType<MarkedError> = z.object({
  id: index,
  pair: index,
  anchor,
  type: z.enum(ISSUE_TYPES),
  severity: z.enum(SEVERITIES),
  source: pointed.nullable(),
  target: pointed.nullable(),
  author: z.string(),
  at: z.string(),
})
