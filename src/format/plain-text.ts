import { message } from '../model/index.ts'
import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { withLegalCharacters } from './legal-characters.ts'
import { partitionBySides } from './unit-sides.ts'
import type { Written } from './written.ts'

/**
 * The corrected English in the paragraphs of the Chinese source: sentences joined by a space, a blank line between
 * paragraphs. English without Chinese stays with the neighbour whose English paragraph it stood in; a headline, a by-line, or a
 * sentence that stood in a paragraph without such a neighbour keeps a paragraph of its own. Chinese without English is left out.
 */
export function writePlainText(input: BilingualFile): Written {
  const { file, notes } = withLegalCharacters(input)
  const { kept, leftOut } = partitionBySides(file.units, ['both', 'target'])
  const paragraphs = paragraphsOf(kept)
  const content =
    paragraphs.length === 0 ? '' : `${paragraphs.map((units) => units.map(({ target }) => target.trim()).join(' ')).join('\n\n')}\n`
  const lost = kept.some((unit) => unit.flags.length > 0) ? [message('format.note.text-only')] : []
  return { content, written: kept.length, leftOut, notes: [...notes, ...lost] }
}

/** The units that have English, gathered into paragraphs; see `writePlainText`. */
function paragraphsOf(units: readonly BilingualUnit[]): readonly (readonly BilingualUnit[])[] {
  const keys = paragraphKeys(units)
  const paragraphs: BilingualUnit[][] = []
  for (const [index, unit] of units.entries()) {
    const current = paragraphs.at(-1)
    if (current !== undefined && keys[index] === keys[index - 1]) current.push(unit)
    else paragraphs.push([unit])
  }
  return paragraphs
}

function paragraphKeys(units: readonly BilingualUnit[]): readonly string[] {
  const keys: string[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.paragraph.source !== null) keys.push(`source ${unit.paragraph.source}`)
    else keys.push(keyOfEnglishOnly(units, index, keys))
  }
  return keys
}

function keyOfEnglishOnly(units: readonly BilingualUnit[], index: number, keys: readonly string[]): string {
  const unit = units[index]
  const own = `target ${unit?.paragraph.target ?? `of unit ${unit?.id}`} ${unit?.paragraph.kind}`
  if (unit === undefined || unit.paragraph.kind === 'heading' || unit.paragraph.kind === 'by-line') return own
  const standsBeside = (other: BilingualUnit | undefined): boolean =>
    other !== undefined && other.paragraph.target === unit.paragraph.target && other.paragraph.kind === unit.paragraph.kind
  if (standsBeside(units[index - 1])) return keys[index - 1] ?? own
  const next = units.slice(index + 1).find((other) => other.paragraph.source !== null)
  return standsBeside(next) ? `source ${next?.paragraph.source}` : own
}
