import { randomUUID } from 'node:crypto'
import type { CallInput, ExportView } from '../../src/bridge/index.ts'
import { FORMATS, type FormatId } from '../../src/format/index.ts'
import { forceUnwrap, type InterfaceLanguage } from '../../src/model/index.ts'
import { pairOf } from '../../src/review/index.ts'
import { bilingualFile } from './bilingual.ts'
import { exportBytes, exportFile } from './export-file.ts'
import { Fault, unwrap } from './fault.ts'
import { fileStem } from './library.ts'
import type { ReviewSession } from './session.ts'
import { writeFileAtomically } from './write-file.ts'

export type PickSavePath = (
  suggestedName: string,
  filters: readonly { readonly name: string; readonly extensions: string[] }[],
) => Promise<string | null>

/** A finished export that a browser comes to fetch. */
export interface Download {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** So many of the newest downloads are kept. */
const KEPT = 8

/** Writes exports: to a path that the reviewer picks, or into memory for a browser to fetch. */
export class Exporter {
  readonly #version: string
  readonly #pickSavePath: PickSavePath | null
  readonly #downloads = new Map<string, Download>()

  constructor({ version, pickSavePath }: { readonly version: string; readonly pickSavePath: PickSavePath | null }) {
    this.#version = version
    this.#pickSavePath = pickSavePath
  }

  /** Writes one pair of a project. Throws a Fault for what the disk says. */
  async export(session: ReviewSession, request: CallInput<'export'>, language: InterfaceLanguage): Promise<ExportView> {
    const { format, only, bom, safe } = request
    const pair = pairOf(session.state, request.pair)
    if (!pair) throw new Fault('review.row-gone')
    const file = bilingualFile(pair, {
      name: session.name,
      verdicts: session.state.verdicts,
      flagsOf: (segment) => session.flagsOf(pair.id, segment.id),
      acts: session.acts,
      now: new Date().toISOString(),
      version: this.#version,
      language,
    })
    const options = { format, only, bom, safe, language }
    const { extension, mime } = formatCard(format)
    const suggested = `${fileStem(session.name)}.${extension}`
    if (!this.#pickSavePath) {
      const { bytes, ...made } = unwrap(await exportBytes(file, options))
      return view(format, made, this.keep({ name: suggested, mime, bytes }))
    }
    const path = await this.#pickSavePath(suggested, [{ name: formatCard(format).title[language], extensions: [extension] }])
    if (path === null) return { format, written: 0, leftOut: [], notes: [], delivered: { kind: 'cancelled' } }
    const made = unwrap(await exportFile(file, path, options))
    return view(format, made, { kind: 'file', path: made.path })
  }

  /** Delivers a file of a format that is made already; `stem` is its name without an extension. Throws a Fault for what the disk says. */
  deliver(stem: string, format: FormatId, bytes: Uint8Array): Promise<ExportView['delivered']> {
    const { extension, mime, title } = formatCard(format)
    return this.deliverFile({ name: `${stem}.${extension}`, mime, bytes }, title.en)
  }

  /** Delivers a file of any other kind that is made already; `title` is the kind's in the dialog. Throws a Fault for what the disk says. */
  async deliverFile(file: Download, title: string): Promise<ExportView['delivered']> {
    if (!this.#pickSavePath) return this.keep(file)
    const path = await this.#pickSavePath(file.name, [{ name: title, extensions: [file.name.slice(file.name.lastIndexOf('.') + 1)] }])
    if (path === null) return { kind: 'cancelled' }
    unwrap(await writeFileAtomically(path, file.bytes))
    return { kind: 'file', path }
  }

  /** Keeps a file for a browser to fetch. */
  keep(download: Download): Extract<ExportView['delivered'], { kind: 'download' }> {
    const id = randomUUID()
    this.#downloads.set(id, download)
    const oldest = this.#downloads.keys().next()
    if (this.#downloads.size > KEPT && !oldest.done) this.#downloads.delete(oldest.value)
    return { kind: 'download', url: `/api/download/${id}`, name: download.name }
  }

  /** A finished export by its id; kept for a second fetch until newer exports take its place. */
  download(id: string): Download | null {
    return this.#downloads.get(id) ?? null
  }
}

function view(
  format: FormatId,
  {
    written,
    leftOut,
    notes,
  }: Pick<ExportView, 'written' | 'notes'> & { leftOut: readonly { id: number; reason: ExportView['notes'][number] }[] },
  delivered: ExportView['delivered'],
): ExportView {
  return { format, written, leftOut: leftOut.map(({ id, reason }) => ({ segment: id, reason })), notes, delivered }
}

function formatCard(id: FormatId): (typeof FORMATS)[number] {
  return forceUnwrap(
    'every format has a card',
    FORMATS.find((format) => format.id === id),
  )
}
