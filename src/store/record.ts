import { z } from 'zod'
import {
  SEVERITIES,
  ISSUE_TYPES,
  WORD_STANDINGS,
  type Flag,
  type ModelFinding,
  type Segment,
  type Verdict,
  type WordStanding,
} from '../model/index.ts'
import type { Act, Step } from '../review/index.ts'
import { conceptRecord } from './concept-record.ts'
import { markedErrorRecord, threadRecord } from './remark-record.ts'
import { parseJson, recordFault } from './shape.ts'

/**
 * What stands as JSON in a project file. A file is input like any other: it is read as `unknown` and parsed here, and a
 * fault names its path (`steps.0.after.1.source`).
 */

const index = z.int().nonnegative()
const range = z.tuple([index, index])
const message = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('aligner') }),
  z.object({ kind: z.literal('rule'), rule: z.string() }),
  z.object({ kind: z.literal('model'), name: z.string(), version: z.string() }),
  z.object({ kind: z.literal('person'), name: z.string() }),
])
const segmentState = z.enum(['initial', 'translated', 'reviewed', 'final'])

export const reasonsRecord: z.ZodType<Segment['reasons']> = z.array(message)
export const originRecord: z.ZodType<Segment['origin']> = origin

const segment: z.ZodType<Segment> = z.object({
  id: index,
  source: z.array(index),
  target: z.array(index),
  confidence: z.number(),
  reasons: z.array(message),
  origin,
  state: segmentState,
  locked: z.boolean(),
  correction: z.string().nullable(),
  crossing: z.literal(true).exactOptional(),
  border: z.literal(true).exactOptional(),
  doubted: z.literal(true).exactOptional(),
})

const suggestion = z.object({ text: z.string(), range: range.exactOptional() })

export const flagsRecord: z.ZodType<readonly Flag[]> = z.array(
  z.object({
    rule: z.string(),
    type: z.enum(ISSUE_TYPES),
    severity: z.enum(SEVERITIES),
    source: range.nullable(),
    target: range.nullable(),
    message,
    suggestions: z.array(suggestion),
    concept: z.string().exactOptional(),
  }),
)

export const findingsRecord: z.ZodType<readonly ModelFinding[]> = z.array(
  z.object({
    model: z.string(),
    type: z.enum(ISSUE_TYPES),
    severity: z.enum(SEVERITIES),
    chinese: z.string(),
    english: z.string(),
    reason: z.object({ en: z.string(), zh: z.string() }),
    better: z.string(),
  }),
)

export const verdictRecord: z.ZodType<Verdict> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed') }),
  z.object({
    kind: z.literal('dismissed'),
    reason: z.enum(['wrong', 'acceptable', 'other']),
    scope: z.enum(['flag', 'term', 'rule']),
    note: z.string(),
  }),
])

const mark = z.object({
  state: segmentState,
  locked: z.boolean(),
  border: z.boolean().exactOptional(),
  doubted: z.boolean().exactOptional(),
})
const rowChange = z.object({ at: index, before: z.array(segment), after: z.array(segment) })
const sentenceStep = z.object({
  kind: z.enum(['cut-sentence', 'join-sentences']),
  pair: index,
  segment: index,
  side: z.enum(['source', 'target']),
  sentence: index,
  gap: range,
})

const standing = z.enum(WORD_STANDINGS)

/** A project's own words, as one list of pairs. */
export const wordsRecord: z.ZodType<readonly (readonly [word: string, standing: WordStanding])[]> = z.array(z.tuple([z.string(), standing]))

const remarkStep = z.object({ pair: index, segment: index, id: index })

const step: z.ZodType<Step> = z.discriminatedUnion('kind', [
  rowChange.extend({ kind: z.literal('realign'), pair: index }),
  z.object({ kind: z.literal('relink'), pair: index, parts: z.array(rowChange) }),
  sentenceStep,
  z.object({ kind: z.literal('place-pair'), pair: index, before: z.enum(['in', 'out']), after: z.enum(['in', 'out']) }),
  z.object({ kind: z.literal('rewrite'), pair: index, segment: index, before: z.string().nullable(), after: z.string().nullable() }),
  z.object({ kind: z.literal('mark'), pair: index, segment: index, before: mark, after: mark }),
  z.object({ kind: z.literal('judge'), key: z.string(), before: verdictRecord.nullable(), after: verdictRecord.nullable() }),
  z.object({ kind: z.literal('term'), id: z.string(), before: conceptRecord.nullable(), after: conceptRecord.nullable() }),
  z.object({ kind: z.literal('word'), word: z.string(), before: standing.nullable(), after: standing.nullable() }),
  remarkStep.extend({ kind: z.literal('comment'), before: threadRecord.nullable(), after: threadRecord.nullable() }),
  remarkStep.extend({ kind: z.literal('error'), before: markedErrorRecord.nullable(), after: markedErrorRecord.nullable() }),
])

export const actRecord: z.ZodType<Act> = z.object({
  id: index,
  kind: z.enum(['do', 'undo', 'redo']),
  subject: index,
  name: z.enum([
    'correct',
    'replace',
    'fill',
    'unfill',
    'confirm',
    'reopen',
    'restore',
    'suggest',
    'merge',
    'split',
    'move',
    'unlink',
    'cut',
    'join',
    'link',
    'realign',
    'border',
    'lock',
    'doubt',
    'clear-link',
    'pinpoint',
    'dismiss',
    'judge',
    'add-term',
    'change-term',
    'remove-term',
    'add-word',
    'ignore-word',
    'remove-word',
    'add-pair',
    'remove-pair',
    'comment',
    'reply',
    'edit-comment',
    'delete-comment',
    'resolve',
    'mark-error',
    'change-error',
    'clear-error',
    'reject',
  ]),
  steps: z.array(step),
  author: z.string(),
  at: z.string(),
})

/** `parseRecord` that remembers: for columns in which the same few texts stand again and again. Values are shared: never change them. */
export function once<T>(schema: z.ZodType<T>): (json: string, where: string) => T {
  const known = new Map<string, T>()
  return (json, where) => {
    const before = known.get(json)
    if (before !== undefined) return before
    const value = parseRecord(schema, json, where)
    known.set(json, value)
    return value
  }
}

/** Parses a JSON column. Throws a RangeError that names `where` and the path inside it. */
export function parseRecord<T>(schema: z.ZodType<T>, json: string, where: string): T {
  return checkRecord(schema, parseJson(json, where), where)
}

/** The same of a value. */
export function checkRecord<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw recordFault(where, issue?.path.join('.') ?? '', issue?.message ?? '')
}
