import { message } from '../model/index.ts'
import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { flagText } from './flag-text.ts'
import { withLegalCharacters } from './legal-characters.ts'
import { partitionBySides, sidesOf } from './unit-sides.ts'
import { issueMarkup } from './xliff-issues.ts'
import type { Written } from './written.ts'
import { emptyTag, startTag, textElement } from './xml-text.ts'

const NAMESPACES = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
}

/**
 * XLIFF 2.1 (OASIS), one `unit` with one `segment` for each of our units, which tools may not cut anew
 * (`canResegment="no"`). The machine English stays as a translation candidate, flags are ITS quality issues and notes, the
 * rest is metadata. A unit without English has no `target`. XLIFF has no segment without a source, so English without Chinese
 * is left out as a unit and kept as a note of the file.
 */
export function writeXliff2(input: BilingualFile): Written {
  const { file, notes } = withLegalCharacters(input)
  const { kept, leftOut } = partitionBySides(file.units, ['both', 'source'])
  const targetOnly = file.units.filter((unit) => sidesOf(unit) === 'target')
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag('xliff', {
      ...NAMESPACES,
      version: '2.1',
      srcLang: file.sourceLanguage,
      trgLang: file.targetLanguage,
      'its:version': '2.0',
      'xml:space': 'preserve',
    }),
    startTag('file', { id: 'f1', original: file.sourceName, canResegment: 'no' }),
    ...metadata('duizhao:file', fileData(file)),
    ...noteList(targetOnly.map((unit) => textElement('note', unit.target, { id: `n${unit.id}`, category: 'duizhao:english-only' }))),
    ...kept.flatMap(unitElement),
    // The schema wants a unit or a group; a group may be empty.
    ...(kept.length === 0 ? [emptyTag('group', { id: 'g1' })] : []),
    '</file>',
    '</xliff>',
    '',
  ]
  const keptAsNotes = targetOnly.length === 0 ? [] : [message('format.note.kept-as-notes', { count: targetOnly.length })]
  return { content: lines.join('\n'), written: kept.length, leftOut, notes: [...notes, ...keptAsNotes] }
}

function fileData(file: BilingualFile): readonly (readonly [string, string])[] {
  return [
    ['name', file.name],
    ['source-name', file.sourceName],
    ['target-name', file.targetName],
    ['created-at', file.createdAt],
    ['tool-name', file.tool.name],
    ['tool-version', file.tool.version],
  ]
}

function unitElement(unit: BilingualUnit): readonly string[] {
  const { source, target, standOff } = issueMarkup(unit)
  const translated = sidesOf(unit) === 'both'
  return [
    startTag('unit', { id: `u${unit.id}` }),
    ...candidate(unit),
    ...metadata('duizhao:unit', unitData(unit)),
    ...standOff,
    ...noteList(unit.flags.map((flag) => flagNote(flag, unit))),
    // XLIFF lets only a segment with a target leave the state initial; the true state stands in the metadata.
    startTag('segment', { id: `s${unit.id}`, state: translated ? unit.state : 'initial' }),
    `<source>${source}</source>`,
    ...(translated ? [`<target>${target}</target>`] : []),
    '</segment>',
    '</unit>',
  ]
}

function candidate(unit: BilingualUnit): readonly string[] {
  if (unit.machineTarget === '') return []
  return [
    '<mtc:matches>',
    startTag('mtc:match', { ref: `#s${unit.id}`, type: 'mt', origin: 'MT' }),
    textElement('source', unit.source),
    textElement('target', unit.machineTarget),
    '</mtc:match>',
    '</mtc:matches>',
  ]
}

function unitData(unit: BilingualUnit): readonly (readonly [string, string])[] {
  const { source, target, kind } = unit.paragraph
  return [
    ['state', unit.state],
    ['confidence', String(unit.confidence)],
    ['bead', unit.beadType],
    ['paragraph', `${source ?? ''},${target ?? ''},${kind}`],
    ...(unit.locked ? ([['locked', 'yes']] as const) : []),
    ...(unit.changedBy === undefined ? [] : ([['changed-by', unit.changedBy]] as const)),
    ...(unit.changedAt === undefined ? [] : ([['changed-at', unit.changedAt]] as const)),
    ...unit.flags.map((flag) => ['flag', JSON.stringify(flag)] as const),
  ]
}

function metadata(category: string, data: readonly (readonly [string, string])[]): readonly string[] {
  return [
    '<mda:metadata>',
    startTag('mda:metaGroup', { category }),
    ...data.map(([type, text]) => textElement('mda:meta', text, { type })),
    '</mda:metaGroup>',
    '</mda:metadata>',
  ]
}

function flagNote(flag: BilingualUnit['flags'][number], unit: BilingualUnit): string {
  const appliesTo = flag.target === null && flag.source !== null ? 'source' : 'target'
  return textElement('note', flagText(flag, unit), { category: 'duizhao:flag', appliesTo })
}

function noteList(notes: readonly string[]): readonly string[] {
  return notes.length === 0 ? [] : ['<notes>', ...notes, '</notes>']
}
