import type { BilingualFile, FormatId } from '../../src/format/index.ts'
import { FORMATS, formatOf } from '../../src/format/index.ts'
import type { Outcome } from '../../src/model/index.ts'
import { fail, succeed } from '../../src/model/index.ts'
import type { ExportOptions, ExportReport } from './export-content.ts'
import { checkContent, exportContent } from './export-content.ts'
import { writeFileAtomically } from './write-file.ts'

export type { ExportOptions, ExportReport } from './export-content.ts'
export { removeUnfinishedFiles, writeFileAtomically } from './write-file.ts'

/**
 * Writes the file at `path`, whole or not at all, reads it back and counts its units. Fails with `output.*` (see
 * `writeFileAtomically`), with `output.mismatch` when the count is not what was written.
 */
export async function exportFile(
  file: BilingualFile,
  path: string,
  options: ExportOptions,
): Promise<Outcome<ExportReport & { readonly path: string; readonly bytes: number }>> {
  const { bytes, report } = await exportContent(file, options)
  const done = await writeFileAtomically(path, bytes, (readBack) => checkContent(readBack, report, path))
  return done.ok ? succeed({ path, ...report, bytes: bytes.length }) : done
}

/** The same export as bytes, for a download; counted again in the same way. */
export async function exportBytes(
  file: BilingualFile,
  options: ExportOptions,
): Promise<Outcome<ExportReport & { readonly bytes: Uint8Array }>> {
  const { bytes, report } = await exportContent(file, options)
  const checked = checkContent(bytes, report, file.name)
  return checked.ok ? succeed({ ...report, bytes }) : checked
}

/** The format that a path asks for by its extension, or the problem with the formats there are. */
export function formatForPath(path: string): Outcome<FormatId> {
  const format = formatOf(path)
  if (format !== null) return succeed(format.id)
  return fail('output.unknown-format', { path, known: FORMATS.map(({ extension }) => `.${extension}`).join(', ') })
}
