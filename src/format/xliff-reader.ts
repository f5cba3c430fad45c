import type { Outcome } from '../model/index.ts'
import { fail, message, succeed } from '../model/index.ts'
import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { LanguageTally, UnitNumbers } from './read-tally.ts'
import type { ReadFile } from './tmx-reader.ts'
import { confidenceFrom, flagsFrom, paragraphFrom, stateFrom } from './unit-fields.ts'
import type { XmlElement } from './xml-element.ts'
import { childrenNamed, readXml, textOf } from './xml-element.ts'

const CORE = 'urn:oasis:names:tc:xliff:document:2.0'

interface Reading {
  root: XmlElement | null
  file: XmlElement | null
  files: number
  fields: ReadonlyMap<string, string>
  englishOnly: number
  readonly units: BilingualUnit[]
  readonly numbers: UnitNumbers
  readonly tally: LanguageTally
}

/**
 * Reads XLIFF 2.0 and 2.1, one of our units for each `segment`. What our own writer put in comes back equal; English without
 * Chinese, which the writer keeps as notes, is counted in `notes`. Inline codes of other programs are read as their text.
 */
export function readXliff2(text: string): Outcome<ReadFile> {
  const reading: Reading = {
    root: null,
    file: null,
    files: 0,
    fields: new Map(),
    englishOnly: 0,
    units: [],
    numbers: new UnitNumbers(),
    tally: new LanguageTally(),
  }
  const read = readXml(text, new Set(['unit', 'metadata', 'notes']), (element) => visit(element, reading))
  if (!read.ok) return read
  const { root } = reading
  if (root?.name !== 'xliff') return fail('format.read.not-xliff', { root: root?.name ?? '' })
  if (root.namespace !== CORE) return fail('format.read.version', { version: root.attributes.get('version') ?? '', known: '2.0, 2.1' })
  return succeed({ file: fileFrom(reading, root), notes: notesOf(reading) })
}

function visit(element: XmlElement, reading: Reading): void {
  reading.root ??= element
  if (element.name === 'file') {
    reading.file ??= element
    reading.files++
  } else if (element.name === 'unit') reading.units.push(...unitsFrom(element, reading))
  else if (element.name === 'metadata' && reading.fields.size === 0) reading.fields = fieldsOf([element])
  else if (element.name === 'notes') {
    const notes = childrenNamed(element, 'note')
    reading.englishOnly += notes.filter((note) => note.attributes.get('category') === 'duizhao:english-only').length
  }
}

function fileFrom({ file, fields, units }: Reading, root: XmlElement): BilingualFile {
  return {
    name: fields.get('name') ?? file?.attributes.get('id') ?? '',
    sourceLanguage: root.attributes.get('srcLang') ?? 'zh',
    targetLanguage: root.attributes.get('trgLang') ?? 'en',
    sourceName: fields.get('source-name') ?? file?.attributes.get('original') ?? '',
    targetName: fields.get('target-name') ?? '',
    createdAt: fields.get('created-at') ?? '1970-01-01T00:00:00Z',
    tool: { name: fields.get('tool-name') ?? '', version: fields.get('tool-version') ?? '' },
    units,
  }
}

function notesOf({ tally, files, englishOnly }: Reading): ReadFile['notes'] {
  return [
    ...tally.notes(),
    ...(files > 1 ? [message('format.note.several-files', { count: files })] : []),
    ...(englishOnly === 0 ? [] : [message('format.note.kept-as-notes', { count: englishOnly })]),
  ]
}

function unitsFrom(element: XmlElement, { numbers, tally }: Reading): readonly BilingualUnit[] {
  const metadata = childrenNamed(element, 'metadata')
  const fields = fieldsOf(metadata)
  const flags = tally.flags(metaTexts(metadata, 'flag'), flagsFrom)
  const candidates = childrenNamed(element, 'matches').flatMap((matches) => childrenNamed(matches, 'match'))
  return childrenNamed(element, 'segment').map((segment, index) => {
    const source = sideText(segment, 'source')
    const target = sideText(segment, 'target')
    const name = segment.attributes.get('id') ?? element.attributes.get('id')
    const candidate = candidates.find(
      (match) => match.attributes.get('type') === 'mt' && match.attributes.get('ref') === `#${segment.attributes.get('id')}`,
    )
    return {
      id: numbers.take(/^[a-z]?(-?\d+)$/i.exec(name ?? '')?.[1]),
      source,
      machineTarget: candidate === undefined ? (fields.size === 0 ? target : '') : sideText(candidate, 'target'),
      target,
      state: stateFrom(fields.get('state') ?? segment.attributes.get('state') ?? 'initial'),
      locked: fields.get('locked') === 'yes',
      confidence: confidenceFrom(fields.get('confidence')),
      beadType: fields.get('bead') ?? (target === '' ? '1-0' : '1-1'),
      paragraph: paragraphFrom(fields.get('paragraph')),
      // Metadata belongs to the unit; ours has one segment.
      flags: index === 0 ? flags : [],
      ...(fields.has('changed-by') ? { changedBy: fields.get('changed-by') ?? '' } : {}),
      ...(fields.has('changed-at') ? { changedAt: fields.get('changed-at') ?? '' } : {}),
    }
  })
}

function sideText(element: XmlElement, name: 'source' | 'target'): string {
  return childrenNamed(element, name)
    .map((side) => textOf(side))
    .join('')
}

function metasOf(metadata: readonly XmlElement[]): readonly XmlElement[] {
  return metadata
    .flatMap((element) => childrenNamed(element, 'metaGroup'))
    .filter((group) => group.attributes.get('category')?.startsWith('duizhao:') === true)
    .flatMap((group) => childrenNamed(group, 'meta'))
}

function fieldsOf(metadata: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(metasOf(metadata).map((meta) => [meta.attributes.get('type') ?? '', textOf(meta)]))
}

function metaTexts(metadata: readonly XmlElement[], type: string): readonly string[] {
  return metasOf(metadata)
    .filter((meta) => meta.attributes.get('type') === type)
    .map((meta) => textOf(meta))
}
