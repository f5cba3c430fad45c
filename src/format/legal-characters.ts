import type { Message, Range } from '../model/index.ts'
import { message } from '../model/index.ts'
import type { BilingualFile, BilingualUnit, ExportedFlag } from './bilingual-file.ts'

/** Everything outside `Char` of XML 1.0 (production 2): control characters, U+FFFE, U+FFFF and lone surrogates. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * The file without characters that XML 1.0 (and so TMX, XLIFF and XLSX) cannot hold, with the ranges of its flags moved
 * along, and a note with their number when there were any. Emoji, rare Han and bidirectional marks stay.
 */
export function withLegalCharacters(file: BilingualFile): { readonly file: BilingualFile; readonly notes: readonly Message[] } {
  const cleaner = new Cleaner()
  const cleaned: BilingualFile = {
    ...file,
    name: cleaner.clean(file.name),
    sourceName: cleaner.clean(file.sourceName),
    targetName: cleaner.clean(file.targetName),
    units: file.units.map((unit) => cleanUnit(unit, cleaner)),
  }
  if (cleaner.removed === 0) return { file, notes: [] }
  return { file: cleaned, notes: [message('format.note.characters-removed', { count: cleaner.removed })] }
}

/** Whether `text` is free of characters that XML 1.0 cannot hold. */
function isLegal(text: string): boolean {
  return text.search(ILLEGAL) === -1
}

class Cleaner {
  removed = 0

  clean(text: string): string {
    if (isLegal(text)) return text
    return text.replace(ILLEGAL, (character) => {
      this.removed += character.length
      return ''
    })
  }
}

function cleanUnit(unit: BilingualUnit, cleaner: Cleaner): BilingualUnit {
  return {
    ...unit,
    source: cleaner.clean(unit.source),
    machineTarget: cleaner.clean(unit.machineTarget),
    target: cleaner.clean(unit.target),
    flags: unit.flags.map((flag) => cleanFlag(flag, unit, cleaner)),
    ...(unit.changedBy === undefined ? {} : { changedBy: cleaner.clean(unit.changedBy) }),
  }
}

function cleanFlag(flag: ExportedFlag, unit: BilingualUnit, cleaner: Cleaner): ExportedFlag {
  return {
    ...flag,
    rule: cleaner.clean(flag.rule),
    source: flag.source && movedRange(flag.source, unit.source),
    target: flag.target && movedRange(flag.target, unit.target),
    message: cleaner.clean(flag.message),
    suggestions: flag.suggestions.map((suggestion) => cleaner.clean(suggestion)),
  }
}

function movedRange(range: Range, text: string): Range {
  if (isLegal(text)) return range
  const illegal = [...text.matchAll(ILLEGAL)].map((match) => match.index)
  const moved = (position: number): number => position - illegal.filter((index) => index < position).length
  return [moved(range[0]), moved(range[1])]
}
