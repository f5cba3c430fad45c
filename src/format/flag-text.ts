import type { Range } from '../model/index.ts'
import { slice } from '../model/index.ts'
import type { BilingualUnit, ExportedFlag } from './bilingual-file.ts'
import { wholeCharacters } from './whole-characters.ts'

/**
 * A flag as one line for a person: `[major · terminology/wrong-term] 锻长板 | "forge longboards": why → "better" (dismissed)`.
 * A verdict stands only when there is one.
 */
export function flagText(flag: ExportedFlag, unit: Pick<BilingualUnit, 'source' | 'target'>): string {
  const places = [flag.source && marked(unit.source, flag.source), flag.target && quoted(marked(unit.target, flag.target))]
  const where = places.filter((part) => part !== null && part !== '' && part !== '""').join(' | ')
  const instead = flag.suggestions.length === 0 ? '' : ` → ${flag.suggestions.map(quoted).join(', ')}`
  const verdict = flag.verdict === 'open' ? '' : ` (${flag.verdict})`
  return `[${flag.severity} · ${flag.type}] ${where === '' ? '' : `${where}: `}${flag.message}${instead}${verdict}`
}

function marked(text: string, range: Range): string {
  return slice(text, wholeCharacters(text, range))
}

function quoted(text: string): string {
  return `"${text}"`
}
