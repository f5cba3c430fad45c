import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BilingualFile, BilingualUnit } from '../../src/format/index.ts'
import {
  readCsvRecords,
  readJson,
  readTmx,
  readXliff2,
  writeCsv,
  writeJson,
  writePlainText,
  writeTmx,
  writeXliff2,
  writeXlsxSheet,
} from '../../src/format/index.ts'
import { withLegalCharacters } from '../../src/format/legal-characters.ts'
import { sidesOf } from '../../src/format/unit-sides.ts'
import { tmxFaults, xliffFaults } from '../schema/validators.ts'
import { anyFile } from './bilingual.ts'

const SEED = { seed: 20261122, numRuns: 200 }

function legalUnits(file: BilingualFile): readonly BilingualUnit[] {
  return withLegalCharacters(file).file.units
}

describe('what a writer wrote, its reader gives back', () => {
  test('TMX: every unit with both sides, equal in every field', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const read = readTmx(writeTmx(file).content)
        if (!read.ok) throw new Error(String(read.problem.message.values.place))
        expect(read.value.file.units).toEqual(legalUnits(file).filter((unit) => sidesOf(unit) === 'both'))
        expect({ ...read.value.file, units: [] }).toEqual({ ...withLegalCharacters(file).file, units: [] })
      }),
      SEED,
    )
  })

  test('XLIFF: every unit with a source, equal in every field', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const read = readXliff2(writeXliff2(file).content)
        if (!read.ok) throw new Error(String(read.problem.message.values.place))
        expect(read.value.file.units).toEqual(legalUnits(file).filter((unit) => ['both', 'source'].includes(sidesOf(unit))))
        expect({ ...read.value.file, units: [] }).toEqual({ ...withLegalCharacters(file).file, units: [] })
      }),
      SEED,
    )
  })

  test('JSON: the whole value, with characters that no XML holds', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(readJson(writeJson(file).content)).toEqual({ ok: true, value: file })
      }),
      SEED,
    )
  })

  test('CSV: every unit is one record, its texts are those of the unit', () => {
    fc.assert(
      fc.property(anyFile, fc.boolean(), (file, bom) => {
        const [, ...records] = readCsvRecords(writeCsv(file, { bom }).content)
        expect(records.map(([id, source, target]) => ({ id: Number(id), source, target }))).toEqual(
          legalUnits(file).map(({ id, source, target }) => ({ id, source, target })),
        )
      }),
      SEED,
    )
  })
})

describe('no unit is lost without a word', () => {
  const writers = { writeTmx, writeXliff2, writeJson, writeCsv, writePlainText, writeXlsxSheet }
  test.each(Object.entries(writers))('%s: written and left out are all units, each once', (_, write) => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { written, leftOut } = write(file)
        expect(written + leftOut.length).toBe(file.units.length)
        expect(new Set(leftOut.map(({ id }) => id)).size).toBe(leftOut.length)
      }),
      SEED,
    )
  })
})

describe('any file is valid', () => {
  test('TMX against its DTD', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(tmxFaults(writeTmx(file).content)).toEqual([])
      }),
      { ...SEED, numRuns: 60 },
    )
  })

  test('XLIFF 2.1 against its schema', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(xliffFaults(writeXliff2(file).content)).toEqual([])
      }),
      { ...SEED, numRuns: 60 },
    )
  })
})
