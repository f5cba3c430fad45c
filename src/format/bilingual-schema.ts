import { z } from 'zod'
import type { ParagraphKind, SegmentState } from '../model/index.ts'
import { ISSUE_TYPES, SEVERITIES } from '../model/index.ts'
import type { BilingualFile, BilingualUnit, ExportedFlag } from './bilingual-file.ts'

export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const satisfies readonly SegmentState[]

export const PARAGRAPH_KINDS = ['heading', 'body', 'list-item', 'by-line', 'cell'] as const satisfies readonly ParagraphKind[]

const index = z.int().min(0)

const rangeSchema = z
  .tuple([index, index])
  .refine(([start, end]) => start <= end, 'a range ends before it starts')
  .readonly()

/** What a stored flag must look like. Reading is strict on what we know and silent on further keys, which are dropped. */
export const flagSchema: z.ZodType<ExportedFlag> = z.object({
  rule: z.string(),
  type: z.enum(ISSUE_TYPES),
  severity: z.enum(SEVERITIES),
  source: rangeSchema.nullable(),
  target: rangeSchema.nullable(),
  message: z.string(),
  suggestions: z.array(z.string()),
  verdict: z.enum(['open', 'confirmed', 'dismissed']),
})

const date = z.iso.datetime()

const unitSchema: z.ZodType<BilingualUnit> = z.object({
  id: z.int(),
  source: z.string(),
  machineTarget: z.string(),
  target: z.string(),
  state: z.enum(STATES),
  locked: z.boolean(),
  confidence: z.number().min(0).max(1),
  beadType: z.string(),
  paragraph: z.object({ source: index.nullable(), target: index.nullable(), kind: z.enum(PARAGRAPH_KINDS) }),
  flags: z.array(flagSchema),
  changedBy: z.string().exactOptional(),
  changedAt: date.exactOptional(),
})

/** What a stored file must look like; see `flagSchema`. */
export const fileSchema: z.ZodType<BilingualFile> = z.object({
  name: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  sourceName: z.string(),
  targetName: z.string(),
  createdAt: date,
  tool: z.object({ name: z.string(), version: z.string() }),
  units: z.array(unitSchema),
})
