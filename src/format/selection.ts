import { isReviewed, message } from '../model/index.ts'
import type { BilingualFile } from './bilingual-file.ts'
import type { LeftOut } from './written.ts'

/** Which units an export takes: everything, or only what a person has reviewed (states reviewed and final). */
export type ExportOnly = 'all' | 'reviewed'

/** The file with the chosen units, and the others with the reason why they stay behind. */
export function selectUnits(file: BilingualFile, only: ExportOnly): { readonly file: BilingualFile; readonly leftOut: readonly LeftOut[] } {
  if (only === 'all') return { file, leftOut: [] }
  const units = file.units.filter(isReviewed)
  const leftOut = file.units.filter((unit) => !isReviewed(unit)).map(({ id }) => ({ id, reason: message('format.left-out.not-reviewed') }))
  return { file: { ...file, units }, leftOut }
}
