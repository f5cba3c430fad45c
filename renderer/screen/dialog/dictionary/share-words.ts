import type { InterfaceLanguage } from '../../../../src/model/index.ts'
import { localeOf } from '../../../text/locale.ts'

/** A share as a percentage: whole ones in the middle, tenths near nothing and near all, so that neither looks like what it is not. */
export function shareWords(share: number, language: InterfaceLanguage): string {
  const fine = (share > 0 && share < 0.02) || (share > 0.98 && share < 1)
  const digits = fine ? 1 : 0
  const step = 10 ** (digits + 2)
  const told = share > 0.5 ? Math.floor(share * step) / step : Math.ceil(share * step) / step
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: digits }).format(told)
}
