import { parseTbx } from '../glossary/index.ts'
import { fail, message, succeed, type Message, type Outcome } from '../model/index.ts'
import { readCedictLine } from './cedict-line.ts'
import type { LineResult } from './dictionary-line.ts'
import { readTableLine, tableColumns, type TableColumns } from './dictionary-table.ts'
import type { LexiconEntry } from './lexicon.ts'

/** A dictionary that was read from a file of the user. */
export interface DictionaryText {
  readonly format: 'cedict' | 'table' | 'tbx'
  readonly entries: readonly LexiconEntry[]
  /** Lines (in TBX: concepts) that gave entries. */
  readonly used: number
  /** Lines that could not be used; the dictionary works without them. */
  readonly skipped: SkippedLines
}

export interface SkippedLines {
  readonly count: number
  /** The first of them, with what is wrong. Lines count from 1. */
  readonly first: readonly { readonly line: number; readonly message: Message }[]
}

/** So many lines show what is wrong with a file. */
const SHOWN = 5
/** A line of this many characters is no entry of a dictionary. */
const LONGEST_LINE = 20_000

/**
 * Reads a user's dictionary, told apart by content: CEDICT text (`Trad Simp [pin1 yin1] /gloss/gloss/`), a table with tabs (Chinese, English, if
 * wanted pinyin and more English, with or without a heading row), or TBX. Lines that cannot be used are counted and the others taken; fails with
 * `dictionary.empty`, `dictionary.no-entries` (the place and reason of its first bad line as values) or `dictionary.xml`.
 */
export function readDictionary(text: string, name: string): Outcome<DictionaryText> {
  const content = text.replace(/^\uFEFF/u, '')
  const start = content.slice(0, 2000).trimStart()
  if (start === '' && content.trim() === '') return fail('dictionary.empty', { name })
  if (start.startsWith('<')) return readTbx(content, name)
  const isCedict = looksLikeCedict(content)
  const reading = new LineReading()
  let columns: TableColumns | null = null
  for (const { line, number } of linesOf(content)) {
    if (line.length > LONGEST_LINE) reading.take(number, message('dictionary.line-too-long', { line: number, limit: LONGEST_LINE }))
    else if (isCedict) reading.take(number, readCedictLine(line, number))
    else if (columns === null && line.trim() !== '') {
      columns = tableColumns(line)
      // A heading row holds no entry; a first row that is none is read like all others.
      if (columns.kind === 'by-content') reading.take(number, readTableLine(line, number, columns))
    } else if (columns !== null) reading.take(number, readTableLine(line, number, columns))
  }
  return reading.result(isCedict ? 'cedict' : 'table', name)
}

/** What the lines gave so far. */
class LineReading {
  readonly #entries: LexiconEntry[] = []
  readonly #first: { line: number; message: Message }[] = []
  #used = 0
  #skipped = 0

  take(line: number, result: LineResult): void {
    if (result === null) return
    if ('code' in result) {
      if (this.#skipped++ < SHOWN) this.#first.push({ line, message: result })
      return
    }
    this.#used++
    // Pushed one by one: a table may give more entries than a call takes arguments.
    for (const entry of result) this.#entries.push(entry)
  }

  result(format: 'cedict' | 'table', name: string): Outcome<DictionaryText> {
    const [first] = this.#first
    if (this.#used === 0) {
      return first === undefined
        ? fail('dictionary.empty', { name })
        : fail('dictionary.no-entries', { name, line: first.line, lines: this.#skipped })
    }
    return succeed({ format, entries: this.#entries, used: this.#used, skipped: { count: this.#skipped, first: this.#first } })
  }
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let [start, number] = [0, 1]
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    yield { line: text.slice(start, text.charAt(stop - 1) === '\r' ? stop - 1 : stop), number: number++ }
    start = stop + 1
  }
}

/** Lines that are looked at to tell the format: a few broken ones must not decide. */
const PROBE = 50

function looksLikeCedict(text: string): boolean {
  let [cedict, others] = [0, 0]
  for (const { line, number } of linesOf(text)) {
    if (number > 3 * PROBE || cedict + others >= PROBE) break
    const result = readCedictLine(line, number)
    if (result === null) continue
    if ('code' in result) others++
    else cedict++
  }
  return cedict > 0 && cedict >= others
}

function readTbx(text: string, name: string): Outcome<DictionaryText> {
  const glossary = parseTbx(text, name)
  if (!glossary.ok) {
    const { code, values } = glossary.problem.message
    if (code === 'glossary-empty') return fail('dictionary.empty', { name })
    return fail('dictionary.xml', { name, detail: values['detail'] ?? 'no <tbx> or <martif> element' })
  }
  const { concepts } = glossary.value
  const entries = concepts.flatMap(({ chinese, english }) =>
    chinese.flatMap((headword) => english.map((term) => ({ chinese: headword, english: term.text }))),
  )
  return succeed({ format: 'tbx', entries, used: concepts.length, skipped: { count: 0, first: [] } })
}
