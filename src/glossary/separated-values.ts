import { fail, succeed, type Outcome } from '../model/index.ts'

/** One record of a table and the line of the file it starts on, counted from 1. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * Reads comma, semicolon or tab separated values with quoted cells (RFC 4180), any line ends. The separator is the one
 * that the first line has most of. A quotation mark that is never closed is a problem with its line.
 */
export function readSeparatedValues(text: string, name: string): Outcome<readonly Row[]> {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let cells: string[] = []
  let [cell, line, rowLine] = ['', 1, 1]
  const endRow = () => {
    cells.push(cell)
    if (cells.some((content) => content.trim() !== '')) rows.push({ cells, line: rowLine })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"' && cell === '') {
      const quoted = readQuoted(text, at)
      if (!quoted) return fail('glossary-quote', { name, line })
      cell = quoted.content
      line += quoted.content.split('\n').length - 1
      at = quoted.end
    } else if (character === separator) {
      cells.push(cell)
      cell = ''
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(at + 1) === '\n') at++
      endRow()
      rowLine = ++line
    } else cell += character
  }
  endRow()
  return succeed(rows)
}

function readQuoted(text: string, start: number): { readonly content: string; readonly end: number } | null {
  let content = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) !== '"') content += text.charAt(at)
    else if (text.charAt(at + 1) === '"') content += text.charAt(++at)
    else return { content, end: at }
  }
  return null
}

function separatorOf(text: string): string {
  const header = text.split(/[\r\n]/u, 1)[0] ?? ''
  const count = (separator: string) => header.split(separator).length
  return ['\t', ',', ';'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}
