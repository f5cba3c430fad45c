import { basename, resolve } from 'node:path'

/** A Markdown table; cells of numbers stand to the right. */
export function asTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = head.map((title, at) => {
    const cells = rows.map((row) => row[at] ?? '')
    return { width: Math.max(3, ...[title, ...cells].map((cell) => cell.length)), right: cells.length > 0 && cells.every(isNumber) }
  })
  const line = (cells: readonly string[]): string =>
    `| ${columns.map(({ width, right }, at) => (right ? (cells[at] ?? '').padStart(width) : (cells[at] ?? '').padEnd(width))).join(' | ')} |`
  const rule = columns.map(({ width, right }) => (right ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

function isNumber(cell: string): boolean {
  return /^[-+±]?[\d.,]*( ?%| ?s| MB)?$/.test(cell)
}

/** `.925`, as the papers write shares; a figure that is none as a dash. */
export function figure(value: number, digits = 3): string {
  return Number.isFinite(value) ? value.toFixed(digits).replace(/^(-?)0\./, '$1.') : '-'
}

/** `+.012` or `-.012` */
export function difference(value: number, digits = 3): string {
  return Number.isFinite(value) ? `${value < 0 ? '-' : '+'}${figure(Math.abs(value), digits)}` : '-'
}

/** What a folder is called in tables: its own name, wherever it lies. */
export function folderName(folder: string): string {
  return basename(resolve(folder))
}
