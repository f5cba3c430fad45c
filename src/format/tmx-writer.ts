import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { flagText } from './flag-text.ts'
import { withLegalCharacters } from './legal-characters.ts'
import { partitionBySides } from './unit-sides.ts'
import { tmxDate } from './utc-date.ts'
import type { Written } from './written.ts'
import { startTag, textElement } from './xml-text.ts'

/**
 * TMX 1.4b (LISA OSCAR), one `tu` a unit. A unit with an empty side is left out, because an empty `seg` spoils other
 * translation memories. What TMX has no place for stands in `prop` elements: x-mt-original, x-status, x-confidence, x-bead,
 * x-locked, x-paragraph, x-doc, and each flag as JSON in x-mqm; the reasons stand in `note`. Dates lose their fractions of a second.
 */
export function writeTmx(input: BilingualFile): Written {
  const { file, notes } = withLegalCharacters(input)
  const { kept, leftOut } = partitionBySides(file.units, ['both'])
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<tmx version="1.4">', ...header(file), '<body>']
  for (const unit of kept) lines.push(...translationUnit(unit, file))
  lines.push('</body>', '</tmx>', '')
  return { content: lines.join('\n'), written: kept.length, leftOut, notes }
}

function header(file: BilingualFile): readonly string[] {
  const attributes = {
    creationtool: file.tool.name,
    creationtoolversion: file.tool.version,
    segtype: 'sentence',
    'o-tmf': file.tool.name,
    adminlang: 'en',
    srclang: file.sourceLanguage,
    datatype: 'plaintext',
    creationdate: tmxDate(file.createdAt),
  }
  return [
    startTag('header', attributes),
    property('x-name', file.name),
    property('x-target-language', file.targetLanguage),
    property('x-source-name', file.sourceName),
    property('x-target-name', file.targetName),
    '</header>',
  ]
}

function translationUnit(unit: BilingualUnit, file: BilingualFile): readonly string[] {
  const change = {
    changedate: unit.changedAt === undefined ? undefined : tmxDate(unit.changedAt),
    changeid: unit.changedBy,
  }
  const { source, target, kind } = unit.paragraph
  return [
    startTag('tu', { tuid: String(unit.id), ...change }),
    property('x-doc', file.name),
    property('x-status', unit.state),
    property('x-confidence', String(unit.confidence)),
    property('x-bead', unit.beadType),
    property('x-paragraph', `${source ?? ''},${target ?? ''},${kind}`),
    ...(unit.locked ? [property('x-locked', 'yes')] : []),
    property('x-mt-original', unit.machineTarget),
    ...unit.flags.map((flag) => property('x-mqm', JSON.stringify(flag))),
    ...unit.flags.map((flag) => textElement('note', flagText(flag, unit))),
    variant(file.sourceLanguage, unit.source, {}),
    variant(file.targetLanguage, unit.target, change),
    '</tu>',
  ]
}

function property(type: string, text: string): string {
  return textElement('prop', text, { type })
}

function variant(language: string, text: string, change: Readonly<Record<string, string | undefined>>): string {
  return `${startTag('tuv', { 'xml:lang': language, ...change })}${textElement('seg', text)}</tuv>`
}
