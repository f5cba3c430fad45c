import { z } from 'zod'
import { fail, ISSUE_TYPES, SEVERITIES, succeed, type ModelFinding, type Outcome } from '../../model/index.ts'

/** What a model may say; a field that it leaves out is empty, since not every endpoint holds it to a schema. */
const error = z.object({
  pair: z.coerce.number().int(),
  type: z.enum(ISSUE_TYPES).catch('accuracy/mistranslation'),
  severity: z.enum(SEVERITIES).catch('minor'),
  chinese: z.string().catch(''),
  english: z.string().catch(''),
  reason_en: z.string().catch(''),
  reason_zh: z.string().catch(''),
  better: z.string().catch(''),
})
const answer = z.object({ errors: z.array(z.unknown()) })

/** Longer words of a model are no reason that anybody reads. */
const LONGEST_REASON = 500

/**
 * The findings that an answer holds, by the place of their pair (from 0) among `count` pairs. Errors without a pair, words or a reason are left
 * out. Fails with `ai.unreadable` where the answer is no JSON of the asked shape.
 */
export function readModelAnswer(text: string, count: number, model: string): Outcome<readonly (readonly ModelFinding[])[]> {
  const whole = answer.safeParse(jsonIn(text))
  if (!whole.success) return fail('ai.unreadable', { model })
  const findings: ModelFinding[][] = Array.from({ length: count }, () => [])
  for (const one of whole.data.errors) {
    const read = error.safeParse(one)
    if (!read.success) continue
    const { pair, type, severity, chinese, english, reason_en: en, reason_zh: zh, better } = read.data
    if ((chinese === '' && english === '') || (en === '' && zh === '')) continue
    const reason = { en: (en || zh).slice(0, LONGEST_REASON), zh: (zh || en).slice(0, LONGEST_REASON) }
    findings[pair - 1]?.push({ model, type, severity, chinese, english, reason, better })
  }
  return succeed(findings)
}

/** The JSON of an answer, which a model may put behind its thoughts, between other words, in a fence, or as a bare list; undefined where there is none. */
function jsonIn(text: string): unknown {
  const said = text.slice(text.lastIndexOf('</think>') + 1)
  const whole = parsed(said, said.indexOf('{'), said.lastIndexOf('}'))
  if (whole !== undefined) return whole
  const list = parsed(said, said.indexOf('['), said.lastIndexOf(']'))
  if (Array.isArray(list)) return { errors: list }
  return parsed(said, said.lastIndexOf('{"errors"'), said.lastIndexOf('}'))
}

function parsed(text: string, start: number, end: number): unknown {
  if (start < 0 || end < start) return undefined
  try {
    return JSON.parse(text.slice(start, end + 1))
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined
    throw problem
  }
}
