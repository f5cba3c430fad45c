import { slice } from '../model/index.ts'
import type { BilingualUnit, ExportedFlag } from './bilingual-file.ts'

/**
 * A flag as one line for a person: `[major · terminology/wrong-term] 锻长板 | "forge longboards": why → "better" (dismissed)`.
 * A verdict stands only when there is one.
 */
export function flagText(flag: ExportedFlag, unit: Pick<BilingualUnit, 'source' | 'target'>): string {
  const marked = [flag.source && slice(unit.source, flag.source), flag.target && quoted(slice(unit.target, flag.target))]
  const where = marked.filter((part) => part !== null && part !== '' && part !== '""').join(' | ')
  const instead = flag.suggestions.length === 0 ? '' : ` → ${flag.suggestions.map(quoted).join(', ')}`
  const verdict = flag.verdict === 'open' ? '' : ` (${flag.verdict})`
  return `[${flag.severity} · ${flag.type}] ${where === '' ? '' : `${where}: `}${flag.message}${instead}${verdict}`
}

function quoted(text: string): string {
  return `"${text}"`
}
