import type { ExportFormat } from '../../../../src/bridge/index.ts'
import type { TextKey } from '../../../text/index.ts'

/** The formats in the order of their use: what translation tools read, what people read, what scripts read. */
export const EXPORT_FORMATS: readonly { readonly id: ExportFormat; readonly name: TextKey; readonly purpose: TextKey }[] = [
  { id: 'xlsx', name: 'export.xlsx', purpose: 'export.xlsxFor' },
  { id: 'txt', name: 'export.txt', purpose: 'export.txtFor' },
  { id: 'tmx', name: 'export.tmx', purpose: 'export.tmxFor' },
  { id: 'xliff', name: 'export.xliff', purpose: 'export.xliffFor' },
  { id: 'csv', name: 'export.csv', purpose: 'export.csvFor' },
  { id: 'json', name: 'export.json', purpose: 'export.jsonFor' },
]
