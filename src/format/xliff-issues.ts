import type { BilingualUnit, ExportedFlag } from './bilingual-file.ts'
import { ITS_SEVERITIES, ITS_TYPES } from './its-issue.ts'
import type { Mark } from './its-markup.ts'
import { markedText } from './its-markup.ts'
import { wholeCharacters } from './whole-characters.ts'
import { escapeText, emptyTag, startTag } from './xml-text.ts'

/** The texts of a unit as XLIFF inline content, and the stand-off issue lists that their markers refer to. */
export interface IssueMarkup {
  readonly source: string
  readonly target: string
  readonly standOff: readonly string[]
}

/**
 * Flags as ITS 2.0 localization quality issues (XLIFF 2.1, 5.9.6): on the English where they point to English, otherwise on
 * the Chinese. One flag on a span stands in its marker; several on the same span stand in a stand-off list, since an inner
 * marker would override an outer one. A flag that points to no text has no marker; its note and metadata carry it.
 */
export function issueMarkup(unit: BilingualUnit): IssueMarkup {
  const onTarget = unit.flags.filter((flag) => spans(flag.target))
  const onSource = unit.flags.filter((flag) => !spans(flag.target) && spans(flag.source))
  const standOff: string[] = []
  const side = (text: string, flags: readonly ExportedFlag[], name: 'source' | 'target'): string => {
    if (text === '' || flags.length === 0) return escapeText(text)
    const marks = groupBySpan(text, flags, name).map((group, index) => markOf(group, `u${unit.id}-${name}-${index + 1}`, standOff))
    return markedText(text, marks)
  }
  return { source: side(unit.source, onSource, 'source'), target: side(unit.target, onTarget, 'target'), standOff }
}

interface Group {
  readonly range: Mark['range']
  readonly flags: readonly ExportedFlag[]
}

function spans(range: ExportedFlag['target']): boolean {
  return range !== null && range[0] < range[1]
}

function groupBySpan(text: string, flags: readonly ExportedFlag[], side: 'source' | 'target'): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const flag of flags) {
    const range = wholeCharacters(text, flag[side] ?? [0, 0])
    const key = range.join('-')
    groups.set(key, { range, flags: [...(groups.get(key)?.flags ?? []), flag] })
  }
  return [...groups.values()]
}

function markOf(group: Group, id: string, standOff: string[]): Mark {
  const [first] = group.flags
  if (group.flags.length === 1 && first !== undefined) return { id, range: group.range, attributes: prefixed(issueAttributes(first)) }
  const list = `${id}-issues`
  const issues = group.flags.map((flag) => emptyTag('its:locQualityIssue', issueAttributes(flag)))
  standOff.push(`${startTag('its:locQualityIssues', { 'xml:id': list })}${issues.join('')}</its:locQualityIssues>`)
  return { id, range: group.range, attributes: { 'its:locQualityIssuesRef': `#its=${list}` } }
}

function issueAttributes(flag: ExportedFlag): Readonly<Record<string, string>> {
  return {
    locQualityIssueType: ITS_TYPES[flag.type],
    locQualityIssueComment: flag.message,
    locQualityIssueSeverity: String(ITS_SEVERITIES[flag.severity]),
    locQualityIssueEnabled: flag.verdict === 'dismissed' ? 'no' : 'yes',
  }
}

function prefixed(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`its:${name}`, value]))
}
