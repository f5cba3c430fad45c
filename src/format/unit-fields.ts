import type { ParagraphKind, SegmentState } from '../model/index.ts'
import type { BilingualUnit, ExportedFlag } from './bilingual-file.ts'
import { flagSchema, PARAGRAPH_KINDS, STATES } from './bilingual-schema.ts'

/** `source,target,kind` as our XML formats write a unit's paragraph; anything else reads as a body paragraph at the start. */
export function paragraphFrom(text: string | undefined): BilingualUnit['paragraph'] {
  const match = /^(\d*),(\d*),([a-z-]+)$/.exec(text ?? '')
  const kind = PARAGRAPH_KINDS.find((known): known is ParagraphKind => known === match?.[3]) ?? 'body'
  return { source: indexFrom(match?.[1], match), target: indexFrom(match?.[2], match), kind }
}

function indexFrom(digits: string | undefined, match: RegExpExecArray | null): number | null {
  if (match === null) return 0
  return digits === undefined || digits === '' ? null : Number(digits)
}

/** A state by its name; machine English that nobody judged when the file names none. */
export function stateFrom(text: string | undefined): SegmentState {
  return STATES.find((state) => state === text) ?? 'translated'
}

/** A confidence from 0 to 1; 1 when the file says none, since its maker paired the sentences. */
export function confidenceFrom(text: string | undefined): number {
  const figure = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return figure >= 0 && figure <= 1 ? figure : 1
}

/** The flags among `texts`, each JSON as our XML formats write it; a text that is no flag is passed over. */
export function flagsFrom(texts: readonly string[]): readonly ExportedFlag[] {
  return texts.flatMap((text) => {
    const parsed = flagSchema.safeParse(jsonOrNull(text))
    return parsed.success ? [parsed.data] : []
  })
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
