import { z } from 'zod'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'

/** One line of a file of aligned pairs. */
export interface PairLine {
  readonly id: string | number
  readonly document?: string
  readonly source: string
  readonly target: string
}

const schema: z.ZodType<PairLine> = z.object({
  id: z.union([z.string(), z.number()]),
  document: z.string().exactOptional(),
  source: z.string(),
  target: z.string(),
})

/** Parses JSON Lines; blank lines are passed over. Fails with the number of the first line that is none. */
export function parsePairs(text: string): Outcome<readonly PairLine[]> {
  const pairs: PairLine[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') return fail('pairs.line', { line: index + 1, detail: parsed })
    pairs.push(parsed)
  }
  return succeed(pairs)
}

function parseLine(line: string): PairLine | string {
  try {
    const { success, data, error } = schema.safeParse(JSON.parse(line))
    if (success) return data
    const issue = error.issues[0]
    return issue ? `${issue.path.join('.')}: ${issue.message}` : error.message
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
