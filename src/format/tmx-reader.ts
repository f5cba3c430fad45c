import type { Message, Outcome } from '../model/index.ts'
import { fail, succeed } from '../model/index.ts'
import type { BilingualFile, BilingualUnit } from './bilingual-file.ts'
import { LanguageTally, UnitNumbers } from './read-tally.ts'
import { confidenceFrom, flagsFrom, paragraphFrom, stateFrom } from './unit-fields.ts'
import { isoDate } from './utc-date.ts'
import type { XmlElement } from './xml-element.ts'
import { childrenNamed, readXml, textOf, XML_NAMESPACE } from './xml-element.ts'

/** What a reader found. `notes` say what the file holds and our value does not. */
export interface ReadFile {
  readonly file: BilingualFile
  readonly notes: readonly Message[]
}

/** Native codes of other programs: their content is markup, not text. `hi` holds text. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

/**
 * Reads TMX 1.1 to 1.4. What our own writer put in comes back equal (dates to the second); for files of others the fields
 * that TMX lacks have plain values (confidence 1, a body paragraph). Language codes are compared without regard to case, the
 * old `lang` is taken for `xml:lang`. Of units in more than two languages, the first variant beside the source is read.
 */
export function readTmx(text: string): Outcome<ReadFile> {
  let root: XmlElement | null = null
  let header: XmlElement | null = null
  const units: BilingualUnit[] = []
  const numbers = new UnitNumbers()
  const tally = new LanguageTally()
  const read = readXml(text, new Set(['header', 'tu']), (element) => {
    if (element.name === 'header') header ??= element
    else if (element.name === 'tu') units.push(...unitFrom(element, header, numbers, tally))
    else root ??= element
  })
  if (!read.ok) return read
  return finish(root, header, units, tally)
}

function finish(
  root: XmlElement | null,
  header: XmlElement | null,
  units: readonly BilingualUnit[],
  tally: LanguageTally,
): Outcome<ReadFile> {
  if (root?.name !== 'tmx' || header === null) return fail('format.read.not-tmx', { root: root?.name ?? '' })
  const properties = propertiesOf(header)
  const file: BilingualFile = {
    name: properties.get('x-name') ?? '',
    sourceLanguage: tally.source(header.attributes.get('srclang')),
    targetLanguage: properties.get('x-target-language') ?? tally.target(),
    sourceName: properties.get('x-source-name') ?? '',
    targetName: properties.get('x-target-name') ?? '',
    createdAt: isoDate(header.attributes.get('creationdate') ?? '') ?? '1970-01-01T00:00:00Z',
    tool: { name: header.attributes.get('creationtool') ?? '', version: header.attributes.get('creationtoolversion') ?? '' },
    units,
  }
  return succeed({ file, notes: tally.notes() })
}

function unitFrom(element: XmlElement, header: XmlElement | null, numbers: UnitNumbers, tally: LanguageTally): readonly BilingualUnit[] {
  const variants = childrenNamed(element, 'tuv')
  const sourceLanguage = (element.attributes.get('srclang') ?? header?.attributes.get('srclang') ?? '').toLowerCase()
  const source =
    variants.find((variant) => languageOf(variant).toLowerCase() === sourceLanguage) ??
    variants.find((variant) => /^zh\b/i.test(languageOf(variant))) ??
    variants[0]
  const target = variants.find((variant) => variant !== source)
  if (source === undefined) return []
  tally.count(languageOf(source), target === undefined ? null : languageOf(target), variants.length)
  const properties = propertiesOf(element)
  const english = target === undefined ? '' : segmentText(target)
  const unit: BilingualUnit = {
    id: numbers.take(element.attributes.get('tuid')),
    source: segmentText(source),
    machineTarget: properties.get('x-mt-original') ?? english,
    target: english,
    state: stateFrom(properties.get('x-status')),
    locked: properties.get('x-locked') === 'yes',
    confidence: confidenceFrom(properties.get('x-confidence')),
    beadType: properties.get('x-bead') ?? '1-1',
    paragraph: paragraphFrom(properties.get('x-paragraph')),
    flags: tally.flags(
      childrenNamed(element, 'prop')
        .filter((prop) => prop.attributes.get('type') === 'x-mqm')
        .map((prop) => textOf(prop)),
      flagsFrom,
    ),
    ...changeOf(element),
  }
  return [unit]
}

function changeOf(element: XmlElement): Pick<BilingualUnit, 'changedBy' | 'changedAt'> {
  const changedBy = element.attributes.get('changeid')
  const changedAt = isoDate(element.attributes.get('changedate') ?? '')
  return { ...(changedBy === undefined ? {} : { changedBy }), ...(changedAt === null ? {} : { changedAt }) }
}

function propertiesOf(element: XmlElement): ReadonlyMap<string, string> {
  return new Map(childrenNamed(element, 'prop').map((prop) => [prop.attributes.get('type') ?? '', textOf(prop)]))
}

function languageOf(variant: XmlElement): string {
  return variant.attributes.get(`{${XML_NAMESPACE}}lang`) ?? variant.attributes.get('lang') ?? ''
}

function segmentText(variant: XmlElement): string {
  return childrenNamed(variant, 'seg')
    .map((segment) => textOf(segment, CODES))
    .join('')
}
